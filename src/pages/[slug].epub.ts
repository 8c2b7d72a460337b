import { readRegistry } from '../build/publishing/registry.ts';
import { edition } from '../content/edition.ts';
import { coverSvg } from '../exports/card/cover-svg.ts';
import { drawPng } from '../exports/card/draw.ts';
import { epub } from '../exports/epub/epub.ts';
import { namesPage } from '../exports/epub/names-page.ts';
import { cutFont } from '../fonts/cut.ts';
import { absolute } from '../layouts/links.ts';
import { site } from '../site.ts';
import { ofEssay } from './_endpoints.ts';

export const { getStaticPaths, GET } = ofEssay('application/epub+zip', async (it) =>
  epub(
    it,
    {
      cover: await drawPng(coverSvg(it)),
      font: await cutFont(),
      modified: readRegistry().essays.get(it.slug)?.updated ?? site.released,
      appendices: [namesPage(it, (await edition()).entries) ?? []].flat(),
    },
    absolute,
  ),
);
