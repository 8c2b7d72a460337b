import { focusPlace } from '../focus-place.ts';
import { queryParameter } from './addresses.ts';
import { arrive } from './arrival.ts';

/** A box that searches; `first` is the link of its best result. */
interface Box extends HTMLElement {
  readonly first: HTMLAnchorElement | null;
}

/**
 * In the dialog Enter follows the best result; where there is none yet, the search page takes over. A result on the
 * page that is open is gone to without leaving it.
 */
export function followInDialog(box: Box, dialog: HTMLDialogElement, signal: AbortSignal): void {
  const submit = (event: Event) => {
    const { first } = box;
    if (!first) return;
    event.preventDefault();
    first.click();
  };
  const follow = (event: Event) => {
    const link = event instanceof CustomEvent ? event.detail : null;
    if (!(link instanceof HTMLAnchorElement)) return;
    dialog.close();
    const { pathname, hash, searchParams } = new URL(link.href);
    if (pathname !== location.pathname) return;
    event.preventDefault();
    void goTo(hash, searchParams.get(queryParameter) ?? '');
  };
  box.addEventListener('submit', submit, { signal });
  box.addEventListener('search-follow', follow, { signal });
}

/** Goes to a place as a link would, with the focus; the marks are more than that, and may fail. */
async function goTo(hash: string, query: string): Promise<void> {
  location.hash = hash;
  const place = document.getElementById(hash.slice(1)) ?? document.querySelector('h1');
  if (place && hash === '') place.scrollIntoView();
  focusPlace(place);
  await arrive(query);
}
