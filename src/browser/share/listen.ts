import type { Share } from './share.ts';

/** Waits for a reader to touch a permalink or select text, and only then loads what it takes. */
export function listenForSharing(essay: HTMLElement, signal: AbortSignal): void {
  let loading: Promise<Share> | undefined;
  const share = () => {
    loading ??= import('./share.ts').then(({ Share }) => new Share(essay, signal));
    return loading;
  };

  const onClick = async (event: MouseEvent) => {
    const { target, metaKey, ctrlKey, shiftKey, button } = event;
    if (metaKey || ctrlKey || shiftKey || button !== 0 || !(target instanceof Element)) return;
    if (target.closest('[data-cite]')) (await share()).cite();
    const permalink = target.closest<HTMLAnchorElement>('.number, .permalink');
    const place = permalink && document.getElementById(permalink.hash.slice(1));
    if (!place) return;
    event.preventDefault();
    history.replaceState(history.state, '', permalink.hash);
    (await share()).menu.open(permalink, place);
  };

  let timer: ReturnType<typeof setTimeout> | undefined;
  const onSelection = () => {
    clearTimeout(timer);
    const open = loading !== undefined || getSelection()?.isCollapsed === false;
    if (open) timer = setTimeout(async () => (await share()).selection.update(), 250);
  };

  for (const link of essay.querySelectorAll('.number, .permalink')) {
    link.setAttribute('aria-haspopup', 'true');
    link.setAttribute('aria-expanded', 'false');
  }
  essay.addEventListener('click', onClick, { signal });
  document.addEventListener('selectionchange', onSelection, { signal });
  signal.addEventListener('abort', () => clearTimeout(timer));
}
