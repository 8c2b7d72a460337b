import { describe } from 'vitest';
import { Chromium } from './support/chromium.ts';
import { coreFlows } from './support/core-flows.ts';

describe('Chromium', () => {
  coreFlows(() => Chromium.start());
});
