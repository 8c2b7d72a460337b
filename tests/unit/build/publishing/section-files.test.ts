import { expect, test } from 'vitest';
import { withSectionFiles } from '../../../../src/build/publishing/section-files.ts';
import { essays } from '../../../../src/content/library.ts';

const [model] = essays();
if (!model) throw new Error('The corpus holds no essay.');
const many = Array.from({ length: 102 }, (_, at) => ({ ...model, slug: `esse-${at}` }));
const card = { title: '', anchors: new Map<string, string>() };
const slugsOf = (promised: ReadonlyMap<string, typeof card>, of = many) =>
  withSectionFiles(of, { promised }).map(({ slug }) => slug);

test('the first hundred essays have files for their sections', () => {
  expect(slugsOf(new Map())).toEqual(many.slice(0, 100).map(({ slug }) => slug));
});

test('those that had them keep them, wherever they stand now', () => {
  const before = new Map(many.slice(0, 100).map((it) => [`/kartlar/${it.slug}/bolme.png`, card]));
  const fresh = { ...model, slug: 'a-yeni' };
  expect(slugsOf(before, [fresh, ...many])).toEqual(many.slice(0, 100).map(({ slug }) => slug));
  const last = new Map([['/kartlar/esse-101/bolme.png', card]]);
  expect(slugsOf(last)).toEqual([...many.slice(0, 99), many[101]].map((it) => it?.slug));
});
