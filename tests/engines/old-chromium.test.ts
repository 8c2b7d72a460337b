import { describe } from 'vitest';
import { findOldChromium, oldChromiumFlags as flags } from '../../tasks/browsers/old-chromium.ts';
import { Chromium } from './support/chromium.ts';
import { bothSizes, coreFlows } from './support/core-flows.ts';

const program = findOldChromium() ?? '';

// One browser each: in one process it does not leave a page whose host has died.
describe.skipIf(!program).each(bothSizes)('Chromium 109, the last for Windows 7 and 8', (size) => {
  coreFlows(() => Chromium.start({ program, flags }), [size]);
});
