import { loadModule } from '../load.ts';
import type { Notice } from '../site/notice.ts';
import { popovers } from '../site/popovers.ts';
import { showCitation } from './cite.ts';
import { citedEssay } from './cited-essay.ts';
import type { Share } from './share.ts';

/** What opens the menu of a place: a paragraph's number, a heading's sign, the essay's own word. */
const handles = '.number, .permalink, .share';

/** How long a permalink waits for its menu before it leads to its place as any link, in ms. */
const patience = 2000;

/** Waits for a reader to touch a permalink or select text, and only then loads what it takes. */
export function listenForSharing(essay: HTMLElement, notice: Notice, signal: AbortSignal): void {
  let share: Promise<Share> | null = null;
  const load = () => {
    share ??= Promise.all([loadModule(() => import('./share.ts')), popovers()]).then(
      ([{ Share }]) => new Share(essay, notice, signal),
    );
    share.catch(() => {
      share = null;
    });
    return share;
  };

  const open = async (permalink: HTMLAnchorElement, place: HTMLElement) => {
    let followed = false;
    const follow = () => {
      if (!followed) location.replace(permalink.hash);
      followed = true;
    };
    const slow = setTimeout(follow, patience);
    try {
      const { menu } = await load();
      if (followed) return;
      // The essay as a whole is at the page's own address.
      if (essay.contains(place)) history.replaceState(history.state, '', permalink.hash);
      menu.open(permalink, place);
    } catch (cause) {
      follow();
      notice.fault(cause, () => open(permalink, place));
    } finally {
      clearTimeout(slow);
    }
  };

  const copyWhole = async () => {
    try {
      await (await load()).menu.copyLink();
    } catch (cause) {
      notice.fault(cause, copyWhole);
    }
  };

  const onClick = (event: MouseEvent) => {
    const { target, metaKey, ctrlKey, shiftKey, altKey, button } = event;
    if (metaKey || ctrlKey || shiftKey || altKey || button !== 0) return;
    if (!(target instanceof Element)) return;
    if (target.closest('[data-cite]')) void showCitation(essay, citedEssay(essay), notice);
    if (target.closest('[data-copy]')) void copyWhole();
    const permalink = target.closest<HTMLAnchorElement>(handles);
    const place = permalink && document.getElementById(permalink.hash.slice(1));
    if (!place) return;
    event.preventDefault();
    void open(permalink, place);
  };

  let timer: ReturnType<typeof setTimeout> | undefined;
  let told = false;
  const update = async () => {
    try {
      (await load()).selection.update();
    } catch (cause) {
      // Every later selection tries anew, but to read on is more than to be told again.
      if (!told) notice.fault(cause);
      told = true;
    }
  };
  const onSelection = () => {
    clearTimeout(timer);
    const { isCollapsed = true, anchorNode } = getSelection() ?? {};
    if (share || (!isCollapsed && essay.contains(anchorNode ?? null)))
      timer = setTimeout(update, 250);
  };

  for (const link of essay.querySelectorAll(handles)) {
    link.setAttribute('aria-expanded', 'false');
  }
  essay.addEventListener('click', onClick, { signal });
  document.addEventListener('selectionchange', onSelection, { signal });
  signal.addEventListener('abort', () => clearTimeout(timer));
}
