import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import {
  type ContentRoot,
  contentRoot,
  type essayFiles,
  type ReadEssay,
  readEssay,
} from '../../../src/content/read-essay.ts';
import { ContentFault } from '../../../src/core/edition/faults.ts';

type EssayFile = (typeof essayFiles)[number];

/** A small third essay in which all is well. */
export const sample: Readonly<Record<EssayFile, string>> = {
  'essay.md': `---
title: Kiçik esse
titleFrom: editor
order: 3
---

Birinci abzas burada başlayır və qurtarır.

## Sual {#sual}

İkinci abzas sual verir? Söhbət Çin haqqındadır. Din isə başqadır.

* * *

Üçüncü abzas qısadır.
`,
  'source.txt': `Birinci abzas burada baş-
layır və qurtarır.

Ikinci abzas sual verir" Söhbət 

din haqqındadır. Din isə başqadır.

* * *
Üçüncü abzas qısadır.
`,
  'emendations.yaml': `- in: p2
  reading: İkinci
  source: Ikinci
  kind: font-map
- in: p2
  reading: 'verir?'
  source: 'verir"'
  kind: font-map
- in: p2
  reading: Çin
  source: din
  kind: font-map
  note: Ölkədən söhbət gedir.
`,
};

/** A content folder of its own for a test, gone when the test is over. */
export class TempContent {
  readonly root: ContentRoot;

  constructor() {
    const folder = mkdtempSync(join(tmpdir(), 'content-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    this.root = { essays: join(folder, 'essays') };
    mkdirSync(this.root.essays);
  }

  /** Copies an essay of the edition. */
  copy(slug: string): this {
    cpSync(`${contentRoot.essays}/${slug}`, join(this.root.essays, slug), { recursive: true });
    return this;
  }

  /** Adds the sample; an essay of another slug is the same but for its order. */
  add(slug = 'kicik-esse', files: Partial<Record<EssayFile, string>> = {}): this {
    mkdirSync(join(this.root.essays, slug));
    for (const [name, text] of Object.entries({ ...sample, ...files })) {
      writeFileSync(join(this.root.essays, slug, name), text);
    }
    return this;
  }

  /** Changes one file; the change must hit something. */
  edit(name: EssayFile, from: string, to: string, slug = 'kicik-esse'): this {
    return this.#change(join(this.root.essays, slug, name), from, to);
  }

  read(slug = 'kicik-esse'): ReadEssay {
    return readEssay(slug, this.root);
  }

  path(slug: string, name: EssayFile): string {
    return join(this.root.essays, slug, name);
  }

  #change(file: string, from: string, to: string): this {
    const text = readFileSync(file, 'utf8');
    if (!text.includes(from)) throw new Error(`“${from}” does not stand in ${file}`);
    writeFileSync(
      file,
      text.replace(from, () => to),
    );
    return this;
  }
}

/** The fault that an act ends in. Anything else it ends in is an error of the test. */
export function faultOf(act: () => unknown): ContentFault {
  try {
    act();
  } catch (fault) {
    if (fault instanceof ContentFault) return fault;
    throw fault;
  }
  throw new Error('nothing was found wrong');
}
