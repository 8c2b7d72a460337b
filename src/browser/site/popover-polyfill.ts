import { apply as polyfill } from '@oddbird/popover-polyfill/fn';

/**
 * Gives the browser popovers. Their styles are the page's own (base.css), in its own layers.
 */
export function apply(): void {
  const own = [...document.adoptedStyleSheets];
  polyfill();
  document.adoptedStyleSheets = own;
  const { showPopover } = HTMLElement.prototype;
  Object.defineProperty(HTMLElement.prototype, 'showPopover', {
    value(this: HTMLElement, options?: Parameters<typeof showPopover>[0]) {
      withoutFocus(() => showPopover.call(this, options));
    },
  });
}

/** The polyfill focuses what stands first in a popover, which scrolls the page; browsers leave the focus alone. */
function withoutFocus(show: () => void): void {
  const { focus } = HTMLElement.prototype;
  HTMLElement.prototype.focus = () => {};
  try {
    show();
  } finally {
    HTMLElement.prototype.focus = focus;
  }
}
