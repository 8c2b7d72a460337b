import type { Hit } from '../../names/strip.ts';
import * as strings from '../../strings.ts';

/** Height of the strip in the units of its drawing, as Strip.astro lays it out. */
const height = 24;

/** A strip laid out by the build (`<Strip live>` inside), filled in the browser with a search's hits. */
export class ThemeStrip extends HTMLElement {
  /** Shows where the hits are along the essays; without any, nothing. */
  show(hits: readonly Hit[]): void {
    const total = Map.groupBy(hits, ({ essay }) => essay);
    for (const figure of this.querySelectorAll<HTMLElement>('[data-essay]')) {
      const own = total.get(figure.dataset['essay'] ?? '') ?? [];
      figure.hidden = own.length === 0;
      const count = figure.querySelector('[data-count]');
      if (count) count.textContent = strings.names.places(own.length);
      const title = figure.querySelector('figcaption a')?.textContent ?? '';
      figure
        .querySelector('svg')
        ?.setAttribute('aria-label', strings.names.runOf(title, own.length));
      const byParagraph = Map.groupBy(own, ({ paragraph }) => paragraph);
      for (const item of figure.querySelectorAll<SVGElement>('[data-paragraph]')) {
        tick(item, byParagraph.get(item.dataset['paragraph'] ?? '') ?? []);
      }
    }
    this.hidden = hits.length === 0;
  }
}

function tick(item: SVGElement, hits: readonly Hit[]): void {
  if (hits.length === 0) item.setAttribute('display', 'none');
  else item.removeAttribute('display');
  const area = item.querySelector('rect');
  const from = Number(area?.getAttribute('x'));
  const step = Number(area?.getAttribute('width')) / Number(item.dataset['length']);
  const path = hits.map(({ start }) => `M${Math.round(from + start * step)} 0V${height}`).join('');
  item.querySelector('path')?.setAttribute('d', path);
  const link = item.querySelector('a');
  const { number = '', section = null } = item.dataset;
  const label = strings.names.tick(number, section, hits.length);
  link?.setAttribute('aria-label', label);
  const tip = item.querySelector('title');
  if (tip) tip.textContent = label;
}

customElements.define('theme-strip', ThemeStrip);
declare global {
  interface HTMLElementTagNameMap {
    'theme-strip': ThemeStrip;
  }
}
