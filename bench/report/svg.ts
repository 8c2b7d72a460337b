type Attributes = Readonly<Record<string, string | number>>;

/** An SVG element as text; children are elements already. */
export function tag(name: string, attributes: Attributes, ...children: readonly string[]): string {
  const written = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escaped(typeof value === 'number' ? short(value) : value)}"`)
    .join('');
  return children.length > 0
    ? `<${name}${written}>${children.join('')}</${name}>`
    : `<${name}${written}/>`;
}

/** Words at a point, in one of the style's classes. */
export const label = (x: number, y: number, text: string, kind = 'small'): string =>
  tag('text', { x, y, class: kind }, escaped(text));

export const group = (x: number, y: number, ...children: readonly string[]): string =>
  tag('g', { transform: `translate(${short(x)} ${short(y)})` }, ...children);

/** A hairline or a stroke of a class. */
export const line = (x1: number, y1: number, x2: number, y2: number, kind = 'hair'): string =>
  tag('line', { x1, y1, x2, y2, class: kind });

/** A sheet of paper with a title, light or dark as the reader's system is. */
export function sheet(
  width: number,
  height: number,
  title: string,
  ...children: readonly string[]
): string {
  return `${tag(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: 'img',
      'aria-label': title,
    },
    tag('style', {}, style),
    tag('rect', { width, height, class: 'paper' }),
    ...children,
  )}\n`;
}

const style = `
svg{--paper:#fbf8f1;--ink:#211d18;--soft:#6d655a;--hair:#ddd5c7;--a:#8c2f1b;--b:#c98d5f;--c:#3f6b73;--d:#9db6a8;--e:#d9c7a3;--f:#b9b1a4;font-family:"Source Serif 4","Source Serif Pro",Georgia,"Noto Serif",serif;font-size:14px;fill:var(--ink)}
@media (prefers-color-scheme:dark){svg{--paper:#16140f;--ink:#ece5d8;--soft:#a39a8b;--hair:#37322a;--a:#e08a6d;--b:#b5713f;--c:#7fb2ba;--d:#56766a;--e:#7d6d4b;--f:#655f55}}
.paper{fill:var(--paper)}
.title{font-size:26px}
.head{font-size:17px}
.big{font-size:40px}
.small{font-size:12.5px;fill:var(--soft)}
.right{font-size:12.5px;fill:var(--soft);text-anchor:end}
.middle{font-size:12.5px;fill:var(--soft);text-anchor:middle}
.name{text-anchor:end}
.hair{stroke:var(--hair);stroke-width:1}
.mark{stroke:var(--a);stroke-width:3}
.rule{stroke:var(--soft);stroke-width:1;stroke-dasharray:3 3}
.soft{fill:var(--soft)}
.run{fill:var(--soft);opacity:.45}
.band{fill:var(--e);opacity:.35}
.a{fill:var(--a)}.b{fill:var(--b)}.c{fill:var(--c)}.d{fill:var(--d)}.e{fill:var(--e)}.f{fill:var(--f)}
.path{fill:none;stroke-width:2;stroke-linejoin:round}
.path.a{stroke:var(--a);fill:none}.path.b{stroke:var(--b);fill:none}.path.c{stroke:var(--c);fill:none}.path.d{stroke:var(--d);fill:none}.path.e{stroke:var(--e);fill:none}.path.f{stroke:var(--f);fill:none}
`;

const short = (value: number): string => String(Math.round(value * 10) / 10);

const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
