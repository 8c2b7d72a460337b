import { edition } from '../../content/edition.ts';
import { routeFigure } from '../../exports/map/route-figure.ts';
import { single } from '../_endpoints.ts';

export const GET = single('image/svg+xml', async () => {
  const { entries, names } = await edition();
  return routeFigure(entries, names.map);
});
