import { coverSvg } from '../exports/card/cover-svg.ts';
import { drawPng } from '../exports/card/draw.ts';
import { epub } from '../exports/epub/epub.ts';
import { cutFont } from '../fonts/cut.ts';
import { absolute } from '../layouts/links.ts';
import { ofEssay } from './_endpoints.ts';

export const { getStaticPaths, GET } = ofEssay('application/epub+zip', async (it) =>
  epub(it, { cover: await drawPng(coverSvg(it)), font: await cutFont() }, absolute),
);
