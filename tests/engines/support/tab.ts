import { setTimeout as pause } from 'node:timers/promises';

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
  /** Types into whatever has the focus. */
  abstract type(text: string): Promise<void>;
  /** Clicks at a point of the window. */
  protected abstract press(x: number, y: number): Promise<void>;
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
    await this.press(x, y);
  }
}

function asPoint(value: unknown): [x: number, y: number] {
  const [x, y] = Array.isArray(value) ? value.map(Number) : [];
  if (x === undefined || y === undefined) throw new Error('no point');
  return [x, y];
}
