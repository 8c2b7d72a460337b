import { tei } from '../exports/tei/tei.ts';
import { absolute } from '../layouts/links.ts';
import { ofEssay } from './_endpoints.ts';

export const { getStaticPaths, GET } = ofEssay('application/tei+xml', (it) => tei(it, absolute));
