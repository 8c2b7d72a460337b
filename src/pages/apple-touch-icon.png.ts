import { drawPng } from '../exports/card/draw.ts';
import { paperIcon } from '../exports/icons/mark.ts';
import { single } from './_endpoints.ts';

export const GET = single('image/png', () => drawPng(paperIcon(180, 0.66)));
