import { apply as polyfill } from '@oddbird/popover-polyfill/fn';

/** Gives the browser popovers; their styles go into the layer of the reset, so that ours come after them. */
export function apply(): void {
  polyfill({ layerName: 'reset' });
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
