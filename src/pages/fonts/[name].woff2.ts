import type { APIRoute } from 'astro';
import { cutFont } from '../../fonts/cut.ts';

export async function getStaticPaths() {
  const { name } = await cutFont();
  return [{ params: { name: name.replace(/\.woff2$/u, '') } }];
}

export const GET: APIRoute = async () =>
  new Response(new Uint8Array((await cutFont()).bytes), {
    headers: { 'Content-Type': 'font/woff2' },
  });
