import { softHyphenated } from '../../core/azerbaijani/soft-hyphens.ts';

/** Lets lines end within words while the essay is on its way to paper, and only then: a page's text is copied and searched. */
export function hyphenatePrint(essay: HTMLElement, signal: AbortSignal): void {
  let whole: { node: Text; text: string }[] = [];
  const hyphenate = () => {
    for (const paragraph of essay.querySelectorAll(':scope > article p[id]')) {
      const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (node instanceof Text) whole.push({ node, text: node.data });
      }
    }
    for (const { node, text } of whole) node.data = softHyphenated(text);
  };
  const restore = () => {
    for (const { node, text } of whole) node.data = text;
    whole = [];
  };
  window.addEventListener('beforeprint', hyphenate, { signal });
  window.addEventListener('afterprint', restore, { signal });
}
