import { analyse } from '../../azerbaijani/analyse.ts';
import type { Unit, Word } from '../query/query.ts';
import type { SearchIndex } from '../search-index.ts';
import { suggestion } from './suggest.ts';

/** A stretch of the input and what should stand there instead. */
interface Change {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The input with its misspelt words put right, as far as they can be.
 * @param missing the units that stand nowhere
 */
export async function respell(
  input: string,
  units: readonly Unit[],
  missing: readonly Unit[],
  index: SearchIndex,
): Promise<string> {
  const all = units.flatMap((unit) => typedWords(unit).map((word) => ({ word, unit })));
  const changes: Change[] = [];
  for (const [at, { word, unit }] of all.entries()) {
    if (!missing.includes(unit) || (unit.quoted && typedWords(unit).length > 1)) continue;
    const change =
      (await joined(all[at - 1]?.word, word, index)) ??
      (await joined(word, all[at + 1]?.word, index)) ??
      (await meant(word, index)) ??
      (await split(word, index));
    if (change) changes.push(change);
  }
  let text = input;
  for (const { start, end, text: right } of changes.reverse()) {
    if (end <= text.length) text = text.slice(0, start) + right + text.slice(end);
  }
  return text;
}

const typedWords = ({ runs }: Unit): readonly Word[] => runs[0] ?? [];

async function meant(word: Word, index: SearchIndex): Promise<Change | null> {
  const text = suggestion(word, await index.wordsNear(word.stem));
  return text === null ? null : { start: word.start, end: word.end, text };
}

/** Two words that the essays write as one: *super güc*. */
async function joined(
  first: Word | undefined,
  second: Word | undefined,
  index: SearchIndex,
): Promise<Change | null> {
  if (!first || !second) return null;
  const text = first.text + second.text;
  return (await stands(text, index)) ? { start: first.start, end: second.end, text } : null;
}

/** One word that the essays write as two: *ortadəhliz*. */
async function split(word: Word, index: SearchIndex): Promise<Change | null> {
  const letters = Array.from(word.text);
  for (let at = letters.length - shortestPart; at >= shortestPart; at -= 1) {
    const parts = [letters.slice(0, at).join(''), letters.slice(at).join('')];
    const found = await Promise.all(parts.map((part) => stands(part, index)));
    if (!found.every(Boolean)) continue;
    return { start: word.start, end: word.end, text: `"${parts.join(' ')}"` };
  }
  return null;
}

const shortestPart = 3;

async function stands(text: string, index: SearchIndex): Promise<boolean> {
  const [word, ...more] = analyse(text);
  if (!word || more.length > 0) return false;
  return (await index.essaysWith(word.stem)).size > 0;
}
