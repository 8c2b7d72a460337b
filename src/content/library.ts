import { readdirSync, statSync } from 'node:fs';
import type { Essay } from '../core/edition/essay.ts';
import { ContentFault } from '../core/edition/faults.ts';
import { ownAddresses } from '../site.ts';
import {
  type ContentRoot,
  contentRoot,
  essayFiles,
  type ReadEssay,
  readEssay,
  reviewEssay,
} from './read-essay.ts';

const slugForm = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;

/**
 * The folders of content/essays/, in order of name.
 * @throws ContentFault `slug-form`, `slug-duplicate`
 */
export function slugs(root: ContentRoot = contentRoot): string[] {
  const folders = readdirSync(root.essays, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
  const owners = new Map<string, string>(ownAddresses.map((name) => [name, 'the site itself']));
  for (const name of folders) {
    const file = `${root.essays}/${name}`;
    const key = name.toLowerCase();
    const owner = owners.get(key);
    if (owner) throw new ContentFault('slug-duplicate', { file }, key, owner);
    if (!slugForm.test(name)) throw new ContentFault('slug-form', { file }, name);
    owners.set(key, file);
  }
  return folders;
}

/** While an editor only looks at what a change would do, broken promises do not stop the build. */
export const reviewing = process.env.REVIEW_CHANGE !== undefined;

/** Nothing changes under a build, so that it need not look at a file twice. */
const still = process.env.NODE_ENV === 'production';

type Read = Map<string, { readonly stamp: string; readonly result: ReadEssay }>;
declare global {
  var balansEssays: Read | undefined;
}

/**
 * What has been read, by folder. Astro loads this module twice in a build, for its collection and for the
 * pages: both share what one has read.
 */
const read: Read = (still && globalThis.balansEssays) || new Map();
globalThis.balansEssays = read;

/** An essay by its slug: parsed once, and again only when a file of its folder has changed. */
export function essay(slug: string, root: ContentRoot = contentRoot): ReadEssay {
  const folder = `${root.essays}/${slug}`;
  const known = read.get(folder);
  if (known && still) return known.result;
  const stamp = essayFiles
    .map((name) => statSync(`${folder}/${name}`, { throwIfNoEntry: false })?.mtimeMs)
    .join();
  if (known?.stamp === stamp) return known.result;
  const result = reviewing ? reviewEssay(slug, root) : readEssay(slug, root);
  read.set(folder, { stamp, result });
  return result;
}

const inOrder = new Map<string, readonly Essay[]>();

/** All essays in the order in which a reader meets them. */
export function essays(root: ContentRoot = contentRoot): readonly Essay[] {
  const known = still ? inOrder.get(root.essays) : undefined;
  if (known) return known;
  const all = slugs(root)
    .map((slug) => essay(slug, root).essay)
    .sort((a, b) => a.order - b.order || (a.slug < b.slug ? -1 : 1));
  inOrder.set(root.essays, all);
  return all;
}

const places = new WeakMap<readonly Essay[], ReadonlyMap<string, number>>();

/** The essays before and after one, in the order in which a reader meets them. */
export function neighbours(slug: string): {
  previous?: Essay | undefined;
  next?: Essay | undefined;
} {
  const all = essays();
  const known = places.get(all) ?? new Map(all.map((it, at) => [it.slug, at]));
  places.set(all, known);
  const at = known.get(slug) ?? all.length;
  return { previous: all[at - 1], next: all[at + 1] };
}
