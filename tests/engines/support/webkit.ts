import { type ChildProcess, spawn } from 'node:child_process';
import { Builder, Origin, type WebDriver } from 'selenium-webdriver';
import { DriverService } from 'selenium-webdriver/remote';
import type { WebKit as Programs } from '../../../tasks/browsers/other-engines.ts';
import { Tab } from './tab.ts';

/** WebKitGTK over WebDriver, driven by Selenium. */
export class WebKit extends Tab {
  readonly #driver: WebDriver;
  readonly #end: () => Promise<unknown>;

  private constructor(driver: WebDriver, end: () => Promise<unknown>) {
    super();
    this.#driver = driver;
    this.#end = end;
  }

  static async start({ screen, driver, browser }: Programs): Promise<WebKit> {
    const display = spawn(
      screen,
      ['-displayfd', '3', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'],
      { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
    );
    const service = new DriverService.Builder(driver)
      .setHostname('127.0.0.1')
      .setEnvironment(await environment(display))
      .build();
    const end = () => service.kill().finally(() => display.kill());
    try {
      const address = await service.start();
      const options = { binary: browser, args: ['--automation'] };
      const capabilities = { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': options };
      const session = new Builder().usingServer(address).withCapabilities(capabilities).build();
      return new WebKit(await session, end);
    } catch (cause) {
      await end();
      throw cause;
    }
  }

  goto(address: string): Promise<void> {
    return this.#driver.get(address);
  }

  /** The window's size, as far down as the browser lets it go. */
  async resize(width: number, height: number): Promise<void> {
    await this.#driver.manage().window().setRect({ width, height });
  }

  type(text: string): Promise<void> {
    return this.#driver.actions().sendKeys(text).perform();
  }

  async close(): Promise<void> {
    await this.#driver.quit().finally(this.#end);
  }

  protected press(x: number, y: number): Promise<void> {
    return this.#driver.actions().move({ x, y, origin: Origin.VIEWPORT }).click().perform();
  }

  protected async evaluate(body: string): Promise<string> {
    const script = `const done = arguments[0]; (async () => { ${body} })().then(done, (e) => done('✗' + e));`;
    const value = String(await this.#driver.executeAsyncScript(script));
    if (value.startsWith('✗')) throw new Error(`In the page: ${value}`);
    return value;
  }
}

async function environment(screen: ChildProcess): Promise<Record<string, string>> {
  const display = await new Promise((done) => {
    screen.stdio[3]?.once('data', (text) => done(String(text).trim()));
  });
  const { PATH = '', HOME = '' } = process.env;
  return {
    PATH,
    HOME,
    DISPLAY: `:${display}`,
    GDK_BACKEND: 'x11',
    ...(process.getuid?.() === 0 ? { WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' } : {}),
  };
}
