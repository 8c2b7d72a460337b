import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Connection } from './connection.ts';
import { type Action, Tab } from './tab.ts';

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

/** Firefox over WebDriver BiDi, which it speaks itself. */
export class Firefox extends Tab {
  readonly #process: ChildProcess;
  readonly #profile: string;
  readonly #bidi: Connection;
  readonly #context: string;

  private constructor(process: ChildProcess, profile: string, bidi: Connection, context: string) {
    super();
    this.#process = process;
    this.#profile = profile;
    this.#bidi = bidi;
    this.#context = context;
    bidi.on('log.entryAdded', ({ level, type, text }) => {
      if (level === 'error' && type === 'javascript') this.errors.push(String(text));
    });
    bidi.on('network.beforeRequestSent', ({ request }) => {
      if (typeof request === 'object' && request && 'url' in request)
        this.requests.push(String(request.url));
    });
  }

  /** @param preferences those of about:config, for this test alone */
  static async start(program: string, preferences: Preferences = {}): Promise<Firefox> {
    const profile = mkdtempSync(join(tmpdir(), 'firefox-'));
    const lines = Object.entries({ ...quiet, ...preferences }).map(
      ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`,
    );
    writeFileSync(join(profile, 'user.js'), lines.join(''));
    const args = ['--headless', '--new-instance', '--profile', profile];
    const child = spawn(program, [...args, '--remote-debugging-port=0'], {
      env: { ...process.env, HOME: profile },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    try {
      const bidi = await Connection.open(`${await addressIn(child)}/session`);
      await bidi.send('session.new', { capabilities: {} });
      const { contexts } = await bidi.send('browsingContext.getTree', {});
      const [first]: unknown[] = Array.isArray(contexts) ? contexts : [];
      const context = typeof first === 'object' && first && 'context' in first ? first.context : '';
      const firefox = new Firefox(child, profile, bidi, String(context));
      const events = ['log.entryAdded', 'network.beforeRequestSent'];
      await bidi.send('session.subscribe', { events });
      return firefox;
    } catch (cause) {
      child.kill('SIGKILL');
      throw cause;
    }
  }

  async goto(url: string): Promise<void> {
    const navigation = { context: this.#context, url, wait: 'complete' };
    await this.#bidi.send('browsingContext.navigate', navigation).catch((error: unknown) => {
      // A section's page goes on to its essay by itself; what follows waits for where that leads.
      if (!String(error).includes('NS_BINDING_ABORTED')) throw error;
    });
  }

  async resize(width: number, height: number): Promise<void> {
    const viewport = { width, height };
    await this.#bidi.send('browsingContext.setViewport', { context: this.#context, viewport });
  }

  async close(): Promise<void> {
    const ended = new Promise((done) => this.#process.once('exit', done));
    const late = setTimeout(() => this.#process.kill('SIGKILL'), 15_000);
    void this.#bidi.send('browser.close', {}).catch(() => {});
    if (this.#process.exitCode === null) await ended;
    clearTimeout(late);
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 5 });
  }

  protected async perform(actions: readonly Action[]): Promise<void> {
    await this.#bidi.send('input.performActions', { context: this.#context, actions });
  }

  protected async evaluate(body: string): Promise<string> {
    const answer = await this.#bidi.send('script.evaluate', {
      target: { context: this.#context },
      expression: `(async () => { ${body} })()`,
      awaitPromise: true,
    });
    const { result } = answer;
    if (typeof result === 'object' && result && 'value' in result) return String(result.value);
    throw new Error(`In the page: ${JSON.stringify(answer)}`);
  }
}

function addressIn(child: ChildProcess): Promise<string> {
  return new Promise((found, failed) => {
    let words = '';
    child.stderr?.on('data', (text) => {
      words += String(text);
      const [, address] = /BiDi listening on (ws:\S+)/u.exec(words) ?? [];
      if (address) found(address);
    });
    child.once('exit', () => failed(new Error(`Firefox did not start:\n${words}`)));
  });
}
