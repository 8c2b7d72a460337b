import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { contentType, isCompressible } from './content-types.ts';

export interface Body {
  readonly bytes: Buffer;
  readonly type: string;
  readonly encoding: 'br' | 'gzip' | null;
  /** Whether another request could get another encoding of it. */
  readonly varies: boolean;
  readonly etag: string;
}

type Coding = 'br' | 'gzip';

const smallest = 256;

/** Files as they go over the wire: read and compressed once, again only when a file has changed. */
export class Bodies {
  readonly #known = new Map<string, { readonly stamp: string; readonly body: Body }>();

  /** @param accepted the request's Accept-Encoding */
  get(file: string, accepted: string): Body {
    const { mtimeMs, size } = statSync(file);
    const type = contentType(file);
    const varies = isCompressible(type) && size >= smallest;
    const coding = varies ? bestCoding(accepted) : null;
    const key = `${coding ?? ''}:${file}`;
    const stamp = `${mtimeMs}:${size}`;
    const known = this.#known.get(key);
    if (known?.stamp === stamp) return known.body;

    const plain = readFileSync(file);
    const hash = createHash('sha256').update(plain).digest('base64url').slice(0, 22);
    const body: Body = {
      bytes: coding ? compress(plain, coding) : plain,
      type,
      encoding: coding,
      varies,
      etag: coding ? `"${hash}-${coding}"` : `"${hash}"`,
    };
    this.#known.set(key, { stamp, body });
    return body;
  }
}

/** Brotli before gzip, as far as the request does not refuse it with `q=0`. */
function bestCoding(accepted: string): Coding | null {
  const takes = (name: string) =>
    new RegExp(`(?:^|,)\\s*${name}\\s*(?:$|,|;(?!\\s*q=0(?:\\.0*)?\\s*(?:,|$)))`, 'iu').test(
      accepted,
    );
  if (takes('br')) return 'br';
  return takes('gzip') ? 'gzip' : null;
}

function compress(plain: Buffer, coding: Coding): Buffer {
  if (coding === 'gzip') return gzipSync(plain, { level: 9 });
  return brotliCompressSync(plain, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 9,
      [constants.BROTLI_PARAM_SIZE_HINT]: plain.length,
    },
  });
}
