import { setTimeout as pause } from 'node:timers/promises';

type Step =
  | { readonly type: 'pointerMove'; readonly x: number; readonly y: number }
  | { readonly type: 'pointerDown' | 'pointerUp'; readonly button: number }
  | { readonly type: 'keyDown' | 'keyUp'; readonly value: string };

/** Input as WebDriver takes it, classic and BiDi alike. */
export interface Action {
  readonly type: 'pointer' | 'key';
  readonly id: string;
  readonly parameters?: { readonly pointerType: 'mouse' };
  readonly actions: readonly Step[];
}

const patience = 30_000;

/** A page in a real browser: little more than its eyes, a pointer and a keyboard. */
export abstract class Tab {
  /** What went wrong in the page since it was opened, as far as the browser tells. */
  readonly errors: string[] = [];
  /** Addresses that were asked for, as far as the browser tells. */
  readonly requests: string[] = [];

  abstract goto(address: string): Promise<void>;
  abstract resize(width: number, height: number): Promise<void>;
  abstract close(): Promise<void>;
  protected abstract perform(actions: readonly Action[]): Promise<void>;
  /** Runs the body of an async function in the page; its value comes back through JSON. */
  protected abstract evaluate(body: string): Promise<string>;

  async run(body: string): Promise<unknown> {
    const text = await this.evaluate(
      `return JSON.stringify(await (async () => { ${body} })() ?? null)`,
    );
    return JSON.parse(text);
  }

  /** Waits until an expression is true in the page. @throws after a while, with the expression */
  async until(expression: string): Promise<void> {
    const end = performance.now() + patience;
    while (!(await this.run(`return Boolean(${expression})`).catch(() => false))) {
      if (performance.now() > end) throw new Error(`It never came true: ${expression}`);
      await pause(100);
    }
  }

  /** Clicks in the middle of an element, once it rests. */
  async click(selector: string): Promise<void> {
    await this.until(
      `document.querySelector(${JSON.stringify(selector)})?.getClientRects().length`,
    );
    const [x, y] = asPoint(
      await this.run(`
        const element = document.querySelector(${JSON.stringify(selector)});
        element.scrollIntoView({ block: 'center', behavior: 'instant' });
        const place = () => JSON.stringify(element.getBoundingClientRect());
        for (let rests = 0, before = ''; rests < 4; before = place()) {
          await new Promise((done) => setTimeout(done, 50));
          rests = place() === before ? rests + 1 : 0;
        }
        const { left, top, width, height } = element.getBoundingClientRect();
        return [Math.round(left + width / 2), Math.round(top + height / 2)];`),
    );
    await this.perform([
      {
        type: 'pointer',
        id: 'mouse',
        parameters: { pointerType: 'mouse' },
        actions: [
          { type: 'pointerMove', x, y },
          { type: 'pointerDown', button: 0 },
          { type: 'pointerUp', button: 0 },
        ],
      },
    ]);
  }

  /** Types into whatever has the focus. */
  async type(text: string): Promise<void> {
    const actions = [...text].flatMap((value): Step[] => [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ]);
    await this.perform([{ type: 'key', id: 'keyboard', actions }]);
  }
}

function asPoint(value: unknown): [x: number, y: number] {
  const [x, y] = Array.isArray(value) ? value.map(Number) : [];
  if (x === undefined || y === undefined) throw new Error('no point');
  return [x, y];
}
