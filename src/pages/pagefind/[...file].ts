import type { APIRoute, GetStaticPaths } from 'astro';
import { contentOf } from '../../build/search/index-files.ts';
import { searchIndex } from '../../build/search/search-index.ts';

export const getStaticPaths: GetStaticPaths = async () =>
  [...(await searchIndex()).keys()].map((file) => ({ params: { file } }));

export const GET: APIRoute = async ({ params }) => {
  const content = contentOf(await searchIndex(), params.file ?? '');
  return content === undefined ? new Response(null, { status: 404 }) : new Response(content);
};
