/** The text of an element and the text nodes that it is made of; the signs of notes are none of it. */
export class NodeText {
  readonly text: string;
  readonly #nodes: readonly { readonly node: Text; readonly start: number }[];

  constructor(element: Element) {
    const nodes: { node: Text; start: number }[] = [];
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    let text = '';
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!(node instanceof Text) || node.parentElement?.closest('sup')) continue;
      nodes.push({ node, start: text.length });
      text += node.data;
    }
    this.text = text;
    this.#nodes = nodes;
  }

  /** The pieces of a stretch of the text, one for each text node that it runs through. */
  pieces(start: number, end: number): Range[] {
    return this.#nodes.flatMap(({ node, start: at }) => {
      const [from, to] = [Math.max(start - at, 0), Math.min(end - at, node.length)];
      if (from >= to) return [];
      const range = document.createRange();
      range.setStart(node, from);
      range.setEnd(node, to);
      return [range];
    });
  }

  /** A stretch of the text as one range. */
  range(start: number, end: number): Range | undefined {
    const [first, ...others] = this.pieces(start, end);
    const last = others.at(-1);
    if (last) first?.setEnd(last.endContainer, last.endOffset);
    return first;
  }
}
