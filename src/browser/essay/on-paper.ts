import { softHyphenated } from '../../core/azerbaijani/soft-hyphens.ts';

/**
 * While an essay is on its way to paper, and only then, its lines may end within words, and its notes stand at its end:
 * a page's text is copied and searched, and a note on the screen stands near its place.
 */
export function prepareForPaper(essay: HTMLElement, signal: AbortSignal): void {
  let undo: (() => void)[] = [];
  const prepare = () => {
    undo = [...hyphenate(essay), ...gatherNotes(essay)];
  };
  const restore = () => {
    for (const step of undo) step();
    undo = [];
  };
  window.addEventListener('beforeprint', prepare, { signal });
  window.addEventListener('afterprint', restore, { signal });
}

function* hyphenate(essay: HTMLElement): Generator<() => void> {
  for (const leaf of essay.querySelectorAll(':scope > article :is(p, li)[id]')) {
    const walker = document.createTreeWalker(leaf, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!(node instanceof Text)) continue;
      const { data } = node;
      const text = node;
      text.data = softHyphenated(data);
      yield () => {
        text.data = data;
      };
    }
  }
}

function* gatherNotes(essay: HTMLElement): Generator<() => void> {
  const end = essay.querySelector(':scope > article > :is(.apparatus, .end)');
  if (!end) return;
  for (const list of essay.querySelectorAll('.notes')) {
    const place = document.createComment('');
    list.replaceWith(place);
    end.before(list);
    yield () => place.replaceWith(list);
  }
}
