/** A place of an essay that can be shared: what it is called and where it stands. */
export interface SharedPlace {
  /** The anchor: a section's id or `p10`. */
  readonly id: string;
  /** The essay's title. */
  readonly essay: string;
  /** The section's heading and id; empty in the lead. */
  readonly section: string;
  readonly sectionId: string;
  /** The paragraph's number, if it is a paragraph. */
  readonly paragraph: string | null;
  /** A section has a page of its own, which a messenger shows with a card of its own. */
  readonly url: string;
}

/** Reads the place that a permalink in the essay's page names. */
export function placeOf(essay: Element, target: Element): SharedPlace {
  const isParagraph = target.matches('p');
  const title = essay.querySelector('h1')?.textContent ?? '';
  const heading = isParagraph ? headingBefore(essay, target) : target;
  const url = new URL(location.pathname, location.href);
  if (isParagraph) url.hash = target.id;
  else url.pathname += `${target.id}/`;
  return {
    id: target.id,
    essay: title,
    section: heading?.textContent ?? '',
    sectionId: heading?.id ?? '',
    paragraph: isParagraph ? target.id.slice(1) : null,
    url: url.href,
  };
}

function headingBefore(essay: Element, target: Element): Element | undefined {
  return [...essay.querySelectorAll('article :is(h2, h3)[id]')].findLast(
    (heading) => heading.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
}
