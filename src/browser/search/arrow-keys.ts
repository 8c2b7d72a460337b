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
      const typed = target instanceof Element && target.matches('a') && key.length === 1;
      if (typed && key !== ' ') input.focus();
      return;
    }
    if (!(target instanceof Element)) return;
    // The ticks of the strips are as many as the words of an essay: they are passed over.
    const links = box.querySelectorAll<HTMLElement>('a[href]:not(svg *), .more');
    const stops = [input, ...links].filter((stop) => stop.getClientRects().length > 0);
    const side =
      key === 'ArrowDown' ? Node.DOCUMENT_POSITION_FOLLOWING : Node.DOCUMENT_POSITION_PRECEDING;
    const ahead = stops.filter((stop) => target.compareDocumentPosition(stop) & side);
    const next = key === 'ArrowDown' ? ahead[0] : ahead.at(-1);
    if (!next) return;
    event.preventDefault();
    next.focus();
    if (next === input) input.select();
  };
  box.addEventListener('keydown', onKey, { signal });
}
