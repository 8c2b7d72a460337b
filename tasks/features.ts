/** Checks that scripts and styles use only what the browsers of `.browserslistrc` have: `npm run features`. */
import { globSync, readFileSync } from 'node:fs';
import { allowed } from './features/allowed.ts';
import { missingInScripts } from './features/script-features.ts';
import { missingInStyles } from './features/style-features.ts';

const missing = [
  ...missingInScripts(globSync('src/browser/**/*.{ts,js}')),
  ...globSync('src/**/*.css').flatMap((file) => missingInStyles(readFileSync(file, 'utf8'), file)),
];
const beginnings = Object.keys(allowed);
const faults = missing.filter(({ feature }) => !beginnings.some((it) => feature.startsWith(it)));
const unused = beginnings.filter((it) => !missing.some(({ feature }) => feature.startsWith(it)));

for (const { at, feature, missingIn } of faults) {
  console.error(`${at}: ${feature} is missing in ${missingIn.join(', ')}`);
}
for (const it of unused) console.error(`tasks/features/allowed.ts: ${it} is used no more`);
if (faults.length + unused.length > 0) process.exitCode = 1;
else
  console.log(
    `All that scripts and styles use is there, or has a stand-in (${beginnings.length}).`,
  );
