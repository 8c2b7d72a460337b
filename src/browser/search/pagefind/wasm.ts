/** A WebAssembly module made by wasm-bindgen: calls with texts and bytes, answers in JSON. */
export class Wasm {
  readonly #exports: WebAssembly.Exports;
  readonly #memory: WebAssembly.Memory;

  private constructor(exports: WebAssembly.Exports) {
    const { memory } = exports;
    if (!(memory instanceof WebAssembly.Memory)) throw new TypeError('wasm: no memory');
    this.#exports = exports;
    this.#memory = memory;
  }

  static async start(code: WebAssembly.Module, importsFrom: string): Promise<Wasm> {
    let exports: WebAssembly.Exports = {};
    const fillTable = () => {
      const { __wbindgen_externrefs: table } = exports;
      if (!(table instanceof WebAssembly.Table)) throw new TypeError('wasm: no table');
      const offset = table.grow(4);
      for (const [index, value] of [undefined, null, true, false].entries()) {
        table.set(offset + index, value);
      }
    };
    const instance = await WebAssembly.instantiate(code, {
      [importsFrom]: { __wbindgen_init_externref_table: fillTable },
    });
    exports = instance.exports;
    const wasm = new Wasm(exports);
    wasm.#call('__wbindgen_start');
    return wasm;
  }

  /** Calls a function that answers with a pointer. Texts and bytes are handed over as copies. */
  pointer(name: string, ...values: readonly Value[]): number {
    return Number(this.#call(name, ...values)) >>> 0;
  }

  /** Calls a function that answers with JSON. */
  json(name: string, ...values: readonly Value[]): unknown {
    const answer = this.#call(name, ...values);
    const [at = 0, length = 0] = Array.isArray(answer) ? answer.map(Number) : [];
    const text = new TextDecoder().decode(new Uint8Array(this.#memory.buffer, at >>> 0, length));
    this.#call('__wbindgen_free', at, length, 1);
    return JSON.parse(text);
  }

  #call(name: string, ...values: readonly Value[]): unknown {
    const call = this.#exports[name];
    if (typeof call !== 'function') throw new TypeError(`wasm: no ${name}`);
    return call(...values.flatMap((value) => this.#passed(value)));
  }

  #passed(value: Value): number[] {
    if (typeof value === 'number') return [value];
    const bytes = typeof value === 'string' ? new TextEncoder().encode(value) : value;
    const at = Number(this.#call('__wbindgen_malloc', bytes.length, 1)) >>> 0;
    new Uint8Array(this.#memory.buffer).set(bytes, at);
    return [at, bytes.length];
  }
}

type Value = number | string | Uint8Array;
