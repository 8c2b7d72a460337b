import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { isEnding } from '../../../../src/core/azerbaijani/endings.ts';
import { fold } from '../../../../src/core/azerbaijani/keys.ts';
import { stem } from '../../../../src/core/azerbaijani/stem.ts';

/** Rows of the grammar with the examples beside them: `'lA', // kitab kitabla`. */
const rows = readFileSync('src/core/azerbaijani/endings.ts', 'utf8')
  .split('\n')
  .flatMap((line) => {
    const [, row, examples] = /^\s*(?:['`](.*)['`],|.*;) \/\/ (.+)$/u.exec(line) ?? [];
    return examples === undefined ? [] : [[row ?? line.trim(), examples] as const];
  });

it('has an example beside most rows', () => {
  expect(rows.length).toBeGreaterThan(50);
});

it.each(rows)('%s: %s', (_, examples) => {
  for (const example of examples.split(', ')) {
    const [word = '', ...forms] = example.split(' ');
    for (const form of forms) expect(stem(fold(form)), form).toBe(stem(fold(word)));
  }
});

it.each('in nin dan lar larda sinin imizdə dır mı lardakı yə lıq çı'.split(' ').map(fold))(
  '-%s is an ending or none',
  (ending) => {
    expect(isEnding(ending)).toBe(!['liq', 'ci'].includes(ending));
  },
);
