import { middle, type Result, type Row, timeOf, toFloor } from '../result.ts';

/** In pixels: the sheet, its margin, where the names end, a row. */
const [width, margin, names, row] = [960, 48, 190, 26];
const style = `svg{--paper:#fbf8f1;--ink:#211d18;--soft:#6d655a;--mark:#8c2f1b;font:14px Georgia,serif;fill:var(--ink)}
@media (prefers-color-scheme:dark){svg{--paper:#16140f;--ink:#ece5d8;--soft:#a39a8b;--mark:#e08a6d}}
.paper{fill:var(--paper)}.title{font-size:22px}.soft{font-size:12px;fill:var(--soft)}.name{text-anchor:end}
circle{fill:var(--soft);opacity:.5}line{stroke:var(--mark);stroke-width:3}.floor{stroke:var(--soft);stroke-width:1;stroke-dasharray:3 3}`;

/** One sheet: each step under each condition, a dot a round, a stroke at the median, a dashed line at the floor. */
export function plot({ rows, machine }: Result): string {
  const groups = [...Map.groupBy(rows, ({ step, conditions }) => `${step}, ${conditions}`)];
  let y = margin;
  const panels = groups.map(([name, own]) => {
    const top = y + 2 * row;
    y = top + own.length * row;
    return panel(name, own, rows, top);
  });
  const height = y + margin + row;
  const about = Object.entries(machine).map((it) => it.join(' '));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="What each step takes beside its floor"><style>${style}</style><rect class="paper" width="100%" height="100%"/>${panels.join('')}${text(margin, height - margin / 2, about.join(' · '), 'soft')}</svg>\n`;
}

function panel(name: string, own: readonly Row[], all: readonly Row[], top: number): string {
  const [first] = own;
  const figure = first ? timeOf[first.step] : '';
  const values = own.map(({ rounds }) => rounds.map((it) => it[figure] ?? 0));
  const left = margin + names;
  const scale = (width - margin - 150 - left) / Math.max(...values.flat());
  const x = (value: number) => (left + value * scale).toFixed(1);
  const floor = own.find(({ what }) => what === 'floor');
  const at = floor && x(middle(floor, figure));
  const stroke = (from: string, y1: number, y2: number, kind = '') =>
    `<line x1="${from}" x2="${from}" y1="${y1}" y2="${y2}"${kind}/>`;
  return [
    text(margin, top - 12, name, 'title'),
    at ? stroke(at, top, top + own.length * row, ' class="floor"') : '',
    ...own.flatMap((it, index) => {
      const y = top + (index + 0.5) * row;
      const value = middle(it, figure);
      const ratio = at && it !== floor ? `, ${toFloor(it, all).toFixed(2)} ×` : '';
      const unit = figure === 'seconds' ? `${value.toFixed(1)} s` : `${value.toFixed(0)} ms`;
      const label = it.state === 'now' ? it.what : `${it.what}, ${it.state}`;
      return [
        text(left - 12, y + 5, label, 'name'),
        ...(values[index] ?? []).map((run) => `<circle cx="${x(run)}" cy="${y}" r="3"/>`),
        stroke(x(value), y - 9, y + 9),
        text(Number(x(Math.max(...(values[index] ?? [])))) + 10, y + 4, unit + ratio, 'soft'),
      ];
    }),
  ].join('');
}

const text = (x: number, y: number, words: string, kind: string) =>
  `<text x="${x}" y="${y}" class="${kind}">${words.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</text>`;
