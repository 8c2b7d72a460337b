import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import type { FontStyle } from './face.ts';

/** Asked for from the project's folder: the built code stands elsewhere while a build runs. */
const require = createRequire(resolve('package.json'));

/**
 * Source Serif 4 with all its axes (weight 200–900, optical size 8–60), as Adobe publishes it
 * under the SIL Open Font License. The unsplit original: the usual two-file split by
 * character range would part ASCII from ə ğ ş ı, and with it kerning and the `AZE` forms.
 */
export const master = (style: FontStyle = 'Roman'): Uint8Array =>
  readFileSync(require.resolve(`source-serif/VAR/SourceSerif4Variable-${style}.ttf`));
