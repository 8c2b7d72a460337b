/**
 * How a stemmer errs, by C. Paice, *Method for evaluation of stemming algorithms based on error counting*, JASIS 47(8),
 * 1996, 632–649. A group holds the forms of one word, which should share a key, and no form of another word should.
 */
export interface Indices {
  /** Understemming: of the pairs within a group, the share that the keys keep apart. */
  readonly ui: number;
  /** Overstemming: of the pairs of different groups, the share that the keys bring together. */
  readonly oi: number;
}

/** The forms of each word, and the family of words derived of each other that it belongs to. */
export type Groups = ReadonlyMap<
  string,
  { readonly family: string; readonly forms: ReadonlySet<string> }
>;
type Key = (form: string) => string;

/**
 * The indices of a stemmer. Pairs of different words of one family count neither way: whether *yaz-* and *yazı* should
 * share a key is a matter of taste.
 */
export function indices(groups: Groups, key: Key): Indices {
  const sizes = new Counts();
  const ofKey = new Map<string, { all: number; readonly families: Counts }>();
  let [within, apart, total] = [0, 0, 0];
  for (const { family, forms } of groups.values()) {
    const counts = new Counts();
    for (const form of forms) counts.add(key(form), 1);
    within += forms.size * (forms.size - 1);
    total += forms.size;
    sizes.add(family, forms.size);
    for (const [own, count] of counts) {
      apart += count * (forms.size - count);
      const shared = ofKey.get(own) ?? { all: 0, families: new Counts() };
      shared.all += count;
      shared.families.add(family, count);
      ofKey.set(own, shared);
    }
  }
  const together = sum([...ofKey.values()].map(({ all, families }) => families.unlike(all)));
  return { ui: apart / within, oi: together / sizes.unlike(total) };
}

/** How many of each. */
class Counts extends Map<string, number> {
  add(name: string, count: number): void {
    this.set(name, (this.get(name) ?? 0) + count);
  }

  /** Ordered pairs of different names among all. */
  unlike(all: number): number {
    return sum([...this.values()].map((count) => count * (all - count)));
  }
}

/** Lengths to which forms are cut for the line that a stemmer is measured against. */
const lengths = [3, 4, 5, 6, 7, 8, 9];

/**
 * Error rate relative to truncation: where on the way from no error at all to the line of plain cutting a stemmer
 * stands. 1 is no better than cutting; beyond the ends of the line its last stretch is prolonged.
 * @param spelling a form in the letters that are cut
 */
export function errt(groups: Groups, { ui, oi }: Indices, spelling: Key): number {
  const line = lengths.map((length) => indices(groups, (form) => spelling(form).slice(0, length)));
  const hits = line.slice(1).flatMap((to, at) => {
    const from = line[at] ?? to;
    // The ray t·(ui, oi) meets from + s·(to − from).
    const [du, dv] = [to.ui - from.ui, to.oi - from.oi];
    const determinant = ui * dv - oi * du;
    if (determinant === 0) return [];
    const s = (oi * from.ui - ui * from.oi) / determinant;
    const t = (from.ui * dv - from.oi * du) / determinant;
    const isFirst = at === 0;
    const isLast = at === line.length - 2;
    return (s >= 0 || isFirst) && (s <= 1 || isLast) && t > 0 ? [t] : [];
  });
  return 1 / Math.min(...hits);
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
