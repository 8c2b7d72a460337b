import { lower } from '../../core/azerbaijani/alphabet.ts';
import { type Expected, wordsOf } from '../../core/edition/expected.ts';
import { joinedText, joinLines, type Piece } from '../../core/edition/join.ts';
import { collate, type Variant } from './collate.ts';

/** Lines of the source that are a piece of the text, and where their words differ. */
export interface Repair {
  /** Between 0 and 1: how much of their letters they share. */
  readonly likeness: number;
  /** Offsets into the piece's words. */
  readonly variants: readonly Variant[];
}

/** The longest that a damaged piece can be, in characters, for a piece of so many. */
const longest = (length: number) => length * 1.4 + 60;

/** Of two stretches of lines that are nearly as like, the one that ends where a block does is meant. */
const endOfBlock = 0.1;

/**
 * Takes the lines from one on that are most like a piece, and tells where they differ from it.
 * @param source the whole source
 * @param line number of the first line, from 1
 */
export function repair(source: readonly string[], line: number, { expected }: Piece): Repair {
  const words = wordsOf(expected);
  let best = { text: '', likeness: 0, rank: 0 };
  for (let until = line; until <= source.length; until += 1) {
    if (source[until - 1]?.trim() === '') continue;
    const text = joinedText(joinLines(source.slice(line - 1, until), []));
    if (text.length > longest(words.length)) break;
    if (text.length < words.length / 2) continue;
    const likeness = likenessOf(lower(words), lower(text));
    const rank = likeness + ((source[until]?.trim() ?? '') === '' ? endOfBlock : 0);
    if (rank > best.rank) best = { text, likeness, rank };
  }
  return { likeness: best.likeness, variants: differences(expected, best.text) };
}

/** Dice's coefficient of their pairs of neighbouring letters; a block's end is a space. */
function likenessOf(a: string, b: string): number {
  const counts = new Map<string, number>();
  const [ours, theirs] = [pairsOf(a), pairsOf(b)];
  for (const pair of ours) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  let shared = 0;
  for (const pair of theirs) {
    const left = counts.get(pair) ?? 0;
    if (left > 0) shared += 1;
    counts.set(pair, left - 1);
  }
  return (2 * shared) / Math.max(1, ours.length + theirs.length);
}

function pairsOf(text: string): string[] {
  const line = text.replace(/\n+/gu, ' ');
  return Array.from({ length: Math.max(0, line.length - 1) }, (_, at) => line.slice(at, at + 2));
}

/** Collates a piece with its lines; the source's own signs stand in both and are no difference. */
function differences(expected: readonly Expected[], text: string): Variant[] {
  const signs: { at: number; text: string }[] = [];
  let whole = '';
  let words = 0;
  for (const part of expected) {
    if ('words' in part) {
      whole += part.words;
      words += part.words.length;
      continue;
    }
    const sign = nearest(part.sign, text, whole.length);
    signs.push({ at: words, text: sign });
    whole += sign;
  }
  const inWords = (offset: number) => {
    let shift = 0;
    for (const sign of signs)
      if (sign.at + shift + sign.text.length <= offset) shift += sign.text.length;
    return offset - shift;
  };
  return collate(whole, text).flatMap((variant) => {
    const start = inWords(variant.start);
    const end = inWords(variant.end);
    const sign = signs.find(({ at }) => at === end)?.text ?? '';
    const shared = sign !== '' && variant.reading.endsWith(sign) && variant.source.endsWith(sign);
    const [reading, witness] = shared
      ? [variant.reading.slice(0, -sign.length), variant.source.slice(0, -sign.length)]
      : [variant.reading, variant.source];
    return reading === witness ? [] : [{ start, end, reading, source: witness }];
  });
}

/** What the source has for a sign, as near to its place as can be. */
function nearest(sign: RegExp, text: string, place: number): string {
  const all = [...text.matchAll(new RegExp(sign.source, 'gu'))];
  const [first] = all.sort((a, b) => Math.abs(a.index - place) - Math.abs(b.index - place));
  return first?.[0] ?? '';
}
