import { describe } from 'vitest';
import { targets } from '../../src/build/targets.ts';
import { Chromium } from './support/chromium.ts';
import { coreFlows, desk } from './support/core-flows.ts';
import { withoutFeatures } from './support/without-features.ts';

/** Engines of which no old one can be had; Chromium 109 itself has a test of its own. */
const names = targets.map((target) => target.join(' ')).filter((name) => !/chrome|ios/u.test(name));

describe.each(names)('Chromium without the functions that %s lacks', (name) => {
  coreFlows(() => Chromium.start({ script: withoutFeatures(name) }), [desk]);
});
