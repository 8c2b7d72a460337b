import { readRegistry } from '../build/publishing/registry.ts';
import { edition } from '../content/edition.ts';
import { picturesOf } from '../core/edition/pictures.ts';
import { atomFeed } from '../exports/feed.ts';
import { absolute } from '../layouts/links.ts';
import { pictureAddress } from '../layouts/pictures.ts';
import { single } from './_endpoints.ts';

export const GET = single('application/atom+xml', async () => {
  const { essays } = await edition();
  const files = essays.flatMap((it) => picturesOf(it).map((file) => [it.slug, file] as const));
  const pictures = new Map(
    await Promise.all(
      files.map(
        async ([slug, file]) => [`${slug}/${file}`, await pictureAddress(slug, file)] as const,
      ),
    ),
  );
  const picture = (slug: string, file: string) => pictures.get(`${slug}/${file}`) ?? '';
  return atomFeed(essays, absolute, readRegistry().essays, picture);
});
