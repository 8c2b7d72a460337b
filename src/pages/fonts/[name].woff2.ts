import type { APIRoute } from 'astro';
import { edition } from '../../content/edition.ts';
import { hasItalics } from '../../core/edition/emphasis.ts';
import { type FontStyle, face } from '../../fonts/face.ts';

/** The roman for every page, the italic if an essay has words in it. */
export async function getStaticPaths() {
  const { essays } = await edition();
  const styles: FontStyle[] = essays.some(hasItalics) ? ['Roman', 'Italic'] : ['Roman'];
  return styles.map((style) => ({
    params: { name: face(style).name.replace(/\.woff2$/u, '') },
    props: { style },
  }));
}

export const GET: APIRoute<{ style: FontStyle }> = ({ props }) =>
  new Response(new Uint8Array(face(props.style).woff2), {
    headers: { 'Content-Type': 'font/woff2' },
  });
