import type { Browser } from '@playwright/test';
import type { Conditions } from './browser/conditions.ts';
import { type Kind, kinds } from './browser/traffic.ts';
import { type Visit, visits } from './browser/visit.ts';
import { median, rounded } from './statistics.ts';

/** A page to be loaded, with those that a reader has come by. */
export interface Journey {
  readonly name: string;
  /** Addresses below the home page's, in order; the last one is measured, the first meets an empty cache. */
  readonly paths: readonly string[];
}

/** Medians over all rounds; times in ms, sizes in bytes. */
export interface PageFigures {
  readonly name: string;
  readonly requests: number;
  readonly bytes: number;
  readonly byKind: Readonly<Record<Kind, number>>;
  readonly fcp: number;
  readonly lcp: number;
  readonly cls: number;
  readonly tbt: number;
  readonly nodes: number;
  /** Every round's largest paint, in order. */
  readonly lcpRuns: readonly number[];
}

/** Loads all pages in turn, as often as asked, so that whatever disturbs one disturbs all. */
export async function measurePages(
  browser: Browser,
  home: string,
  conditions: Conditions,
  journeys: readonly Journey[],
  rounds: number,
): Promise<PageFigures[]> {
  const measured = journeys.map(({ name }) => ({ name, runs: [] as Visit[] }));
  for (let round = 0; round < rounds; round++) {
    for (const [at, { paths }] of journeys.entries()) {
      const urls = paths.map((path) => `${home}${path}`);
      const last = (await visits(browser, conditions, urls)).at(-1);
      if (last) measured[at]?.runs.push(last);
    }
  }
  return measured.map(({ name, runs }) => figures(name, runs));
}

function figures(name: string, runs: readonly Visit[]): PageFigures {
  const middle = (value: (visit: Visit) => number, digits = 0) =>
    rounded(median(runs.map(value)), digits);
  const byKind = Object.fromEntries(
    kinds.map((kind) => [kind, middle((visit) => visit.byKind[kind])]),
  );
  return {
    name,
    requests: middle(({ requests }) => requests),
    bytes: middle(({ bytes }) => bytes),
    byKind: { html: 0, style: 0, script: 0, font: 0, image: 0, data: 0, ...byKind },
    fcp: middle(({ fcp }) => fcp),
    lcp: middle(({ lcp }) => lcp),
    cls: middle(({ cls }) => cls, 4),
    tbt: middle(({ tbt }) => tbt),
    nodes: middle(({ nodes }) => nodes),
    lcpRuns: runs.map(({ lcp }) => rounded(lcp)),
  };
}
