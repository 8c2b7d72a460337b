import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';

/** Where the figures of the repository stand; those of any other folder are nobody's but one's own. */
export const results = 'bench/results';
const page = 'bench/README.md';

/** What was measured, and how it is shown. */
export interface Report {
  readonly name: 'bench' | 'scale';
  readonly result: unknown;
  readonly plot: string;
  readonly tables: string;
}

/** Writes a report's figures and plot, and its tables into bench/README.md, so that no figure stands there by hand. */
export function publish(out: string, { name, result, plot, tables }: Report): void {
  mkdirSync(out, { recursive: true });
  writeFileSync(`${out}/${name}.json`, `${JSON.stringify(result, null, 1)}\n`);
  writeFileSync(`${out}/${name}.svg`, plot);
  if (out !== results) return;
  const between = new RegExp(`(<!-- ${name} -->\\n)[\\s\\S]*?(<!-- /${name} -->)`, 'u');
  const block = `\`\`\`text\n${tables}\n\`\`\`\n`;
  const text = readFileSync(page, 'utf8');
  writeFileSync(
    page,
    text.replace(between, (_, open: string, end: string) => open + block + end),
  );
}
