import type { Cited } from '../../core/citation/cited.ts';
import { citedEssay } from './cited-essay.ts';

/** A place of an essay that can be shared. */
export interface SharedPlace {
  /** Section, paragraph and permanent address, in the words of the edition. */
  readonly cited: Cited;
  /** Its address on this host; a section has a page of its own, which a messenger shows with its card. */
  readonly url: string;
}

/** The place that a permalink in the essay's page names: a heading, a block of text, or the essay itself. */
export function placeOf(essay: HTMLElement, target: HTMLElement): SharedPlace {
  const whole = citedEssay(essay);
  const url = new URL(location.pathname, location.href);
  if (target.contains(essay)) return { cited: whole, url: url.href };
  const isHeading = target.matches('h2, h3');
  const heading = isHeading ? target : headingBefore(essay, target);
  if (isHeading) url.pathname += `${target.id}/`;
  else url.hash = target.id;
  return {
    cited: {
      ...whole,
      address: `${whole.address}#${target.id}`,
      section: heading && { id: heading.id, title: heading.dataset['title'] ?? '' },
      paragraph: target.id.startsWith('p')
        ? target.querySelector<HTMLElement>('.number')?.dataset['n']
        : undefined,
    },
    url: url.href,
  };
}

const headingBefore = (essay: Element, target: Element): HTMLElement | undefined =>
  [...essay.querySelectorAll<HTMLElement>('article :is(h2, h3)[id]')]
    .filter((it) => it.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_FOLLOWING)
    .at(-1);
