import type { Cited } from '../../core/citation/cited.ts';

/** A place of an essay that can be shared. */
export interface SharedPlace {
  /** Section, paragraph and permanent address, in the words of the edition. */
  readonly cited: Cited;
  /** Its address on this host; a section has a page of its own, which a messenger shows with its card. */
  readonly url: string;
}

/** The essay of a page, as its build has left it: the words on the page may be a translation. */
export function citedEssay(essay: HTMLElement): Cited {
  const cited: Cited = JSON.parse(essay.dataset['cited'] ?? '{}');
  return cited;
}

/** The essay itself as something to share. */
export const wholeEssay = (essay: HTMLElement): SharedPlace => ({
  cited: citedEssay(essay),
  url: new URL(location.pathname, location.href).href,
});

/** The place that a permalink in the essay's page names: a heading, a block of text, or the essay itself. */
export function placeOf(essay: HTMLElement, target: HTMLElement): SharedPlace {
  const whole = citedEssay(essay);
  if (target.contains(essay)) return wholeEssay(essay);
  const isHeading = target.matches('h2, h3');
  const heading = isHeading ? target : headingBefore(essay, target);
  const url = new URL(location.pathname, location.href);
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
