/** How one word becomes another by one change: what changes, and at which letter. */
export type Edit =
  | { readonly kind: 'more' | 'less' | 'swap'; readonly at: number }
  | { readonly kind: 'other'; readonly at: number; readonly typed: string; readonly meant: string };

/** The one change (a letter more, less, another, or two swapped) between two words; else `null`. */
export function oneEdit(typed: string, meant: string): Edit | null {
  if (typed === meant || Math.abs(typed.length - meant.length) > 1) return null;
  let at = 0;
  while (at < typed.length && typed[at] === meant[at]) at += 1;
  const [typedRest, meantRest] = [typed.slice(at), meant.slice(at)];
  if (typedRest.slice(1) === meantRest) return { kind: 'more', at };
  if (typedRest === meantRest.slice(1)) return { kind: 'less', at };
  if (typedRest.slice(1) === meantRest.slice(1)) {
    return { kind: 'other', at, typed: typedRest.slice(0, 1), meant: meantRest.slice(0, 1) };
  }
  const [a = '', b = ''] = typedRest;
  return `${b}${a}${typedRest.slice(2)}` === meantRest ? { kind: 'swap', at } : null;
}
