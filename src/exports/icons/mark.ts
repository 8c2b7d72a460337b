import { colours } from '../colours.ts';
import { element } from '../xml.ts';

/** The mark in a square of 32: a level beam at rest on a point. Drawn as in the page's head. */
const shape = 'M3 9h26v3H3zM16 12l8.5 15h-17z';

/** The icon for tabs, which follows the browser's own light or dark frame. */
export function vectorIcon(): string {
  const style = `path{fill:${colours.light.accent}}@media(prefers-color-scheme:dark){path{fill:${colours.dark.accent}}}`;
  return `${element(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', viewBox: '0 0 32 32' },
    element('style', {}, style),
    element('path', { d: shape }),
  )}\n`;
}

/**
 * The mark on the site's paper, for a system's own frame.
 * @param size of the square, in pixels
 * @param share of the square that the mark takes: a system may cut a maskable icon to a circle of 0.8
 */
export function paperIcon(size: number, share: number): string {
  const scale = (size * share) / 32;
  const edge = (size - 32 * scale) / 2;
  return element(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', width: size, height: size },
    element('rect', { width: size, height: size, fill: colours.light.paper }),
    element('path', {
      transform: `translate(${edge} ${edge}) scale(${scale})`,
      fill: colours.light.accent,
      d: shape,
    }),
  );
}

/** The mark alone on nothing, in the accent of light paper. */
export const bareIcon = (size: number): string =>
  element(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', width: size, height: size, viewBox: '0 0 32 32' },
    element('path', { fill: colours.light.accent, d: shape }),
  );
