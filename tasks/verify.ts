/**
 * Tells whether a deployed site is exactly a build: `npm run verify <folder or address> [checksums]`.
 * Without a checksum file it is compared with the build in dist/.
 */
import { existsSync, readFileSync } from 'node:fs';
import { buildId, checksumFile, parseChecksums } from '../src/build/publishing/checksums.ts';
import { compare, type Difference, filesAt, filesBelow } from './verify/compare.ts';

const [where, sums = `dist/${checksumFile}`] = process.argv.slice(2);

const words: Readonly<Record<Difference['kind'], string>> = {
  missing: 'is not there',
  changed: 'is another file',
  extra: 'is not of this build',
};

async function verify(place: string): Promise<void> {
  const wanted = parseChecksums(readFileSync(sums, 'utf8'));
  const remote = /^https?:\/\//u.test(place);
  const differences = await compare(wanted, remote ? filesAt(place) : filesBelow(place));
  for (const { file, kind } of differences) console.error(`${file} ${words[kind]}`);
  if (differences.length > 0) {
    console.error(`\n${place} is not build ${buildId(wanted)}: ${differences.length} differences.`);
    process.exitCode = 1;
  } else {
    console.log(`${place} is build ${buildId(wanted)}, all ${wanted.size} files of it.`);
  }
}

if (!where || !existsSync(sums)) {
  console.error(
    where
      ? `${sums} is not there: run “npm run build” at the commit that was deployed.`
      : 'Say what to verify: npm run verify https://example.org/ (or a folder)',
  );
  process.exitCode = 2;
} else {
  await verify(where).catch((fault: unknown) => {
    const cause = fault instanceof Error ? (fault.cause ?? fault) : fault;
    console.error(`${where} cannot be verified: ${String(cause)}`);
    process.exitCode = 2;
  });
}
