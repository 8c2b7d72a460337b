import { readRegistry } from '../build/publishing/registry.ts';
import { edition } from '../content/edition.ts';
import { atomFeed } from '../exports/feed.ts';
import { absolute } from '../layouts/links.ts';
import { pictureAddresses } from '../layouts/pictures.ts';
import { single } from './_endpoints.ts';

export const GET = single('application/atom+xml', async () => {
  const { essays } = await edition();
  const pictures = await pictureAddresses(essays);
  return atomFeed(essays, absolute, readRegistry().essays, pictures);
});
