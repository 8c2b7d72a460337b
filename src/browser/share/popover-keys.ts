const stops = 'a[href], button, input, select, textarea, summary, [tabindex]:not([tabindex^="-"])';
const steps: Readonly<Record<string, 1 | -1>> = {
  ArrowDown: 1,
  ArrowRight: 1,
  ArrowUp: -1,
  ArrowLeft: -1,
};

/**
 * The keys of a small popover, which stands at the end of the document wherever it shows: arrows walk through
 * its controls, and Tab past the first or last of them goes on from the place that the popover belongs to.
 */
export function listenForPopoverKeys(popover: HTMLElement, place: () => Range | null): void {
  popover.addEventListener('keydown', (event) => {
    const items = [...popover.querySelectorAll<HTMLElement>('button, a')];
    const at = items.findIndex((item) => item.matches(':focus'));
    const step = steps[event.key];
    if (step) items.at((at + step) % items.length)?.focus();
    else if (event.key !== 'Tab' || items[at + (event.shiftKey ? -1 : 1)]) return;
    else {
      const next = stopBeside(place(), event.shiftKey, popover);
      popover.hidePopover();
      if (!next) return;
      next.focus();
    }
    event.preventDefault();
  });
}

/** The control of the page that Tab would come to from a range. */
function stopBeside(
  range: Range | null,
  backward: boolean,
  except: Element,
): HTMLElement | undefined {
  if (!range) return undefined;
  const all = [...document.querySelectorAll<HTMLElement>(stops)].filter(
    (it) => it.getClientRects().length > 0 && !except.contains(it),
  );
  return backward
    ? all.filter((it) => range.comparePoint(it, 0) < 0).at(-1)
    : all.find((it) => range.comparePoint(it, 0) > 0);
}
