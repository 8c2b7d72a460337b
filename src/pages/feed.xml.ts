import { readRegistry } from '../build/publishing/registry.ts';
import { edition } from '../content/edition.ts';
import { atomFeed } from '../exports/feed.ts';
import { absolute } from '../layouts/links.ts';
import { single } from './_endpoints.ts';

export const GET = single('application/atom+xml', async () =>
  atomFeed((await edition()).essays, absolute, readRegistry().essays),
);
