/** Puts an open popover under a box, or over it where there is no room; never outside the window. */
export function placeNear(popover: HTMLElement, box: DOMRect): void {
  const { offsetWidth: width, offsetHeight: height, style } = popover;
  const top =
    box.bottom + 8 + height < innerHeight ? box.bottom + 8 : Math.max(8, box.top - 8 - height);
  const left = Math.max(12, Math.min(box.left, document.documentElement.clientWidth - width - 12));
  style.insetBlockStart = `${top + scrollY}px`;
  style.insetInlineStart = `${left + scrollX}px`;
}
