import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';
import { expect, it } from 'vitest';

const analyser = ["export { analyse } from './src/core/azerbaijani/analyse.ts';"];
const withSearch = [
  ...analyser,
  "export { neighbourSpellings } from './src/core/azerbaijani/neighbours.ts';",
  "export { beginsAnother } from './src/core/azerbaijani/known.ts';",
  "export { looseKey } from './src/core/azerbaijani/keys.ts';",
  "export { isQuestionWord } from './src/core/azerbaijani/questions.ts';",
  "export { isSpeltOtherwise } from './src/core/azerbaijani/spelling.ts';",
];

/** Bytes of a module, minified and compressed as a good server sends it. */
async function bytes(exports: readonly string[]): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: exports.join('\n'), resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2023',
    write: false,
  });
  return outputFiles.reduce(
    (sum, { contents }) => sum + brotliCompressSync(contents).byteLength,
    0,
  );
}

it.each([
  ['the analyser', 6.2, analyser],
  ['all that a browser needs of the language', 7.2, withSearch],
])('%s fits in %d kB', async (_, most, exports) => {
  const size = await bytes(exports);
  expect(size).toBeGreaterThan(1000);
  expect(size).toBeLessThanOrEqual(most * 1000);
});
