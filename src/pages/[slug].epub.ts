import { readFileSync } from 'node:fs';
import { readRegistry } from '../build/publishing/registry.ts';
import { edition } from '../content/edition.ts';
import { contentRoot } from '../content/read-essay.ts';
import type { Essay } from '../core/edition/essay.ts';
import { picturesOf } from '../core/edition/pictures.ts';
import { coverSvg } from '../exports/card/cover-svg.ts';
import { drawPng } from '../exports/card/draw.ts';
import { epub } from '../exports/epub/epub.ts';
import { namesPage } from '../exports/epub/names-page.ts';
import { bookPicture, pictureName } from '../exports/epub/picture.ts';
import { figuredSections, routeFigure } from '../exports/map/route-figure.ts';
import { face } from '../fonts/face.ts';
import { absolute } from '../layouts/links.ts';
import { site } from '../site.ts';
import * as strings from '../strings.ts';
import { ofEssay } from './_endpoints.ts';

const modified = ({ slug }: Essay) => readRegistry().essays.get(slug)?.updated ?? site.released;

const pathsOf = (it: Essay) =>
  picturesOf(it).map((file) => ({ file, path: `${contentRoot.essays}/${it.slug}/${file}` }));

async function book(it: Essay) {
  const { entries, names } = await edition();
  const figured = figuredSections(names.map.figures, it.slug);
  /** The route of the map, drawn at twice its size. */
  const route = async () => ({
    file: 'marsrut.png',
    bytes: await drawPng(await routeFigure(entries, names.map, { zoom: 2 }), 32),
    alt: strings.map.routeAlternative,
    caption: strings.map.routeCaption,
  });
  return epub(
    it,
    {
      cover: await drawPng(coverSvg(it)),
      font: face(),
      pictures: await Promise.all(
        pathsOf(it).map(async ({ file, path }) => ({
          name: pictureName(file),
          bytes: await bookPicture(path),
        })),
      ),
      modified: modified(it),
      figure: figured.size > 0 ? { ...(await route()), sections: figured } : undefined,
      appendices: [namesPage(it, entries) ?? []].flat(),
    },
    absolute,
  );
}

export const { getStaticPaths, GET } = ofEssay('application/epub+zip', book, (it, names) => [
  names,
  modified(it),
  ...pathsOf(it).map(({ path }) => readFileSync(path)),
]);
