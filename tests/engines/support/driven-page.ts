import { Tab } from './tab.ts';

/** What the pages of Playwright and Puppeteer have in common. */
interface Driven {
  readonly keyboard: { type(text: string): Promise<void> };
  readonly mouse: { click(x: number, y: number): Promise<void> };
  evaluate(script: string): Promise<unknown>;
}

/** A page of Playwright or Puppeteer, alone in its browser. */
export abstract class DrivenPage<Page extends Driven> extends Tab {
  protected readonly page: Page;
  readonly #browser: { close(): Promise<void> };

  protected constructor(browser: { close(): Promise<void> }, page: Page) {
    super();
    this.#browser = browser;
    this.page = page;
  }

  type(text: string): Promise<void> {
    return this.page.keyboard.type(text);
  }

  close(): Promise<void> {
    return this.#browser.close();
  }

  protected press(x: number, y: number): Promise<void> {
    return this.page.mouse.click(x, y);
  }

  protected async evaluate(body: string): Promise<string> {
    return String(await this.page.evaluate(`(async () => { ${body} })()`));
  }
}
