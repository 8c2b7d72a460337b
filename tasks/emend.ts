/**
 * Compares an essay's text with its source and writes emendations.yaml: `npm run emend -- yeni-esse`. Run twice, it
 * changes nothing; what would not prove the text is not written.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { revisedFile } from '../src/content/emend/apparatus-file.ts';
import { type Revision, revise } from '../src/content/emend/revise.ts';
import { checkApparatus, contentRoot, readParts } from '../src/content/read-essay.ts';
import { sidesOf } from '../src/core/edition/sides.ts';

/** @throws Error with what is wrong, and ContentFault */
function emend(slug: string | undefined): void {
  if (!slug) throw new Error('Say which essay: npm run emend -- yeni-esse');
  const folder = `${contentRoot.essays}/${slug}`;
  if (!existsSync(`${folder}/essay.md`))
    throw new Error(`${folder} is no essay. Say which: npm run emend -- yeni-esse`);
  const parts = readParts(slug);
  if (parts.source === null)
    throw new Error(`${slug} was born digital: nothing to compare it with.`);
  const file = `${folder}/emendations.yaml`;
  const before = readFileSync(file, 'utf8');
  const revision = revise(sidesOf(parts, parts.source), parts.apparatus);
  const { unresolved } = revision;
  if (unresolved) {
    throw new Error(
      `From line ${unresolved.line} of ${folder}/source.txt on, the source is not the text${
        unresolved.block === null ? ', which has ended' : ` of ${unresolved.block}`
      }. Look there: a block too many or too few, a paragraph that begins where the source goes on, a heading or list of the source that is none here.`,
    );
  }
  const after = revisedFile(before, revision);
  checkApparatus(parts, after, file);
  tell(revision, parts.apparatus);
  if (after === before) console.log(`${file} holds every difference already.`);
  else writeFileSync(file, after);
}

function tell(
  { items, gone }: Revision,
  old: readonly { reading: string; source: string; in: string }[],
) {
  for (const { in: block, source, reading, kind, was } of items.filter((it) => it.changed)) {
    const state = was === null ? 'new    ' : 'changed';
    console.log(`${state}  ${block}: ${shown(source)} → ${shown(reading)}  (${kind})`);
  }
  for (const at of gone) {
    const item = old[at];
    if (item)
      console.log(
        `gone     ${item.in}: ${shown(item.source)} → ${shown(item.reading)}: no difference any more; kept as a comment`,
      );
  }
}

const shown = (text: string) => `“${text.replace(/\n+/gu, ' ¶ ')}”`;

try {
  emend(process.argv[2]);
} catch (fault) {
  if (!(fault instanceof Error)) throw fault;
  console.error(`${fault.message}\nNothing was written.`);
  process.exitCode = 1;
}
