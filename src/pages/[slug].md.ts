import { markdown } from '../exports/markdown.ts';
import { absolute } from '../layouts/links.ts';
import { pictureAddresses } from '../layouts/pictures.ts';
import { ofEssay } from './_endpoints.ts';

export const { getStaticPaths, GET } = ofEssay('text/markdown; charset=utf-8', async (it) =>
  markdown(it, absolute, await pictureAddresses([it])),
);
