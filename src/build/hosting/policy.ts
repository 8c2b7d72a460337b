import { createHash } from 'node:crypto';
import { trustedTypesPolicy } from '../../browser/offline/trusted-types.ts';
import { inlineCode } from './inline-code.ts';

/**
 * A page's content security policy: its own host and the very scripts and styles that stand in it, by
 * their hashes, and nothing else. `'wasm-unsafe-eval'` lets Pagefind's WebAssembly run, and no text.
 */
export function contentSecurityPolicy(html: string): string {
  const { scripts, styles } = inlineCode(html);
  return [
    "default-src 'none'",
    ["script-src 'self' 'wasm-unsafe-eval'", ...scripts.map(hash)].join(' '),
    ["style-src 'self'", ...styles.map(hash)].join(' '),
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
}

const hash = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const charset = /<meta charset="utf-8"\s*\/?>/iu;

/**
 * The page with its policy in its head, before anything that the policy is about, for hosts that take no
 * headers.
 * @throws where the page does not declare its charset first
 */
export function withPolicy(html: string): string {
  const found = charset.exec(html);
  if (!found) throw new Error('A page without <meta charset="utf-8"> has no place for its policy.');
  const at = found.index + found[0].length;
  if (inlineCode(html.slice(0, at)).scripts.length > 0) {
    throw new Error('A page runs a script before its policy stands.');
  }
  const policy = `<meta http-equiv="content-security-policy" content="${contentSecurityPolicy(html)}">`;
  const referrer = '<meta name="referrer" content="same-origin">';
  return html.slice(0, at) + policy + referrer + html.slice(at);
}
