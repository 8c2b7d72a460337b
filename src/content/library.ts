import { readdirSync } from 'node:fs';
import { type Essay, inOrder } from '../core/edition/essay.ts';
import { ContentFault } from '../core/edition/faults.ts';
import { isOwnAddress } from '../site.ts';
import { type ContentRoot, contentRoot, type ReadEssay, readEssay } from './read-essay.ts';

const slugForm = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;

/** The folders of content/essays/, in order of name. */
export const slugs = (root: ContentRoot = contentRoot): string[] =>
  readdirSync(root.essays, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();

/**
 * An essay as its folder has it now: read and proved. Pages get it from Astro's collection instead.
 * @throws ContentFault for whatever is wrong in its folder, or with its name: `slug-form`, `slug-duplicate`
 */
export function essay(slug: string, root: ContentRoot = contentRoot): ReadEssay {
  const file = `${root.essays}/${slug}`;
  const key = slug.toLowerCase();
  if (isOwnAddress(key)) throw new ContentFault('slug-duplicate', { file }, key, 'the site itself');
  if (!slugForm.test(slug)) throw new ContentFault('slug-form', { file }, slug);
  return readEssay(slug, root);
}

/** All essays in the order in which a reader meets them, for what runs without Astro. */
export const essays = (root: ContentRoot = contentRoot): Essay[] =>
  slugs(root)
    .map((slug) => essay(slug, root).essay)
    .sort(inOrder);
