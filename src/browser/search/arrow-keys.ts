/**
 * Up and Down walk through the field and the links; a letter typed on a link goes to the field.
 */
export function listenForArrows(
  box: HTMLElement,
  input: HTMLInputElement,
  signal: AbortSignal,
): void {
  const onKey = (event: KeyboardEvent) => {
    const { key, ctrlKey, metaKey, altKey, target, isComposing } = event;
    if (ctrlKey || metaKey || altKey || isComposing) return;
    if (key !== 'ArrowDown' && key !== 'ArrowUp') {
      const typed = target !== input && target instanceof HTMLAnchorElement && key.length === 1;
      if (typed && key !== ' ') input.focus();
      return;
    }
    if (!(target instanceof HTMLElement)) return;
    const links = box.querySelectorAll<HTMLElement>('a[href], .more');
    const stops = [input, ...links].filter((stop) => stop.getClientRects().length > 0);
    const at = stops.indexOf(target);
    const next = stops[at + (key === 'ArrowDown' ? 1 : -1)];
    if (!next || at < 0) return;
    event.preventDefault();
    next.focus();
    if (next === input) input.select();
  };
  box.addEventListener('keydown', onKey, { signal });
}
