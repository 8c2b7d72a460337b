/** A place in the page's text: which block, and the offset in it. */
export interface TextPoint {
  readonly block: number;
  readonly offset: number;
}

/** The page's text as a browser searches it: what is rendered, block by block, and where each text node stands. */
export class PageText {
  readonly blocks: string[] = [];
  readonly #starts = new Map<Node, TextPoint>();

  constructor(root: Element) {
    const blockOf = blockFinder();
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    let last: Element | null = null;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const { parentElement, nodeValue } = node;
      if (!parentElement || !nodeValue || !isSearched(parentElement)) continue;
      const block = blockOf(parentElement);
      if (block !== last) this.blocks.push('');
      last = block;
      const at = this.blocks.length - 1;
      const before = this.blocks[at] ?? '';
      this.#starts.set(node, { block: at, offset: before.length });
      this.blocks[at] = before + nodeValue;
    }
  }

  /** Start and end of a range; `null` if it holds no text that is searched. */
  bounds(range: Range): readonly [from: TextPoint, to: TextPoint] | null {
    const inside = [...this.#starts].filter(([node]) => range.intersectsNode(node));
    const [first, last] = [inside[0], inside.at(-1)];
    if (!first || !last) return null;
    const [firstNode, from] = first;
    const [lastNode, to] = last;
    const start = range.startContainer === firstNode ? range.startOffset : 0;
    const end =
      range.endContainer === lastNode ? range.endOffset : (lastNode.nodeValue?.length ?? 0);
    return [
      { block: from.block, offset: from.offset + start },
      { block: to.block, offset: to.offset + end },
    ];
  }
}

/** Browsers find text in folded details too, and unfold them. */
const isSearched = (element: Element): boolean =>
  !element.matches('script, style, textarea, select, option') &&
  (element.getClientRects().length > 0 || element.closest('details') !== null);

function blockFinder(): (element: Element) => Element {
  const known = new Map<Element, Element>();
  const blockOf = (element: Element): Element => {
    const found =
      known.get(element) ??
      (/^(?:inline|contents|ruby)/u.test(getComputedStyle(element).display) && element.parentElement
        ? blockOf(element.parentElement)
        : element);
    known.set(element, found);
    return found;
  };
  return blockOf;
}
