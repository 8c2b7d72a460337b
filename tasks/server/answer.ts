import { readFileSync } from 'node:fs';
import { Bodies, type Body } from './bodies.ts';
import { type HeaderRule, parseHeaders, parseRedirects, type RedirectRule } from './host-rules.ts';
import { SiteFiles } from './site-files.ts';

export interface Request {
  readonly method: string;
  /** Path and query as they came. */
  readonly target: string;
  readonly acceptEncoding: string;
  readonly ifNoneMatch: string;
}

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly bytes: Buffer | null;
}

/** How a good static host answers for a folder of files, apart from any socket. */
export class StaticSite {
  readonly #files: SiteFiles;
  readonly #bodies = new Bodies();
  readonly #base: string;
  readonly #headers: readonly HeaderRule[];
  readonly #redirects: readonly RedirectRule[];

  /**
   * @param folder the built site; it must exist
   * @param base the path that it is served under, `/` or `/balans/`
   */
  constructor(folder: string, base: string) {
    const files = new SiteFiles(folder);
    this.#files = files;
    this.#base = base;
    const read = (name: string) => {
      const file = files.top(name);
      return file ? readFileSync(file, 'utf8') : '';
    };
    this.#headers = parseHeaders(read('_headers'));
    this.#redirects = parseRedirects(read('_redirects'));
  }

  answer(request: Request): Answer {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return { status: 405, headers: { allow: 'GET, HEAD' }, bytes: null };
    }
    const [rawPath = '/', query] = request.target.split(/\?(.*)/su);
    const path = decoded(rawPath);
    if (path === null) return { status: 400, headers: {}, bytes: null };
    const search = query === undefined ? '' : `?${query}`;
    if (`${path}/` === this.#base) return moved(this.#base + search, 301);
    if (!path.startsWith(this.#base)) return this.#notFound(path, request);

    const inside = `/${path.slice(this.#base.length)}`;
    const rule = this.#redirects.find((candidate) => candidate.path.test(path));
    if (rule) return moved(rule.target, rule.status);
    const found = this.#files.find(inside);
    if (found.kind === 'file') return this.#file(found.file, 200, path, request);
    if (found.kind === 'directory') return moved(`${singleSlashes(rawPath)}/${search}`, 301);
    return this.#notFound(path, request);
  }

  #notFound(path: string, request: Request): Answer {
    const page = this.#files.top('404.html');
    if (page) return this.#file(page, 404, path, request);
    return { status: 404, headers: {}, bytes: Buffer.from('404\n') };
  }

  #file(file: string, status: number, path: string, request: Request): Answer {
    const body = this.#bodies.get(file, request.acceptEncoding);
    const headers = this.#headersFor(path, body);
    if (status === 200 && matches(request.ifNoneMatch, body.etag)) {
      return { status: 304, headers, bytes: null };
    }
    return { status, headers, bytes: body.bytes };
  }

  #headersFor(path: string, body: Body): Record<string, string> {
    const hashed = path.startsWith(`${this.#base}_astro/`);
    const headers: Record<string, string> = {
      'content-type': body.type,
      'x-content-type-options': 'nosniff',
      'cache-control': hashed ? 'public, max-age=31536000, immutable' : 'no-cache',
      etag: body.etag,
    };
    if (body.encoding) headers['content-encoding'] = body.encoding;
    if (body.varies) headers.vary = 'Accept-Encoding';
    for (const rule of this.#headers) {
      if (!rule.path.test(path)) continue;
      for (const [name, value] of rule.headers) headers[name.toLowerCase()] = value;
    }
    return headers;
  }
}

const moved = (location: string, status: number): Answer => ({
  status,
  headers: { location },
  bytes: null,
});

/** `//host/` in a Location would lead to another host. */
const singleSlashes = (path: string) => path.replace(/\/{2,}/gu, '/');

function decoded(path: string): string | null {
  try {
    const plain = singleSlashes(decodeURIComponent(path));
    return plain.startsWith('/') && !plain.split('/').includes('..') ? plain : null;
  } catch {
    return null;
  }
}

const matches = (wanted: string, etag: string) =>
  wanted === '*' || wanted.split(',').some((tag) => tag.trim().replace(/^W\//u, '') === etag);
