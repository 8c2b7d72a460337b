import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';
import { expect, it } from 'vitest';

const entry = `
  export { analyse } from './src/core/azerbaijani/analyse.ts';
  export { withinOneEdit } from './src/core/azerbaijani/edits.ts';
  export { beginsAnother } from './src/core/azerbaijani/known.ts';
  export { looseKey } from './src/core/azerbaijani/keys.ts';
  export { isQuestionWord } from './src/core/azerbaijani/questions.ts';
  export { isSpeltOtherwise } from './src/core/azerbaijani/spelling.ts';
`;

it('all that a browser needs of the language fits in 5 kB', async () => {
  const { outputFiles } = await build({
    stdin: { contents: entry, resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2023',
    write: false,
  });
  const bytes = outputFiles.reduce(
    (sum, file) => sum + brotliCompressSync(file.contents).byteLength,
    0,
  );
  expect(bytes).toBeGreaterThan(1000);
  expect(bytes).toBeLessThanOrEqual(5000);
});
