import { loadModule } from '../load.ts';
import type { Notice } from '../site/notice.ts';
import { shortcut } from '../site/shortcut.ts';

/** `j` and `k` walk through the sections, `?` shows the keys. */
export function listenForKeys(essay: HTMLElement, notice: Notice, signal: AbortSignal): void {
  const showHelp = async () => {
    try {
      const { showKeys } = await loadModule(() => import('./key-help.ts'));
      showKeys(essay);
    } catch (cause) {
      notice.fault(cause, showHelp);
    }
  };
  const onKey = (event: KeyboardEvent) => {
    if (document.querySelector('dialog[open]')) return;
    const key = shortcut(event);
    if (key === 'j') walk(essay, 1);
    else if (key === 'k') walk(essay, -1);
    else if (key === '?') void showHelp();
    else return;
    event.preventDefault();
  };
  document.addEventListener('keydown', onKey, { signal });
}

function walk(essay: HTMLElement, step: 1 | -1): void {
  const stops = [...essay.querySelectorAll<HTMLElement>('h1, h2[id], h3[id]')];
  const edge = Number.parseFloat(
    getComputedStyle(document.documentElement).scrollPaddingBlockStart,
  );
  const offset = (it: Element) => Math.round(it.getBoundingClientRect().top - (edge || 0));
  const next =
    step === 1
      ? stops.find((it) => it.id && offset(it) > 8)
      : stops.findLast((it) => offset(it) < -8);
  if (!next) return;
  next.tabIndex = -1;
  next.focus({ preventScroll: true });
  next.scrollIntoView();
  history.replaceState(
    history.state,
    '',
    next.id ? `#${next.id}` : location.pathname + location.search,
  );
}
