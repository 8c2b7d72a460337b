import { SearchFault } from '../../../core/search/faults.ts';
import { unpacked } from './unpacked.ts';

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

  /** What a file of Pagefind's holds. @throws SearchFault `offline`, `missing` or `corrupt` */
  async pagefind(file: string): Promise<Uint8Array<ArrayBuffer>> {
    const response = await this.#get(file);
    try {
      const content = new Response(await unpacked(bodyOf(response)));
      return new Uint8Array(await content.arrayBuffer());
    } catch (cause) {
      throw damage(file, cause);
    }
  }

  /**
   * The code in a file of Pagefind's, compiled while it arrives.
   * @throws SearchFault `offline`, `missing`, `corrupt`, or `refused` where a policy forbids WebAssembly
   */
  async code(file: string): Promise<WebAssembly.Module> {
    const response = await this.#get(file);
    try {
      const headers = { 'content-type': 'application/wasm' };
      const content = new Response(await unpacked(bodyOf(response)), { headers });
      return await WebAssembly.compileStreaming(content);
    } catch (cause) {
      throw isRefusal(cause) ? new SearchFault('refused', file, cause) : damage(file, cause);
    }
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

function bodyOf({ body }: Response): ReadableStream<Uint8Array<ArrayBuffer>> {
  if (body) return body;
  throw new TypeError('no content');
}

const isRefusal = (cause: unknown): boolean =>
  typeof WebAssembly === 'undefined' ||
  (cause instanceof Error && /Content Security Policy|disallowed|blocked/iu.test(cause.message));
