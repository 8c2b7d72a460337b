import { addresses, site } from '../../site.ts';
import * as strings from '../../strings.ts';
import type { Subject } from '../head/page-description.ts';

/** What every network shows uncropped, in pixels. */
export const cardSize = { width: 1200, height: 630 } as const;

/** The picture that a shared link to a page shows, and what it says. */
export function cardOf(subject: Subject | undefined): { path: string; alt: string } {
  if (!subject) return { path: addresses.card.home, alt: `${site.name}: ${strings.site.line}` };
  const { essay, section, sharesFiles } = subject;
  if (!section || sharesFiles)
    return { path: addresses.card.essay(essay.slug), alt: essay.title.text };
  return {
    path: addresses.card.section(essay.slug, section.heading.id),
    alt: `${section.heading.text}. ${essay.title.text}`,
  };
}
