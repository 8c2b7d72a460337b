import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { essays } from '../../../src/content/library.ts';
import { contentRoot, essayFiles } from '../../../src/content/read-essay.ts';
import { ContentFault } from '../../../src/core/edition/faults.ts';
import { leaves } from '../../../src/core/edition/leaves.ts';
import { sourceLines } from '../../../src/core/edition/source-view.ts';
import { random } from '../support/random.ts';
import { TempContent } from '../support/temp-content.ts';

const changesOfAFile = 250;
const letters = [...'abcçdeəfgğhxıijkqlmnoöprsştuüvyzABCÇDEƏFGĞHXIİJKQLMNOÖPRSŞTUÜVYZ'];

interface Mutant {
  readonly text: string;
  /** The line that was changed, from 1, the column, and its words before. */
  readonly line: number;
  readonly column: number;
  readonly was: string;
  readonly change: string;
  /** Whether a letter was put in or exchanged: a change that no reader of the file would call white space. */
  readonly ofLetters: boolean;
}

/** Changes one character at a random place: another letter, one more, or one less. */
function mutate(text: string, chance: () => number): Mutant {
  const at = Math.floor(chance() * text.length);
  const old = text[at] ?? '';
  const others = letters.filter((letter) => letter !== old);
  const letter = others[Math.floor(chance() * others.length)] ?? 'x';
  const kind = (['exchange', 'insert', 'delete'] as const)[Math.floor(chance() * 3)] ?? 'delete';
  const middle = { exchange: letter, insert: letter + old, delete: '' }[kind];
  const line = text.slice(0, at).split('\n').length;
  return {
    text: text.slice(0, at) + middle + text.slice(at + 1),
    line,
    column: at - text.lastIndexOf('\n', at - 1) - 1,
    was: text.split('\n')[line - 1] ?? '',
    change: `${kind} at ${at}: ${JSON.stringify(old)} → ${JSON.stringify(middle)}`,
    ofLetters: kind === 'delete' ? /\p{L}/u.test(old) : old !== '\n',
  };
}

const bothReadings = (fault: ContentFault) => /text: {3}.*\n {4}source: /u.test(fault.message);

/** The texts of an essay, or the fault that is found in it. */
function saysWhat(content: TempContent, slug: string): string[] | ContentFault {
  try {
    return leaves(content.read(slug).essay).map(({ text }) => text);
  } catch (fault) {
    if (fault instanceof ContentFault) return fault;
    throw fault;
  }
}

describe.each(essays().map((essay) => ({ slug: essay.slug, essay })))(
  '$slug',
  ({ slug, essay }) => {
    test.each(essayFiles)(
      `%s: none of ${changesOfAFile} changes of one letter touches what the essay says`,
      (name) => {
        const content = new TempContent().copy(slug);
        const file = content.path(slug, name);
        const original = readFileSync(file, 'utf8');
        const chance = random(slug.length * 1000 + name.length);
        let located = 0;
        for (let n = 0; n < changesOfAFile; n++) {
          const mutant = mutate(original, chance);
          writeFileSync(file, mutant.text);
          const fault = saysWhat(content, slug);
          if (Array.isArray(fault)) {
            // Spaces of the source, a heading, a note: the words of the essay are as they were.
            expect(fault, mutant.change).toEqual(leaves(essay).map(({ text }) => text));
            continue;
          }
          const told = `${mutant.change}\n${fault.message}`;
          expect(fault.message, told).toContain(slug);
          const block = mutant.ofLetters ? blockOf(name, mutant) : null;
          if (block === null) continue;
          located += 1;
          expect(fault.message, told).toMatch(new RegExp(`(?<![\\p{L}\\d])${block}(?!\\d)`, 'u'));
          if (name === 'emendations.yaml') {
            const namesBoth = /“.*”[^“]*“.*”/u.test(fault.message);
            expect(namesBoth || bothReadings(fault), told).toBe(true);
          } else {
            expect(bothReadings(fault), told).toBe(true);
          }
        }
        writeFileSync(file, original);
        expect(located).toBeGreaterThan(10);
      },
    );

    const markdown = readFileSync(`${contentRoot.essays}/${slug}/essay.md`, 'utf8').split('\n');
    const apparatus = readFileSync(`${contentRoot.essays}/${slug}/emendations.yaml`, 'utf8').split(
      '\n',
    );

    /** The paragraph whose published words, source or readings a change of letters has touched. */
    function blockOf(name: string, { line, column, was }: Mutant): string | null {
      if (name === 'source.txt')
        return sourceLines(essay)[line - 1]?.block?.replace(/^break\d*$/u, '') || null;
      if (name === 'essay.md') {
        const paragraph = leaves(essay).find(({ text }) => text === was);
        return paragraph?.id ?? null;
      }
      const value = /^ {2}(?:reading|source): (?=[^'"]*$)/u.exec(was)?.[0].length;
      if (value === undefined || column < value) return null;
      const head = apparatus.slice(0, line).findLast((it) => it.startsWith('- in: '));
      return head?.slice('- in: '.length) ?? null;
    }

    test('the test knows every paragraph of the file', () => {
      const known = markdown.filter((line) => leaves(essay).some(({ text }) => text === line));
      expect(known).toHaveLength(leaves(essay).length);
    });
  },
);
