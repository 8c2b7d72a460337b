/** Chance that repeats itself: the same draws for the same seed (mulberry32). */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed;
  }

  /** From 0 up to 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number from `least` to `most`, both among them. */
  between(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  /** Whether something of that likelihood happens. */
  chance(share: number): boolean {
    return this.next() < share;
  }

  /** One of a list, which may not be empty. */
  pick<Item>(items: readonly Item[]): Item {
    const [item] = items.slice(Math.floor(this.next() * items.length));
    if (item === undefined) throw new Error('There is nothing to pick from.');
    return item;
  }
}
