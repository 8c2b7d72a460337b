/**
 * Popovers for browsers that have none (Chrome before 114, Safari before 17, Firefox before 125); no other
 * loads the code. The polyfill's styles go into the layer of the reset, so that ours come after them.
 */
export const popovers: Promise<void> =
  'popover' in HTMLElement.prototype
    ? Promise.resolve()
    : import('@oddbird/popover-polyfill/fn').then(({ apply }) => apply({ layerName: 'reset' }));

// Where it cannot be had, whoever opens a popover meets the failure.
popovers.catch(() => {});
