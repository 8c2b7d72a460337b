import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { deserialize, serialize } from 'node:v8';
import { codeDigest } from '../../cache.ts';
import { sha256 } from '../publishing/checksums.ts';
import { type BuiltPage, readPage } from './built-page.ts';

interface Kept {
  /** The code that has read them. */
  readonly code: string;
  /** By the hash of their text. */
  readonly pages: ReadonlyMap<string, BuiltPage>;
}

/** Pages, also those that the build before has read: to recognise one takes a tenth of the time of reading it. */
export class KnownPages {
  readonly #file: string;
  readonly #code = codeDigest();
  readonly #before: Kept['pages'];
  readonly #now = new Map<string, BuiltPage>();

  /** @param file where they are kept from one build to the next */
  constructor(file: string) {
    this.#file = file;
    const kept = readKept(file);
    this.#before = kept?.code === this.#code ? kept.pages : new Map();
  }

  read(html: string): BuiltPage {
    const key = sha256(html);
    const page = this.#before.get(key) ?? readPage(html);
    this.#now.set(key, page);
    return page;
  }

  /** Keeps those of this build, and forgets the others. */
  keep(): void {
    const kept: Kept = { code: this.#code, pages: this.#now };
    writeFileSync(this.#file, serialize(kept));
  }
}

/** `undefined` where there are none, or a build was stopped while it wrote them. */
function readKept(file: string): Kept | undefined {
  if (!existsSync(file)) return undefined;
  try {
    return deserialize(readFileSync(file));
  } catch {
    return undefined;
  }
}
