import { getImage } from 'astro:assets';
import type { ImageMetadata } from 'astro';
import { z } from 'zod';
import type { PictureAddress } from '../core/address.ts';
import type { Essay } from '../core/edition/essay.ts';
import { picturesOf } from '../core/edition/pictures.ts';
import { site } from '../site.ts';

const files = import.meta.glob<{ default: ImageMetadata }>(
  '@content/essays/*/pictures/*.{avif,jpeg,jpg,png,webp}',
);

/** The measure on a screen with two dots to a pixel. */
const widest = 960;

/** How a picture of an essay is published: no larger than a phone or the measure needs, on white where it is clear. */
const published = { quality: 55, background: '#fff' } as const;

/** A picture of an essay's folder, for Astro's image service. */
export async function pictureOf(slug: string, file: string) {
  const path = Object.keys(files).find((it) => it.endsWith(`/essays/${slug}/${file}`));
  const src = path && (await files[path]?.())?.default;
  if (!src) throw new Error(`${file} of ${slug} is no picture that can be read.`);
  // A field of the import itself that is read has Astro publish the original; those of its clone do not.
  const size = z
    .object({ width: z.number(), height: z.number() })
    .parse(Reflect.get(src, 'clone') ?? src);
  const width = Math.min(widest, size.width);
  const height = Math.round((size.height / size.width) * width);
  return { ...published, src, width, height };
}

/** The whole addresses of the pictures of essays. */
export async function pictureAddresses(essays: readonly Essay[]): Promise<PictureAddress> {
  const files = essays.flatMap((it) => picturesOf(it).map((file) => [it.slug, file] as const));
  const addresses = new Map(
    await Promise.all(
      files.map(
        async ([slug, file]) => [`${slug}/${file}`, await pictureAddress(slug, file)] as const,
      ),
    ),
  );
  return (slug, file) => addresses.get(`${slug}/${file}`) ?? '';
}

/** A picture as a JPEG, which every reader of a feed or a file shows. */
async function pictureAddress(slug: string, file: string): Promise<string> {
  const { src } = await getImage({ ...(await pictureOf(slug, file)), format: 'jpeg' });
  return new URL(src, import.meta.env.SITE ?? site.url).href;
}
