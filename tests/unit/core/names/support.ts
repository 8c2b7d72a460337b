import { essays } from '../../../../src/content/library.ts';
import { nameRecords } from '../../../../src/content/names.ts';
import type { Essay } from '../../../../src/core/edition/essay.ts';
import type { NameRecord } from '../../../../src/core/names/entry.ts';
import { indexOfNames } from '../../../../src/core/names/index-of-names.ts';

/** The edition's own index. */
export const index = indexOfNames(essays(), nameRecords());

export function entryNamed(title: string) {
  const entry = index.find((it) => it.title === title);
  if (!entry) throw new Error(`There is no entry ${title}`);
  return entry;
}

/** An item of entries.yaml with nothing in it but what a test gives. */
export const record = (fields: Partial<NameRecord> & Pick<NameRecord, 'title'>): NameRecord => ({
  kind: 'place',
  forms: [],
  known: [],
  see: [],
  holds: [],
  except: [],
  also: [],
  place: { file: 'entries.yaml', line: 7 },
  ...fields,
});

/** An essay of these paragraphs, the first two in the lead, the others in a section. */
export function essayOf(...texts: string[]): Essay {
  const blocks = texts.map((text, at) => {
    const id = `p${at + 1}`;
    const leaf = { id, kind: 'paragraph', number: String(at + 1), text, ranges: [] } as const;
    return { kind: 'paragraph', texts: [{ ...leaf, lines: [], emendations: [] }] } as const;
  });
  const unsourced = { from: 'editor', lines: [], emendations: [] } as const;
  const heading = { id: 'bolme', text: 'Bölmə', depth: 2, ...unsourced } as const;
  const section = { afterBreak: false, notes: [] };
  return {
    slug: 'esse',
    title: { text: 'Esse', ...unsourced },
    subtitle: null,
    authors: [],
    published: {},
    language: 'az',
    description: null,
    kind: null,
    opening: '',
    order: 1,
    sections: [
      { heading: null, blocks: blocks.slice(0, 2), ...section },
      ...(blocks.length > 2 ? [{ heading, blocks: blocks.slice(2), ...section }] : []),
    ],
    emendations: [],
    source: null,
    version: '0',
  };
}

/** Where an entry of a small index stands, as the words there. */
export const found = (text: string, ...records: NameRecord[]): Record<string, string[]> =>
  Object.fromEntries(
    indexOfNames([essayOf(text)], records).map(({ title, occurrences }) => [
      title,
      occurrences.map(({ start, end }) => text.slice(start, end)),
    ]),
  );
