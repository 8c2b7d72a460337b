/**
 * Builds collections of growing size with the real pipeline: `npm run bench:scale [-- --sizes 10,100]`.
 * A size that would take longer than `--minutes` is left out, and that is said.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { machine } from './machine.ts';
import { scaleTables } from './report/scale-tables.ts';
import { measureSize, type SizeFigures } from './scale/measure-size.ts';

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '10,100,1000,10000' },
    minutes: { type: 'string', default: '60' },
    out: { type: 'string', default: 'bench/results' },
  },
});
const limit = Number(values.minutes) * 60;
const sizes: SizeFigures[] = [];
const left: number[] = [];
for (const count of values.sizes.split(',').map(Number)) {
  const last = sizes.at(-1);
  const expected = last ? (last.build.seconds / last.essays) * count : 0;
  if (expected > limit || last?.build.code === null) {
    left.push(count);
    continue;
  }
  console.log(`${count} essays…`);
  sizes.push(await measureSize(count, limit));
}
const result = { machine: machine(''), sizes, left };
mkdirSync(values.out, { recursive: true });
writeFileSync(`${values.out}/scale.json`, `${JSON.stringify(result, null, 1)}\n`);
console.log(scaleTables(sizes));
if (left.length > 0) console.log(`\nLeft out, for want of time: ${left.join(', ')} essays`);
