/** The long form of the fuzz tests on the last build: `npm run fuzz`. */
import { getChromium } from './browsers/get-chromium.ts';
import { run } from './run.ts';

const chromium = getChromium();
const env = { FUZZ: 'long', ...(chromium ? { CHROMIUM_PATH: chromium } : {}) };
const analyser = await run('vitest', ['run', '--project', 'fuzz'], env);
const page = await run('playwright', ['test', 'fuzz.spec.ts', '--project', 'desk'], env);
process.exitCode = analyser || page;
