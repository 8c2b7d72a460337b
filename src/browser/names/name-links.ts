/** Where a name stands in its paragraph's text, the last part of its entry's address, and the entry's title. */
export interface NamePlace {
  readonly start: number;
  readonly end: number;
  readonly entry: string;
  readonly title: string;
}

/** Makes the names of an essay's paragraphs links, except in what is a control itself. */
export function linkNames(
  essay: Element,
  places: ReadonlyMap<string, readonly NamePlace[]>,
  index: string,
): void {
  for (const [id, names] of places) {
    const paragraph = essay.querySelector(`p[id="${CSS.escape(id)}"]`);
    if (!paragraph) continue;
    // From the end, so that the places before stay where they are.
    for (const { start, end, entry, title } of [...names].reverse()) {
      for (const range of rangesOf(paragraph, start, end)) {
        const link = document.createElement('a');
        link.className = 'name';
        link.href = `${index}${entry}/`;
        link.title = title;
        range.surroundContents(link);
      }
    }
  }
}

/** Undoes it: the text is as it was. */
export function unlinkNames(essay: Element): void {
  for (const link of essay.querySelectorAll('a.name')) {
    const { parentNode } = link;
    link.replaceWith(...link.childNodes);
    parentNode?.normalize();
  }
}

/** The pieces of a stretch of text, one for each text node that it runs through. */
function rangesOf(paragraph: Element, start: number, end: number): Range[] {
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
  const ranges: Range[] = [];
  let at = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const length = node.nodeValue?.length ?? 0;
    const [from, to] = [Math.max(start - at, 0), Math.min(end - at, length)];
    at += length;
    if (from >= to || node.parentElement?.closest('a, button, [role="button"]')) continue;
    const range = document.createRange();
    range.setStart(node, from);
    range.setEnd(node, to);
    ranges.push(range);
  }
  return ranges;
}
