import { leafName } from '../../core/edition/leaf-name.ts';
import { attributesIn } from '../../core/edition/other-language.ts';
import { groupBy } from '../../core/group-by.ts';
import { excerpt } from '../../core/search/excerpt.ts';
import type { Hit } from '../../core/search/rank/score.ts';
import * as strings from '../../strings.ts';
import { make } from '../make.ts';
import { linkTo } from './links.ts';

/** A hit and its place in the ranking, from 1. */
interface Ranked {
  readonly hit: Hit;
  readonly rank: number;
}

/** What is counted: the words stand in a paragraph, in a heading or title, or all over a section. */
export const kindOf = ({
  document,
  block,
  wholeSection,
}: Hit): 'paragraph' | 'heading' | 'section' =>
  wholeSection ? 'section' : document.blocks[block]?.kind === 'paragraph' ? 'paragraph' : 'heading';

/**
 * The items of a list of results: the essay of the best hit first, in it the section of its best hit
 * first. Each item that begins an essay or a section names it.
 */
export function hitItems(hits: readonly Hit[], query: string): HTMLLIElement[] {
  const ranked = hits.map((hit, index) => ({ hit, rank: index + 1 }));
  const essays = groupBy(ranked, ({ hit }) => hit.document);
  return [...essays.values()].flatMap((essay) =>
    [...groupBy(essay, sectionOf).values()].flatMap((section, index) =>
      section.map((it, at) => item(it, query, index === 0 && at === 0, at === 0)),
    ),
  );
}

const sectionOf = ({ hit }: Ranked) => hit.document.blocks[hit.block]?.section;

function item({ hit, rank }: Ranked, query: string, newEssay: boolean, newSection: boolean) {
  const { document, block } = hit;
  const { essay } = document;
  const { kind = 'paragraph', section = 0 } = document.blocks[block] ?? {};
  const heading = essay.sections[section]?.heading?.[1];
  const own = attributesIn(essay.language);
  const ofSection = { class: 'of-section small', ...(heading ? own : {}) };
  return make(
    'li',
    { 'data-rank': String(rank), class: newEssay ? `${kind} starts` : kind },
    newEssay && kind !== 'title' ? make('p', { class: 'of-essay', ...own }, essay.title) : null,
    newSection && kind === 'paragraph'
      ? make('p', ofSection, heading ?? strings.search.lead)
      : null,
    make(
      'a',
      { href: linkTo(hit, query) },
      make('span', { class: 'place small' }, ...place(hit)),
      make('span', { class: 'excerpt', ...own }, ...pieces(hit)),
    ),
  );
}

/** The number of a paragraph, with its name for those who hear it; the name of what is more than one. */
function place({ document, block }: Hit): (Node | string)[] {
  const { kind = 'paragraph', id = '' } = document.blocks[block] ?? {};
  if (kind === 'title' || kind === 'byline') return [strings.search.wholeEssay];
  if (kind === 'heading') return [strings.search.wholeSection];
  const name = leafName(id);
  if (!id.startsWith('p')) return [name];
  const number = id.slice(1);
  const [before = ''] = name.split(number);
  return [make('span', { class: 'visually-hidden' }, before), number];
}

const pieces = (hit: Hit): (Node | string)[] =>
  excerpt(hit).map(({ text, marked }) => (marked ? make('mark', {}, text) : text));
