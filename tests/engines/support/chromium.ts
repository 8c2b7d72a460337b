import { type Browser, chromium, type Page } from '@playwright/test';
import { chromiumFlags, findChromium } from '../../../tasks/browsers/chromium.ts';
import { type Action, Tab } from './tab.ts';

/** Chromium, driven by Playwright. */
export class Chromium extends Tab {
  readonly #browser: Browser;
  readonly #page: Page;

  private constructor(browser: Browser, page: Page) {
    super();
    this.#browser = browser;
    this.#page = page;
    page.on('pageerror', ({ message }) => this.errors.push(message));
    page.context().on('request', (request) => this.requests.push(request.url()));
  }

  /** @param script runs in every page before its own */
  static async start(script = ''): Promise<Chromium> {
    const executablePath = findChromium();
    const args = [...chromiumFlags];
    const browser = await chromium.launch({ args, ...(executablePath ? { executablePath } : {}) });
    const page = await browser.newPage({ locale: 'az' });
    await page.addInitScript(script);
    return new Chromium(browser, page);
  }

  async goto(address: string): Promise<void> {
    await this.#page.goto(address);
  }

  resize(width: number, height: number): Promise<void> {
    return this.#page.setViewportSize({ width, height });
  }

  close(): Promise<void> {
    return this.#browser.close();
  }

  protected async perform(sources: readonly Action[]): Promise<void> {
    const { mouse, keyboard } = this.#page;
    for (const { actions } of sources) {
      for (const action of actions) {
        if (action.type === 'pointerMove') await mouse.move(action.x, action.y);
        if (action.type === 'pointerDown') await mouse.down();
        if (action.type === 'pointerUp') await mouse.up();
        if (action.type === 'keyDown') await keyboard.down(action.value);
        if (action.type === 'keyUp') await keyboard.up(action.value);
      }
    }
  }

  protected async evaluate(body: string): Promise<string> {
    return String(await this.#page.evaluate(`(async () => { ${body} })()`));
  }
}
