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
  loading ??= loadModule(() => import('./popover-polyfill.ts')).then(({ apply }) => apply());
  loading.catch(() => {
    loading = null;
  });
  return loading;
}
