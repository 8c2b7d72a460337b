import { keyed } from '../../build/pages/page-key.ts';
import { readRegistry } from '../../build/publishing/registry.ts';
import { withSectionFiles } from '../../build/publishing/section-files.ts';
import { edition } from '../../content/edition.ts';
import type { Essay } from '../../core/edition/essay.ts';
import { addressedSections } from '../../core/edition/section-parts.ts';
import { cardContent } from '../../exports/card/card-content.ts';
import { cardOf } from '../../exports/card/card-of.ts';
import { cardSvg, figureBox, homeCardSvg } from '../../exports/card/card-svg.ts';
import { drawPng } from '../../exports/card/draw.ts';
import type { Subject } from '../../exports/head/page-description.ts';
import { figuredSections, routeFigure } from '../../exports/map/route-figure.ts';
import { undrawable } from '../../fonts/shape.ts';
import * as strings from '../../strings.ts';
import { file } from '../_endpoints.ts';

/** A card for the site, for each essay and for each section that has files. */
export async function getStaticPaths() {
  const { essays, names } = await edition();
  if (import.meta.env.PROD) for (const essay of essays) tellUndrawn(essay);
  const subjects: readonly Subject[] = [
    ...essays.map((essay) => ({ essay })),
    ...withSectionFiles(essays, readRegistry()).flatMap((essay) =>
      addressedSections(essay).map((section) => ({ essay, section })),
    ),
  ];
  return [
    keyed(pathOf(undefined), { content: undefined, figured: false }),
    ...subjects.map((subject) => {
      const { essay, section } = subject;
      const content = cardContent(subject);
      /** Whether the section has the route as its figure. */
      const figured = figuredSections(names.map.figures, essay.slug).has(section?.heading.id ?? '');
      return keyed(pathOf(subject), { content, figured }, [content, figured && names]);
    }),
  ];
}

/** What an editor may not expect: a script that the face lacks is not in a picture, and no build fails for it. */
function tellUndrawn({ slug, title, authors, sections }: Essay): void {
  const drawn = [title.text, ...authors, ...sections.map(({ heading }) => heading?.text ?? '')];
  const lacking = undrawable(drawn.join(' '));
  if (lacking.length > 0)
    console.warn(`Letters that the cards of “${slug}” are drawn without: ${lacking.join(' ')}`);
}

const pathOf = (subject: Subject | undefined) => ({
  name: /^\/kartlar\/(.*)\.png$/u.exec(cardOf(subject).path)?.[1],
});

type Props = Awaited<ReturnType<typeof getStaticPaths>>[number]['props'];

export async function GET({ props: { content, figured } }: { props: Props }) {
  if (!content) return file('image/png', await drawPng(homeCardSvg(strings.site.line)));
  const { entries, names } = await edition();
  const figure = figured ? await routeFigure(entries, names.map, { box: figureBox }) : undefined;
  return file('image/png', await drawPng(cardSvg(content, figure), figured ? 32 : undefined));
}
