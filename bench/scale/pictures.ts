/**
 * Draws the cards and covers of the project it is run in, those of the first essays only where there are many:
 * the others' are laid out, and given a picture that was drawn. A build finds them all drawn.
 */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const own = (file: string) => pathToFileURL(join(process.cwd(), 'src', file)).href;
const { essays }: typeof import('../../src/content/library.ts') = await import(
  own('content/library.ts')
);
const { coverSvg }: typeof import('../../src/exports/card/cover-svg.ts') = await import(
  own('exports/card/cover-svg.ts')
);
const { cardContent }: typeof import('../../src/exports/card/card-content.ts') = await import(
  own('exports/card/card-content.ts')
);
const { cardSvg }: typeof import('../../src/exports/card/card-svg.ts') = await import(
  own('exports/card/card-svg.ts')
);
const { drawPng, recipeOf }: typeof import('../../src/exports/card/draw.ts') = await import(
  own('exports/card/draw.ts')
);
const { cached }: typeof import('../../src/exports/cache.ts') = await import(
  own('exports/cache.ts')
);
const { addressedSections }: typeof import('../../src/core/edition/section-parts.ts') =
  await import(own('core/edition/section-parts.ts'));
const { withSectionFiles }: typeof import('../../src/content/section-files.ts') = await import(
  own('content/section-files.ts')
);

const sample = Number(process.argv[2]);
let drawn = new Uint8Array();
let count = 0;

console.log('pictures');
const all = essays();
const withFiles = new Set(withSectionFiles(all));
for (const [at, essay] of all.entries()) {
  if (at === sample) console.log(`${count} drawn`);
  const sections = withFiles.has(essay) ? addressedSections(essay) : [];
  const cards = [{ essay }, ...sections.map((section) => ({ essay, section }))];
  const drawings = [coverSvg(essay), ...cards.map((subject) => cardSvg(cardContent(subject)))];
  for (const svg of drawings) {
    count += 1;
    if (at < sample) drawn = await drawPng(svg);
    else await cached('pictures', recipeOf(svg), async () => drawn);
  }
}
console.log(`${count} in all`);
