import { realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';

/** What a path of the site leads to. */
export type Found =
  | { readonly kind: 'file'; readonly file: string }
  | { readonly kind: 'directory' }
  | { readonly kind: 'nothing' };

/** Files for the host's eyes only. */
const private_ = new Set(['_headers', '_redirects', '_redirects.map']);

/** The files of a built site, and nothing outside of its folder. */
export class SiteFiles {
  readonly root: string;

  /** @param root the built folder; it must exist */
  constructor(root: string) {
    this.root = realpathSync(root);
  }

  /**
   * @param path decoded, beginning with a slash; `/x` and `/x/` are different things
   */
  find(path: string): Found {
    if (path.includes('\0') || path.includes('\\') || private_.has(path.slice(1))) return nothing;
    const wanted = join(this.root, path.endsWith('/') ? `${path}index.html` : path);
    const stat = statSync(wanted, { throwIfNoEntry: false });
    if (!stat) return nothing;
    const real = realpathSync(wanted);
    if (real !== this.root && !real.startsWith(this.root + sep)) return nothing;
    if (stat.isFile()) return { kind: 'file', file: real };
    return this.find(`${path}/`).kind === 'file' ? { kind: 'directory' } : nothing;
  }

  /** The file of that name at the top of the site, if there is one. */
  top(name: string): string | undefined {
    const file = join(this.root, name);
    return statSync(file, { throwIfNoEntry: false })?.isFile() ? file : undefined;
  }
}

const nothing: Found = { kind: 'nothing' };
