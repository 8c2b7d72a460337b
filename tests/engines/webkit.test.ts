import { describe } from 'vitest';
import { findWebKit } from '../../tasks/browsers/other-engines.ts';
import { coreFlows } from './support/core-flows.ts';
import { WebKit } from './support/webkit.ts';

const programs = findWebKit();

describe.skipIf(!programs)('WebKit', () => {
  coreFlows(() => {
    if (!programs) throw new Error('WebKit is not there.');
    return WebKit.start(programs);
  });
});
