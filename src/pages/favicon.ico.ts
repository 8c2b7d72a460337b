import { drawPng } from '../exports/card/draw.ts';
import { ico } from '../exports/icons/ico.ts';
import { bareIcon } from '../exports/icons/mark.ts';
import { single } from './_endpoints.ts';

export const GET = single('image/x-icon', async () =>
  ico(
    await Promise.all(
      [16, 32, 48].map(async (size) => ({ size, png: await drawPng(bareIcon(size)) })),
    ),
  ),
);
