import type { APIRoute, GetStaticPaths } from 'astro';
import { essays } from '../../library/library.ts';
import { aliases, ordinaryWords } from '../../library/search-words.ts';
import { type Files, indexFiles } from '../../search/build/index-files.ts';
import { essayText } from '../../search/essay-text.ts';

let made: { from: string; files: Promise<Files> } | null = null;

/** The files of the index, made again only when an essay or an alias has changed. */
function files(): Promise<Files> {
  const all = essays();
  const names = aliases();
  const ordinary = ordinaryWords();
  const from = JSON.stringify([all.map(({ slug, version }) => [slug, version]), names, ordinary]);
  if (made?.from !== from) made = { from, files: indexFiles(all.map(essayText), names, ordinary) };
  return made.files;
}

export const getStaticPaths: GetStaticPaths = async () =>
  [...(await files()).keys()].map((file) => ({ params: { file } }));

export const GET: APIRoute = async ({ params }) => {
  const content = (await files()).get(params.file ?? '');
  return content === undefined ? new Response(null, { status: 404 }) : new Response(content);
};
