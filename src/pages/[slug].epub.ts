import { readRegistry } from '../build/publishing/registry.ts';
import { edition } from '../content/edition.ts';
import { contentRoot } from '../content/read-essay.ts';
import { picturesOf } from '../core/edition/pictures.ts';
import { coverSvg } from '../exports/card/cover-svg.ts';
import { drawPng } from '../exports/card/draw.ts';
import { epub } from '../exports/epub/epub.ts';
import { namesPage } from '../exports/epub/names-page.ts';
import { bookPicture, pictureName } from '../exports/epub/picture.ts';
import { figuredSections, routeFigure } from '../exports/map/route-figure.ts';
import { cutFont } from '../fonts/cut.ts';
import { absolute } from '../layouts/links.ts';
import { site } from '../site.ts';
import * as strings from '../strings.ts';
import { ofEssay } from './_endpoints.ts';

/** Read once for all essays: it holds all that was ever published. */
const registry = readRegistry();

export const { getStaticPaths, GET } = ofEssay('application/epub+zip', async (it) => {
  const { entries, map } = await edition();
  const figured = figuredSections(map.figures, it.slug);
  /** The route of the map, drawn at twice its size. */
  const route = async () => ({
    file: 'marsrut.png',
    bytes: await drawPng(await routeFigure(entries, map, { zoom: 2 }), 32),
    alt: strings.map.routeAlternative,
    caption: strings.map.routeCaption,
  });
  return epub(
    it,
    {
      cover: await drawPng(coverSvg(it)),
      font: await cutFont(),
      pictures: await Promise.all(
        picturesOf(it).map(async (file) => ({
          name: pictureName(file),
          bytes: await bookPicture(`${contentRoot.essays}/${it.slug}/${file}`),
        })),
      ),
      modified: registry.essays.get(it.slug)?.updated ?? site.released,
      figure: figured.size > 0 ? { ...(await route()), sections: figured } : undefined,
      appendices: [namesPage(it, entries) ?? []].flat(),
    },
    absolute,
  );
});
