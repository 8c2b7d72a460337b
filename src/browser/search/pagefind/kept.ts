/** Promises by name, made once; one that fails is forgotten, so that the next attempt makes it again. */
export class Kept<Value> {
  readonly #promises = new Map<string, Promise<Value>>();

  get(name: string, make: () => Promise<Value>): Promise<Value> {
    const known = this.#promises.get(name);
    if (known) return known;
    const promise = make();
    this.#promises.set(name, promise);
    promise.catch(() => this.#promises.delete(name));
    return promise;
  }
}
