import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Connection } from './connection.ts';
import { type Action, Tab } from './tab.ts';

const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--single-process',
  '--no-zygote',
  '--disable-background-networking',
  '--remote-debugging-port=0',
];

/** A Chromium too old for Playwright, over the DevTools protocol. */
export class OldChromium extends Tab {
  readonly #process: ChildProcess;
  readonly #profile: string;
  readonly #page: Connection;
  #loaded = () => {};

  private constructor(process: ChildProcess, profile: string, page: Connection) {
    super();
    this.#process = process;
    this.#profile = profile;
    this.#page = page;
    page.on('Page.loadEventFired', () => this.#loaded());
    page.on('Runtime.exceptionThrown', ({ exceptionDetails }) =>
      this.errors.push(JSON.stringify(exceptionDetails)),
    );
    page.on('Network.requestWillBeSent', ({ request }) => {
      if (typeof request === 'object' && request && 'url' in request)
        this.requests.push(String(request.url));
    });
  }

  static async start(program: string): Promise<OldChromium> {
    const profile = mkdtempSync(join(tmpdir(), 'chromium-'));
    const child = spawn(program, [...flags, `--user-data-dir=${profile}`, 'about:blank'], {
      env: { ...process.env, HOME: profile, LANGUAGE: 'en' },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    try {
      const host = await hostIn(child);
      const page = await Connection.open(`ws://${host}/devtools/page/${await firstPage(host)}`);
      for (const domain of ['Page', 'Runtime', 'Network']) await page.send(`${domain}.enable`);
      return new OldChromium(child, profile, page);
    } catch (cause) {
      child.kill('SIGKILL');
      throw cause;
    }
  }

  async goto(url: string): Promise<void> {
    const loaded = new Promise<void>((done) => {
      this.#loaded = done;
    });
    const { loaderId } = await this.#page.send('Page.navigate', { url });
    // To a fragment of the same page nothing is loaded.
    if (loaderId) await loaded;
  }

  async resize(width: number, height: number): Promise<void> {
    const device = { width, height, deviceScaleFactor: 1, mobile: width < 500 };
    await this.#page.send('Emulation.setDeviceMetricsOverride', device);
  }

  /** How the page looks. */
  async picture(): Promise<Buffer> {
    const { data } = await this.#page.send('Page.captureScreenshot');
    return Buffer.from(String(data), 'base64');
  }

  async close(): Promise<void> {
    const ended = new Promise((done) => this.#process.once('exit', done));
    this.#process.kill('SIGKILL');
    if (this.#process.exitCode === null) await ended;
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 5 });
  }

  protected async perform(sources: readonly Action[]): Promise<void> {
    let point = { x: 0, y: 0 };
    const pointer = (type: string, clickCount: number) =>
      this.#page.send('Input.dispatchMouseEvent', { type, ...point, button: 'left', clickCount });
    for (const action of sources.flatMap(({ actions }) => actions)) {
      if (action.type === 'pointerMove') {
        point = { x: action.x, y: action.y };
        await pointer('mouseMoved', 0);
      } else if (action.type === 'pointerDown') await pointer('mousePressed', 1);
      else if (action.type === 'pointerUp') await pointer('mouseReleased', 1);
      else if (action.type === 'keyDown' || action.type === 'keyUp') {
        const { type, value } = action;
        const text = type === 'keyDown' ? { text: value } : {};
        await this.#page.send('Input.dispatchKeyEvent', { type, key: value, ...text });
      }
    }
  }

  protected async evaluate(body: string): Promise<string> {
    const answer = await this.#page.send('Runtime.evaluate', {
      expression: `(async () => { ${body} })()`,
      awaitPromise: true,
      returnByValue: true,
    });
    const { result } = answer;
    if (typeof result === 'object' && result && 'value' in result) return String(result.value);
    throw new Error(`In the page: ${JSON.stringify(answer)}`);
  }
}

function hostIn(child: ChildProcess): Promise<string> {
  return new Promise((found, failed) => {
    let words = '';
    child.stderr?.on('data', (text) => {
      words += String(text);
      const [, host] = /DevTools listening on ws:\/\/([^/]+)/u.exec(words) ?? [];
      if (host) found(host);
    });
    child.once('exit', () => failed(new Error(`Chromium did not start:\n${words}`)));
  });
}

async function firstPage(host: string): Promise<string> {
  for (let attempt = 0; attempt < 50; attempt++) {
    const targets: { type: string; id: string }[] = await (
      await fetch(`http://${host}/json`)
    ).json();
    const page = targets.find(({ type }) => type === 'page');
    if (page) return page.id;
    await pause(100);
  }
  throw new Error('Chromium opened no page.');
}
