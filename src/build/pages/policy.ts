import { createHash } from 'node:crypto';
import { trustedTypesPolicy } from '../../browser/offline/trusted-types.ts';
import type { BuiltPage } from './built-page.ts';

/**
 * A page's content security policy: its own host and the very scripts and styles that stand in it, by
 * their hashes, and nothing else. `'wasm-unsafe-eval'` lets Pagefind's WebAssembly run, and no text.
 */
export const contentSecurityPolicy = ({ scripts, styles }: BuiltPage): string =>
  [
    "default-src 'none'",
    ["script-src 'self' 'wasm-unsafe-eval'", ...Array.from(scripts, hash)].join(' '),
    ["style-src 'self'", ...Array.from(styles, hash)].join(' '),
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "require-trusted-types-for 'script'",
    `trusted-types ${trustedTypesPolicy}`,
  ].join(';');

const hash = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
