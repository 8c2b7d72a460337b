import { attributesIn } from '../../core/edition/other-language.ts';
import type { EssayStrip } from '../../core/names/strip.ts';
import * as strings from '../../strings.ts';

const words = strings.names;
const width = 1000;
const height = 24;
const at = (share: number): string => String(Math.round(share * width));

/**
 * A strip made in the browser, the same as Strip.astro makes at build.
 * @param href where a paragraph's link leads, by its anchor; without one, the essay
 */
export function stripFigure(strip: EssayStrip, href: (anchor?: string) => string): HTMLElement {
  const { title, language, sections, paragraphs, count } = strip;
  const figure = document.createElement('figure');
  figure.className = 'strip';
  const caption = document.createElement('figcaption');
  caption.className = 'small quiet';
  const whole = document.createElement('a');
  whole.href = href();
  whole.textContent = title;
  Object.assign(whole, attributesIn(language));
  const number = document.createElement('span');
  number.className = 'times';
  number.textContent = words.places(count);
  caption.append(whole, ' ', number);

  const all = [{ at: 0, title: strings.essay.lead }, ...sections];
  const bands = all.map((it, index) => {
    const end = all[index + 1]?.at ?? 1;
    return area(index % 2 === 1 ? 'section odd' : 'section', it.at, end, it.title);
  });
  const items = paragraphs.flatMap((it) => {
    if (it.ticks.length === 0) return [];
    const label = words.tick(it.number, it.section, it.ticks.length);
    const lines = it.ticks.map((tick) => `M${at(tick)} 0V${height}`).join('');
    const ticks = { class: 'ticks', d: lines, 'vector-effect': 'non-scaling-stroke' };
    const target = { href: href(it.id), 'aria-label': label };
    const link = svg('a', target, area('hit', it.from, it.to, label), svg('path', ticks));
    return [svg('g', { role: 'listitem' }, link)];
  });
  const list = {
    role: 'list',
    'aria-label': words.runOf(title, count),
    viewBox: `0 0 ${width} ${height}`,
    preserveAspectRatio: 'none',
  };
  figure.append(caption, svg('svg', list, svg('g', { 'aria-hidden': 'true' }, ...bands), ...items));
  return figure;
}

function area(name: string, from: number, to: number, title: string): SVGElement {
  const label = svg('title', {});
  label.textContent = title;
  const size = {
    x: at(from),
    width: String(Number(at(to)) - Number(at(from))),
    height: `${height}`,
  };
  return svg('rect', { class: name, ...size }, label);
}

function svg(
  name: 'svg' | 'g' | 'a' | 'rect' | 'path' | 'title',
  attributes: Readonly<Record<string, string>>,
  ...children: SVGElement[]
): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
}
