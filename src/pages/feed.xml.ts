import { atomFeed } from '../exports/feed.ts';
import { absolute } from '../layouts/links.ts';
import { essays } from '../library/library.ts';
import { single } from './_endpoints.ts';

export const GET = single('application/atom+xml', () => atomFeed(essays(), absolute));
