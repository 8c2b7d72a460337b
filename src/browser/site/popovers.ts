import { loadModule } from '../load.ts';

const isNative = 'popover' in HTMLElement.prototype;
let loading: Promise<void> | null = null;

/**
 * Popovers for browsers that have none (Chrome before 114, Safari before 17, Firefox before 125); no other
 * loads the code. Before it has come, a popover is made by its attribute, not by the property.
 * @throws LoadFault
 */
export function popovers(): Promise<void> {
  if (isNative) return Promise.resolve();
  loading ??= loadModule(() => import('@oddbird/popover-polyfill/fn')).then(({ apply }) => {
    // Its styles go into the layer of the reset, so that ours come after them.
    apply({ layerName: 'reset' });
    const { showPopover } = HTMLElement.prototype;
    Object.defineProperty(HTMLElement.prototype, 'showPopover', {
      value(this: HTMLElement, options?: Parameters<typeof showPopover>[0]) {
        withoutFocus(() => showPopover.call(this, options));
      },
    });
  });
  loading.catch(() => {
    loading = null;
  });
  return loading;
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
