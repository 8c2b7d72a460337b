import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

const workflows = globSync('.github/workflows/*.yml');

const workflow = z.object({
  permissions: z.record(z.string(), z.string()),
  jobs: z.record(
    z.string(),
    z.looseObject({
      'timeout-minutes': z.number(),
      permissions: z.record(z.string(), z.string()),
      env: z.record(z.string(), z.string()).optional(),
      steps: z.array(z.looseObject({ uses: z.string().optional(), run: z.string().optional() })),
    }),
  ),
});

const read = (file: string) => workflow.parse(parse(readFileSync(file, 'utf8')));

test('actions are pinned by the whole hash of a commit, with its version beside it', () => {
  const uses = workflows.flatMap(
    (file) => readFileSync(file, 'utf8').match(/^.*\buses:.*$/gmu) ?? [],
  );
  expect(uses.length).toBeGreaterThan(2);
  for (const line of uses) {
    expect(line).toMatch(/uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/u);
  }
});

test('a job may do what it names and no more, and ends some time', () => {
  for (const { permissions, jobs } of workflows.map(read)) {
    expect(permissions).toEqual({});
    for (const job of Object.values(jobs)) expect(job['timeout-minutes']).toBeLessThanOrEqual(60);
  }
});

test('GitHub Pages gets a build for the path of the repository, once all is proved', () => {
  const { jobs } = read('.github/workflows/pages.yml');
  expect(jobs.build).toMatchObject({ needs: 'prove' });
  expect(jobs.build?.env?.BASE_PATH).toContain("format('/{0}/', github.event.repository.name)");
  expect(jobs.build?.steps.map(({ run }) => run)).toContain('npm run build');
  expect(jobs.prove?.steps.map(({ run }) => run)).toEqual(
    expect.arrayContaining(['npm ci', 'npm test']),
  );
});
