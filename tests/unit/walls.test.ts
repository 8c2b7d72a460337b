import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { cruise, type IFlattenedRuleSet } from 'dependency-cruiser';
import { expect, test } from 'vitest';
import configuration, { rooms, templates } from '../../.dependency-cruiser.mjs';

/** The imports that break a rule. */
async function violations(ruleSet: IFlattenedRuleSet) {
  const { output } = await cruise(['src'], { ...configuration.options, validate: true, ruleSet });
  return typeof output === 'string' ? output : output.summary.violations;
}

test('no import goes through a wall', async () => {
  expect(await violations(configuration)).toEqual([]);
});

test('an import through a wall is found', async () => {
  const wall = { from: { path: '^src/content/' }, to: { path: '^src/core/' } };
  const found = await violations({ forbidden: [{ name: 'a wall', severity: 'error', ...wall }] });
  expect(found).not.toEqual([]);
});

test('templates import only what their row allows', () => {
  const allowed = [...templates.rooms, ...templates.imports];
  const through = globSync('src/**/*.astro').flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/(?:from|import) '(\.[^']+)'/gu)]
      .map(([, specifier = '']) => join(dirname(file), specifier))
      .filter((target) => !allowed.some((room) => target.startsWith(room)))
      .map((target) => `${file} → ${target}`),
  );
  expect(through).toEqual([]);
});

test('the README shows this very table', () => {
  const rows = Object.entries({ ...rooms, [templates.rooms.join(', ')]: templates }).map(
    ([room, { runs, imports }]) =>
      `${cells(room.split(', '))} | ${runs} | ${imports.length > 0 ? cells(imports) : '–'}`,
  );
  const shown = [...readFileSync('README.md', 'utf8').matchAll(/^\| (`src\/.*?) \| [^|]* \|$/gmu)];
  expect(shown.map(([, row]) => row)).toEqual(rows);
});

const cells = (names: readonly string[]) => names.map((name) => `\`${name}\``).join(', ');
