import type { Thing } from 'schema-dts';
import type { Essay } from '../../core/edition/essay.ts';
import type { SectionTree } from '../../core/edition/section-parts.ts';

/** The essay, or the section of an essay, that a page is about. */
export interface Subject {
  readonly essay: Essay;
  readonly section?: SectionTree | undefined;
  /** Whether the section has its essay's card and records, and none of its own. */
  readonly sharesFiles?: boolean | undefined;
  /** Whom and what the text names, as schema.org things. */
  readonly mentions?: readonly Thing[] | undefined;
}

/** What a page says of itself to machines. */
export interface PageDescription {
  /** Without the site's name. */
  readonly title: string;
  readonly description?: string | undefined;
  /** The page's address without the base path. */
  readonly path: string;
  readonly subject?: Subject | undefined;
  /** The pages above this one, the home page aside: name and address without the base path. */
  readonly parents?: readonly (readonly [name: string, path: string])[] | undefined;
  /** `false` for a page that should not be found: no canonical address, no card. */
  readonly indexed?: boolean | undefined;
}
