import { fold, looseKey } from '../../azerbaijani/keys.ts';
import type { Word } from '../query/query.ts';
import type { Listed } from '../word-list.ts';
import { oneEdit } from './one-edit.ts';
import { isSlip } from './slips.ts';

/** Shorter words are one edit from too many others. */
const shortest = 5;
/** From this length on any one letter may be wrong; in shorter words only a slip that is easily made. */
const unmistakable = 7;

/** The word that a misspelt one was meant to be, as the essays write it; `null` when none is near enough. */
export function suggestion(word: Word, listed: readonly Listed[]): string | null {
  if (word.fold.length < shortest || /\d/u.test(word.fold)) return null;
  let best: { cost: number; count: number; text: string } | null = null;
  for (const [stem, text, count] of listed) {
    const cost = costOf(word, stem, text);
    if (cost === null) continue;
    if (!best || cost < best.cost || (cost === best.cost && count > best.count)) {
      best = { cost, count, text };
    }
  }
  return best?.text ?? null;
}

function costOf(word: Word, stem: string, text: string): number | null {
  const written = fold(text);
  const loose = looseKey(word.stem);
  if (loose === looseKey(stem) || looseKey(word.fold) === looseKey(written)) return 0;
  const costs = [editCost(word.stem, stem), editCost(word.fold, written)];
  return costs.reduce((a, b) => (a === null || (b !== null && b < a) ? b : a));
}

/** 1 for a slip, 2 for another letter in a long word. */
function editCost(typed: string, meant: string): number | null {
  if (meant.length < shortest - 1) return null;
  const edit = oneEdit(typed, meant);
  if (!edit || edit.at === 0) return null;
  if (edit.kind !== 'other') return 1;
  if (isSlip(edit.typed, edit.meant)) return 1;
  return typed.length >= unmistakable ? 2 : null;
}
