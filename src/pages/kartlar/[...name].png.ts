import { readRegistry } from '../../build/publishing/registry.ts';
import { withSectionFiles } from '../../build/publishing/section-files.ts';
import { edition } from '../../content/edition.ts';
import { addressedSections } from '../../core/edition/section-parts.ts';
import { cardContent } from '../../exports/card/card-content.ts';
import { cardOf } from '../../exports/card/card-of.ts';
import { cardSvg, figureBox, homeCardSvg } from '../../exports/card/card-svg.ts';
import { drawPng } from '../../exports/card/draw.ts';
import type { Subject } from '../../exports/head/page-description.ts';
import { figuredSections, routeFigure } from '../../exports/map/route-figure.ts';
import * as strings from '../../strings.ts';
import { file } from '../_endpoints.ts';

/** A card for the site, for each essay and for each section that has files. */
export const getStaticPaths = async () => {
  const { essays } = await edition();
  const subjects: readonly Subject[] = [
    ...essays.map((essay) => ({ essay })),
    ...withSectionFiles(essays, readRegistry()).flatMap((essay) =>
      addressedSections(essay).map((section) => ({ essay, section })),
    ),
  ];
  return [undefined, ...subjects].map((subject) => ({
    params: { name: /^\/kartlar\/(.*)\.png$/u.exec(cardOf(subject).path)?.[1] },
    props: { subject },
  }));
};

/** The figure of a section that has the route as one. */
async function figureOf({ essay, section }: Subject): Promise<string | undefined> {
  const { entries, map } = await edition();
  const figured = section && figuredSections(map.figures, essay.slug).has(section.heading.id);
  return figured ? routeFigure(entries, map, { box: figureBox }) : undefined;
}

export async function GET({ props: { subject } }: { props: { subject: Subject | undefined } }) {
  if (!subject) return file('image/png', await drawPng(homeCardSvg(strings.site.line)));
  const figure = await figureOf(subject);
  const svg = cardSvg(cardContent(subject), figure);
  return file('image/png', await drawPng(svg, figure ? 32 : undefined));
}
