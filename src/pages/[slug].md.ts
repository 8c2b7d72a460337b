import { markdown } from '../exports/markdown.ts';
import { absolute } from '../layouts/links.ts';
import { ofEssay } from './_endpoints.ts';

export const { getStaticPaths, GET } = ofEssay('text/markdown; charset=utf-8', (it) =>
  markdown(it, absolute),
);
