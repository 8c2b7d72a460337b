import { SearchFault } from '../../../core/search/faults.ts';
import { Wasm } from './wasm.ts';

/**
 * Pagefind's search core, spoken to directly. Pagefind's own loader asks for its files one after
 * another, swallows the failure of an index file and remembers it for good, and leaves a rejection
 * unhandled where WebAssembly is refused; these lines stand in its place. The functions are those of
 * pagefind 1.5.2, which package.json pins; a unit test tells when another version has others.
 */
export class Core {
  readonly #wasm: Wasm;
  #index: number;

  private constructor(wasm: Wasm, meta: Uint8Array) {
    this.#wasm = wasm;
    this.#index = wasm.pointer('init_pagefind', meta);
  }

  /**
   * @param code what `wasm.unknown.pagefind` holds
   * @param meta what the `pf_meta` file holds: the records, and which words stand in which index file
   * @throws SearchFault `corrupt` for damaged files
   */
  static async start(code: WebAssembly.Module, meta: Uint8Array): Promise<Core> {
    try {
      return new Core(await Wasm.start(code, './pagefind_web_bg.js'), meta);
    } catch (cause) {
      throw new SearchFault('corrupt', 'wasm', cause);
    }
  }

  /** Names of the index files that hold the answer about a key. */
  filesFor(key: string): string[] {
    const names = this.#wasm.json('request_indexes', this.#index, key);
    return Array.isArray(names) ? names.filter((name) => typeof name === 'string' && name) : [];
  }

  /** Takes the content of an index file (`pf_index`). */
  load(file: Uint8Array): void {
    this.#index = this.#wasm.pointer('load_index_chunk', this.#index, file);
  }

  /** Ids of the records with a word that begins with the key, each with Pagefind's score. */
  find(key: string): Map<string, number> {
    const answer = this.#wasm.json('search', this.#index, key, key, '{}', '', 0, 0);
    return new Map(resultsOf(answer).flatMap((result) => scoreOf(result) ?? []));
  }
}

function resultsOf(answer: unknown): unknown[] {
  if (typeof answer !== 'object' || answer === null || !('results' in answer)) return [];
  return Array.isArray(answer.results) ? answer.results : [];
}

function scoreOf(result: unknown): [[id: string, score: number]] | undefined {
  if (typeof result !== 'object' || result === null) return undefined;
  if (!('p' in result) || !('s' in result)) return undefined;
  return [[String(result.p), Number(result.s)]];
}
