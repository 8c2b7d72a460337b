import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { essays } from '../src/content/library.ts';
import { freePort } from '../tasks/server/listen.ts';
import type { Figures } from './browser/visit.ts';
import { astro, build, register, remove } from './build/astro.ts';
import { bareProjectOf, projectOf, removeProjects } from './build/projects.ts';
import type { Row } from './result.ts';

/**
 * Builds collections of growing size, registered as an editor's are, beside the same pages by Astro alone, in turns:
 * with nothing kept of earlier builds, and after one essay has changed; and edits an essay while Astro serves it.
 * @param checkouts folders of the project's states by what they are called
 * @param sizes numbers of essays; the smaller a collection, the more often it is built
 */
export async function measureBuilds(
  checkouts: Readonly<Record<string, string>>,
  sizes: readonly number[],
  rounds: number,
): Promise<Row[]> {
  const rows: Row[] = [];
  for (const size of sizes) {
    const conditions = `${size.toLocaleString('en')} essays`;
    const projects = Object.entries(checkouts).map(([state, checkout]) => ({
      state,
      project: projectOf(checkout, `${state}-${size}`, size),
    }));
    const bare = bareProjectOf(projects[0]?.project ?? '', `bare-${size}`);
    const takes: [what: string, state: string, take: () => Promise<object>][] = [
      ['floor', 'now', () => build(bare)],
      ...projects.flatMap(({ state, project }): typeof takes => [
        [
          'nothing kept',
          state,
          () => {
            for (const it of ['.cache', 'node_modules/.astro', 'node_modules/.vite'])
              remove(project, it);
            return build(project);
          },
        ],
        [
          'an essay changed',
          state,
          () => {
            describe(project);
            return build(project);
          },
        ],
      ]),
      ...(size === essays().length
        ? projects.map(({ state, project }): (typeof takes)[number] => [
            'an edit seen',
            state,
            () => edit(project),
          ])
        : []),
    ];
    for (const { project } of projects) {
      await build(project);
      register(project);
    }
    const own = takes.map(([what, state, take]) => ({
      row: { step: 'build' as const, what, state, conditions, rounds: [] as Figures[] },
      take,
    }));
    const times = Math.max(1, Math.min(rounds, Math.floor(300 / size)));
    for (let round = 1; round <= times; round++) {
      console.log(`${conditions}: round ${round} of ${times}`);
      // The floor's at both ends, for a round of many essays takes minutes.
      for (const { row, take } of [...own, ...own.slice(0, 1)])
        row.rounds.push({ ...(await take()) });
    }
    rows.push(...own.map(({ row }) => row));
    removeProjects();
  }
  return rows;
}

/** Gives an essay another description. */
function describe(project: string): void {
  const file = join(project, `content/essays/${essays()[0]?.slug}/essay.md`);
  const text = readFileSync(file, 'utf8').replace(/^description: .*\n/mu, '');
  const description = `description: Sınaq ${Math.round(performance.now())}.`;
  writeFileSync(file, text.replace('---\n', `---\n${description}\n`));
}

/** Changes a heading while Astro serves the project: seconds until the page has it. */
async function edit(project: string): Promise<{ seconds: number }> {
  const [essay] = essays();
  const file = join(project, `content/essays/${essay?.slug}/essay.md`);
  const port = await freePort();
  const server = astro(project, 'dev', '--host', '127.0.0.1', '--port', String(port));
  const shows = async (words: string, every: number) => {
    for (const limit = performance.now() + 60_000; performance.now() < limit; await pause(every)) {
      const answer = await fetch(`http://127.0.0.1:${port}/${essay?.slug}/`).catch(() => null);
      if ((await answer?.text())?.includes(words)) return;
    }
    throw new Error(`${file} was edited, and its page has not changed in a minute.`);
  };
  const before = readFileSync(file, 'utf8');
  try {
    await shows('</h2>', 200);
    const began = performance.now();
    const word = `Sınaq ${Math.round(began)}`;
    writeFileSync(file, before.replace(/^## /mu, `## ${word} `));
    await shows(word, 20);
    return { seconds: (performance.now() - began) / 1000 };
  } finally {
    writeFileSync(file, before);
    server.kill();
    await once(server, 'close');
  }
}
