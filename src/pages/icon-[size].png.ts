import type { APIRoute } from 'astro';
import { drawPng } from '../exports/card/draw.ts';
import { paperIcon } from '../exports/icons/mark.ts';
import { manifestIcons } from '../exports/web-manifest.ts';
import { file } from './_endpoints.ts';

export const getStaticPaths = () =>
  manifestIcons.map((size) => ({ params: { size: String(size) } }));

export const GET: APIRoute = async ({ params }) =>
  file('image/png', await drawPng(paperIcon(Number(params.size), 0.7)));
