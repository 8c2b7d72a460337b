/** Gives a place of the text the focus, as a link to it would; it stays out of the way of Tab. */
export function focusPlace(place: Element | null): void {
  if (!(place instanceof HTMLElement)) return;
  place.tabIndex = -1;
  place.addEventListener('blur', () => place.removeAttribute('tabindex'), { once: true });
  place.focus({ preventScroll: true });
}
