import type { APIRoute, GetStaticPaths } from 'astro';
import { keyed } from '../build/pages/page-key.ts';
import { readRegistry } from '../build/publishing/registry.ts';
import { withSectionFiles } from '../build/publishing/section-files.ts';
import { edition } from '../content/edition.ts';
import type { Names } from '../content/names.ts';
import { type Cited, cite } from '../core/citation/cited.ts';
import { type RecordKind, records } from '../core/citation/records.ts';
import type { Essay } from '../core/edition/essay.ts';
import { addressedSections, type SectionTree } from '../core/edition/section-parts.ts';
import { absolute } from '../layouts/links.ts';

type Body = string | Uint8Array<ArrayBuffer>;

/** A file of one type. */
export const file = (type: string, body: Body): Response =>
  new Response(body, { headers: { 'Content-Type': type } });

/** An endpoint that always gives the same file. */
export const single =
  (type: string, make: () => Body | Promise<Body>): APIRoute =>
  async () =>
    file(type, await make());

/**
 * One file for every essay: `/<slug>.<ending>`.
 * @param others what a file is made from besides its essay
 */
export const ofEssay = (
  type: string,
  make: (essay: Essay) => Body | Promise<Body>,
  others: (essay: Essay, names: Names) => readonly unknown[] = () => [],
) => ({
  getStaticPaths: (async () => {
    const { essays, names } = await edition();
    return essays.map((it) => keyed({ slug: it.slug }, { essay: it }, [it, ...others(it, names)]));
  }) satisfies GetStaticPaths,
  GET: async ({ props }: { props: { essay: Essay } }) => file(type, await make(props.essay)),
});

/** The record of every essay for reference managers. */
export const essayRecord = (kind: RecordKind) =>
  ofEssay(records[kind].type, (it) => records[kind].make(cite(it, absolute)));

/** The record of every section that has files: `/<slug>/<section>.<ending>`. */
export const sectionRecord = (kind: RecordKind) => ({
  getStaticPaths: (async () =>
    withSectionFiles((await edition()).essays, readRegistry()).flatMap((it) =>
      addressedSections(it).map((section) =>
        keyed({ slug: it.slug, section: section.heading.id }, { essay: it, section }),
      ),
    )) satisfies GetStaticPaths,
  GET: ({ props }: { props: OfSection }) =>
    file(records[kind].type, records[kind].make(citedSection(props))),
});

interface OfSection {
  readonly essay: Essay;
  readonly section: SectionTree;
}

const citedSection = ({ essay: it, section: { heading } }: OfSection): Cited =>
  cite(it, absolute, { section: { id: heading.id, title: heading.text } });
