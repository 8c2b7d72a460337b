/** Draws the plots and writes the tables of bench/README.md anew from bench/results/: `node bench/report.ts`. */
import { existsSync, readFileSync } from 'node:fs';
import { benchPlot } from './report/bench-plot.ts';
import { benchTables } from './report/bench-tables.ts';
import { publish, results } from './report/publish.ts';
import { scalePlot } from './report/scale-plot.ts';
import { scaleTables } from './report/scale-tables.ts';
import type { BenchResult, ScaleResult } from './result.ts';

const read = (name: string) => JSON.parse(readFileSync(`${results}/${name}.json`, 'utf8'));

if (existsSync(`${results}/bench.json`)) {
  const result: BenchResult = read('bench');
  publish(results, { name: 'bench', result, plot: benchPlot(result), tables: benchTables(result) });
}
if (existsSync(`${results}/scale.json`)) {
  const result: ScaleResult = read('scale');
  publish(results, { name: 'scale', result, plot: scalePlot(result), tables: scaleTables(result) });
}
