import { type Browser, launch, type Page } from 'puppeteer-core';
import { DrivenPage } from './driven-page.ts';

type Preferences = Readonly<Record<string, string | number | boolean>>;

/** Nothing of Firefox's own goes over the network, and nothing asks for attention. */
const quiet: Preferences = {
  'app.normandy.enabled': false,
  'app.update.disabledForTesting': true,
  'browser.safebrowsing.update.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  // A window that nobody sees has the focus all the same.
  'focusmanager.testmode': true,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,',
};

/** Firefox reports a face that it was loading for a page which has been left (NS_BINDING_ABORTED) as an error. */
const leftBehind = /downloadable font: download failed .* status=2152398850/u;

/** Firefox over WebDriver BiDi, driven by Puppeteer. */
export class Firefox extends DrivenPage<Page> {
  private constructor(browser: Browser, page: Page) {
    super(browser, page);
    page.on('pageerror', (error) => {
      if (!leftBehind.test(String(error))) this.errors.push(String(error));
    });
    page.on('request', (request) => this.requests.push(request.url()));
  }

  /** @param preferences those of about:config, for this test alone */
  static async start(executablePath: string, preferences: Preferences = {}): Promise<Firefox> {
    const browser = await launch({
      browser: 'firefox',
      executablePath,
      extraPrefsFirefox: { ...quiet, ...preferences },
      defaultViewport: null,
    });
    const [page] = await browser.pages();
    return new Firefox(browser, page ?? (await browser.newPage()));
  }

  async goto(address: string): Promise<void> {
    await this.page.goto(address).catch((error: unknown) => {
      // A section's page goes on to its essay by itself; what follows waits for where that leads.
      if (!String(error).includes('NS_BINDING_ABORTED')) throw error;
    });
  }

  async resize(width: number, height: number): Promise<void> {
    await this.page.setViewport({ width, height }).catch((error: unknown) => {
      // Firefox 140 knows the size of a window, and nothing of how it is held.
      if (!String(error).includes('setScreenOrientationOverride')) throw error;
    });
  }
}
