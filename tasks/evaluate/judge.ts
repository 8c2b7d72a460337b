import { essays } from '../../src/content/library.ts';
import { leaves, leavesOf } from '../../src/core/edition/leaves.ts';
import type { Answer } from './ask.ts';
import type { JudgedQuery } from './judged-query.ts';

export interface Judgement {
  readonly class: string;
  /** Rank of the first relevant result, from 1; 0 when there is none. */
  readonly rank: number;
  /** Share of the relevant places that are among the results. */
  readonly recall: number;
  readonly negative: boolean;
  readonly falsePositive: boolean;
  /** Whether all is as a reader would want it. */
  readonly right: boolean;
  readonly note: string;
}

/** Judges an answer. Where there are no results, those of a suggestion count, then the nearest places. */
export function judge(query: JudgedQuery, { results, suggested, nearest }: Answer): Judgement {
  const { relevant, mustNotReturn = [], anyRank } = query;
  const texts = (results.length > 0 ? results : [...suggested, ...nearest]).map(textAt);
  const found = texts.findIndex((text) => relevant.some((part) => text.includes(part))) + 1;
  const rank = anyRank && found > 0 ? 1 : found;
  const got = relevant.filter((part) => texts.some((text) => text.includes(part)));
  const recall = relevant.length > 0 ? got.length / relevant.length : 1;
  const negative = relevant.length === 0;
  const forbidden = mustNotReturn.filter((part) => texts.some((text) => text.includes(part)));
  const falsePositive = (negative && results.length > 0) || forbidden.length > 0;
  const right = !falsePositive && (negative || (rank === 1 && recall === 1));
  const outcome = negative ? `${results.length} results` : `rank ${found}, recall ${recall}`;
  const note = `${right ? '✓' : '✗'} ${query.class}: ${query.q} — ${outcome}`;
  return { class: query.class, rank, recall, negative, falsePositive, right, note };
}

const bySlug = new Map(essays().map((essay) => [essay.slug, essay]));

/** The text that a link leads to: a paragraph, or a heading with its section. */
function textAt(address: string): string {
  const { pathname, hash } = new URL(address);
  const slug = pathname.split('/').at(-2) ?? '';
  const id = hash.slice(1);
  const { title, sections } = bySlug.get(slug) ?? { title: { text: '' }, sections: [] };
  const paragraph = leaves({ sections }).find((it) => it.id === id);
  if (paragraph) return paragraph.text;
  const section = sections.find(({ heading }) => (heading?.id ?? '') === id);
  const name = section?.heading?.text ?? title.text;
  return [name, ...(section ? leavesOf(section) : []).map(({ text }) => text)].join('\n');
}
