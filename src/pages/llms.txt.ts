import { edition } from '../content/edition.ts';
import { llms } from '../exports/llms.ts';
import { absolute } from '../layouts/links.ts';
import { single } from './_endpoints.ts';

export const GET = single('text/plain; charset=utf-8', async () =>
  llms((await edition()).essays, absolute),
);
