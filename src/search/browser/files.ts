import { SearchFault } from '../faults.ts';

/** Files of the index, whole and checked, or a SearchFault that says what went wrong. */
export class Files {
  readonly #base: string;
  readonly #early: Map<string, Promise<Response>>;

  /**
   * @param base address of the folder of the index, with a slash at its end
   * @param early answers that are on their way already; each is used once
   */
  constructor(base: string, early: Map<string, Promise<Response>>) {
    this.#base = base;
    this.#early = early;
  }

  /** @throws SearchFault `offline`, `missing` or `corrupt` */
  async json(file: string): Promise<unknown> {
    const response = await this.#get(file);
    try {
      return await response.json();
    } catch (cause) {
      throw damage(file, cause);
    }
  }

  /**
   * A file of Pagefind's: compressed with gzip, unless a host has undone that on the way, and marked
   * at its beginning. The checksum in gzip's trailer proves that it came whole.
   * @throws SearchFault `offline`, `missing` or `corrupt`
   */
  async pagefind(file: string): Promise<Uint8Array<ArrayBuffer>> {
    const response = await this.#get(file);
    try {
      const bytes = await unpacked(new Uint8Array(await response.arrayBuffer()));
      if (text.decode(bytes.subarray(0, mark.length)) === mark) return bytes.slice(mark.length);
    } catch (cause) {
      throw damage(file, cause);
    }
    throw damage(file);
  }

  async #get(file: string): Promise<Response> {
    let response: Response;
    try {
      const early = this.#early.get(file);
      this.#early.delete(file);
      const cache = damaged.has(file) ? 'reload' : 'default';
      response = await (early ?? fetch(this.#base + file, { cache }));
    } catch (cause) {
      throw new SearchFault('offline', file, cause);
    }
    if (!response.ok) throw new SearchFault('missing', file);
    return response;
  }
}

/** Files that came damaged: the browser’s own cache may hold them so, and is passed by next time. */
const damaged = new Set<string>();

function damage(file: string, cause?: unknown): SearchFault {
  damaged.add(file);
  return new SearchFault('corrupt', file, cause);
}

const text = new TextDecoder();
const mark = 'pagefind_dcd';
const [gzip0, gzip1] = [0x1f, 0x8b];

async function unpacked(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  if (bytes[0] !== gzip0 || bytes[1] !== gzip1) return bytes;
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
