import { webManifest } from '../exports/web-manifest.ts';
import { href } from '../layouts/links.ts';
import { single } from './_endpoints.ts';

export const GET = single('application/manifest+json', () => webManifest(href));
