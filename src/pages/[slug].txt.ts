import { plainText } from '../exports/plain-text.ts';
import { absolute } from '../layouts/links.ts';
import { ofEssay } from './_endpoints.ts';

export const { getStaticPaths, GET } = ofEssay('text/plain; charset=utf-8', (it) =>
  plainText(it, absolute),
);
