/** Draws every card and cover of the project it is run in; a build finds them drawn. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const own = (file: string) => pathToFileURL(join(process.cwd(), 'src', file)).href;
const { essays }: typeof import('../../src/library/library.ts') = await import(
  own('library/library.ts')
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
const { drawPng }: typeof import('../../src/exports/card/draw.ts') = await import(
  own('exports/card/draw.ts')
);

const { addressedSections }: typeof import('../../src/edition/section-parts.ts') = await import(
  own('edition/section-parts.ts')
);
const { hasSectionFiles }: typeof import('../../src/library/section-files.ts') = await import(
  own('library/section-files.ts')
);

console.log('pictures');
for (const essay of essays()) {
  const sections = hasSectionFiles(essay.slug) ? addressedSections(essay) : [];
  const cards = [{ essay }, ...sections.map((section) => ({ essay, section }))];
  const drawings = [coverSvg(essay), ...cards.map((subject) => cardSvg(cardContent(subject)))];
  await Promise.all(drawings.map((svg) => drawPng(svg)));
}
