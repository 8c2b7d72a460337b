import { tei } from '../exports/tei/tei.ts';
import { absolute } from '../layouts/links.ts';
import { pictureAddresses } from '../layouts/pictures.ts';
import { ofEssay } from './_endpoints.ts';

export const { getStaticPaths, GET } = ofEssay('application/tei+xml', async (it) =>
  tei(it, absolute, await pictureAddresses([it])),
);
