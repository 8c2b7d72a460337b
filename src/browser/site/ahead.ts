import { isLineScarce } from '../line.ts';

/**
 * Lets the browser make the next page ready, once this one is there. Where nothing hovers over a link before it is
 * followed, `touch` says so: there the likeliest pages are made ready without a sign.
 */
function allow(): void {
  if (isLineScarce()) return;
  const isTouch = matchMedia('(hover: none) and (pointer: coarse)').matches;
  document.documentElement.dataset['ahead'] = isTouch ? 'touch' : '';
}

addEventListener('load', allow, { once: true });
