import type { APIRoute } from 'astro';
import { edition } from '../../content/edition.ts';
import { hasItalics } from '../../core/edition/emphasis.ts';
import { cutFont } from '../../fonts/cut.ts';
import type { FontStyle } from '../../fonts/master.ts';

/** The roman for every page, the italic if an essay has words in it. */
export async function getStaticPaths() {
  const { essays } = await edition();
  const styles: FontStyle[] = essays.some(hasItalics) ? ['Roman', 'Italic'] : ['Roman'];
  return Promise.all(
    styles.map(async (style) => {
      const { name } = await cutFont(style);
      return { params: { name: name.replace(/\.woff2$/u, '') }, props: { style } };
    }),
  );
}

export const GET: APIRoute<{ style: FontStyle }> = async ({ props }) =>
  new Response(new Uint8Array((await cutFont(props.style)).bytes), {
    headers: { 'Content-Type': 'font/woff2' },
  });
