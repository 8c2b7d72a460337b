import { essays } from '../../../../src/content/library.ts';
import { readEssay } from '../../../../src/content/read-essay.ts';

/** An essay that holds one of everything: a part in a section, two breaks, a title of the editor's. */
export const numune = readEssay('numune', {
  essays: 'tests/unit/exports/golden/content',
}).essay;

const small = (slug: string) => readEssay(slug, { essays: 'tests/corpus/small/essays' }).essay;

/** Everything that an essay may hold, and a text that was born digital. */
export const herSey = small('her-sey');
export const tekAbzas = small('tek-abzas');

/** The first and the published ones. */
export const allEssays = [numune, ...essays()].map((essay) => ({ slug: essay.slug, essay }));

/** Addresses under a base path, so that a lost one is seen. */
export const absolute = (path: string): string => `https://balans.example/balans${path}`;

export const golden = (name: string): string => `golden/${name}`;

/** Where a picture of an essay's folder is published. */
export const picture = (slug: string, file: string): string => absolute(`/${slug}/${file}`);
