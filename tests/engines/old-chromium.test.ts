import { describe } from 'vitest';
import { findOldChromium } from '../../tasks/browsers/old-chromium.ts';
import { coreFlows } from './support/core-flows.ts';
import { OldChromium } from './support/old-chromium.ts';

const program = findOldChromium() ?? '';

describe.skipIf(!program)('Chromium 109, the last for Windows 7 and 8', () => {
  coreFlows(() => OldChromium.start(program));
});
