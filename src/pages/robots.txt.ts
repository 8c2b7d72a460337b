import { robots } from '../exports/robots.ts';
import { absolute } from '../layouts/links.ts';
import { single } from './_endpoints.ts';

export const GET = single('text/plain; charset=utf-8', () => robots(absolute));
