/** What has an anchor of its own in an essay: headings and blocks of text. */
const anchored = 'article :is(h2, h3, p, li, blockquote, figcaption)[id]:not(.apparatus *)';

/** The part of a selection that stands in one heading or block of text. */
export interface SelectedPart {
  readonly leaf: HTMLElement;
  readonly text: string;
  readonly range: Range;
}

/** The parts of a selection that stand in the essay's headings and blocks of text. */
export function selectedParts(essay: HTMLElement, selection: Range): SelectedPart[] {
  const touched = [...essay.querySelectorAll<HTMLElement>(anchored)].filter((it) =>
    selection.intersectsNode(it),
  );
  const leaves = touched.filter(
    (it) => !touched.some((other) => other !== it && it.contains(other)),
  );
  return leaves.flatMap((leaf) => {
    const range = document.createRange();
    range.selectNodeContents(leaf);
    if (selection.compareBoundaryPoints(Range.START_TO_START, range) > 0) {
      range.setStart(selection.startContainer, selection.startOffset);
    }
    if (selection.compareBoundaryPoints(Range.END_TO_END, range) < 0) {
      range.setEnd(selection.endContainer, selection.endOffset);
    }
    const text = range.toString().trim();
    return text === '' ? [] : [{ leaf, text, range }];
  });
}
