import { type Browser, chromium, type Page } from '@playwright/test';
import { chromiumFlags, findChromium } from '../../../tasks/browsers/chromium.ts';
import { DrivenPage } from './driven-page.ts';

interface Options {
  /** Runs in every page before its own scripts. */
  readonly script?: string;
  /** Another Chromium than the newest. */
  readonly program?: string;
  readonly flags?: readonly string[];
}

/** A Chromium, driven by Playwright. */
export class Chromium extends DrivenPage<Page> {
  private constructor(browser: Browser, page: Page) {
    super(browser, page);
    page.on('pageerror', ({ message }) => this.errors.push(message));
    page.context().on('request', (request) => this.requests.push(request.url()));
  }

  static async start({ script, program, flags = [] }: Options = {}): Promise<Chromium> {
    const executablePath = program ?? findChromium();
    const args = [...chromiumFlags, ...flags];
    const browser = await chromium.launch({ args, ...(executablePath ? { executablePath } : {}) });
    const page = await browser.newPage({ locale: 'az' });
    if (script) await page.addInitScript(script);
    return new Chromium(browser, page);
  }

  async goto(address: string): Promise<void> {
    await this.page.goto(address);
  }

  resize(width: number, height: number): Promise<void> {
    return this.page.setViewportSize({ width, height });
  }
}
