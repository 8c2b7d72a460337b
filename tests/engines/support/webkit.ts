import { type ChildProcess, spawn } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import type { WebKit as Programs } from '../../../tasks/browsers/other-engines.ts';
import { freePort } from '../../../tasks/hosts/free-port.ts';
import { type Action, Tab } from './tab.ts';

/** WebKitGTK over the classic WebDriver protocol: https://www.w3.org/TR/webdriver2/ */
export class WebKit extends Tab {
  readonly #processes: readonly ChildProcess[];
  readonly #driver: string;
  #session = '';

  private constructor(driver: string, processes: readonly ChildProcess[]) {
    super();
    this.#driver = driver;
    this.#processes = processes;
  }

  static async start(programs: Programs): Promise<WebKit> {
    const port = await freePort();
    const screen = spawn(
      programs.screen,
      ['-displayfd', '3', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'],
      { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
    );
    const display = await new Promise<string>((done) => {
      screen.stdio[3]?.once('data', (text) => done(String(text).trim()));
    });
    const driver = spawn(programs.driver, [`--port=${port}`], {
      stdio: 'ignore',
      env: {
        ...process.env,
        DISPLAY: `:${display}`,
        GDK_BACKEND: 'x11',
        ...(process.getuid?.() === 0 ? { WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' } : {}),
      },
    });
    const webkit = new WebKit(`http://127.0.0.1:${port}`, [driver, screen]);
    await webkit.#open(programs.browser).catch((cause) => {
      webkit.#end();
      throw cause;
    });
    return webkit;
  }

  async #open(binary: string): Promise<void> {
    const options = { binary, args: ['--automation'] };
    const alwaysMatch = { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': options };
    for (let attempt = 0; attempt < 150; attempt++) {
      const session = await this.#call('POST', '/session', { capabilities: { alwaysMatch } }).catch(
        () => null,
      );
      if (typeof session === 'object' && session && 'sessionId' in session) {
        this.#session = `/session/${String(session.sessionId)}`;
        return;
      }
      await pause(200);
    }
    throw new Error('WebKit did not start');
  }

  async goto(url: string): Promise<void> {
    await this.#ask('POST', '/url', { url });
  }

  /** The window's size, as far down as the browser lets it go. */
  async resize(width: number, height: number): Promise<void> {
    await this.#ask('POST', '/window/rect', { width, height });
  }

  async close(): Promise<void> {
    await this.#ask('DELETE', '').finally(() => this.#end());
  }

  #end(): void {
    for (const child of this.#processes) child.kill();
  }

  protected async perform(actions: readonly Action[]): Promise<void> {
    await this.#ask('POST', '/actions', { actions });
  }

  protected async evaluate(body: string): Promise<string> {
    const script = `const done = arguments[0]; (async () => { ${body} })().then(done, (e) => done('✗' + e));`;
    const value = String(await this.#ask('POST', '/execute/async', { script, args: [] }));
    if (value.startsWith('✗')) throw new Error(`In the page: ${value}`);
    return value;
  }

  #ask(method: string, path: string, body?: object): Promise<unknown> {
    return this.#call(method, this.#session + path, body);
  }

  async #call(method: string, path: string, body?: object): Promise<unknown> {
    const answer = await fetch(this.#driver + path, {
      method,
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    const { value }: { value?: unknown } = await answer.json();
    if (!answer.ok) throw new Error(`WebDriver ${method} ${path}: ${JSON.stringify(value)}`);
    return value;
  }
}
