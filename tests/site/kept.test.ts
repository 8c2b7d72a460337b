import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checksumsOf } from '../../src/build/publishing/checksums.ts';
import { smallBuild } from '../../tasks/corpus-builds.ts';
import { Checkout } from './support/checkout.ts';

const { content } = smallBuild;
const checkout = new Checkout();
afterAll(() => checkout.remove());

/** @returns the checksums of a build, and the files that were taken from the build before */
function built() {
  const { succeeded, output } = checkout.build({ CONTENT_DIR: content });
  if (!succeeded) throw new Error(output);
  const kept = [...output.matchAll(/─ (\S+) \((?:cached|restored)\)/gu)].map(([, file]) => file);
  return { sums: checksumsOf(join(checkout.folder, 'dist')), kept };
}

function builtFromNothing() {
  rmSync(join(checkout.folder, '.cache'), { recursive: true });
  return built();
}

const write = (path: string, text: string | Uint8Array) =>
  writeFileSync(join(checkout.folder, content, path), text);

const added = `${content}/essays/yeni`;
const newEssay = `---
title: Yeni
titleFrom: editor
source: none
order: 9
---

Yeni bir abzas.
`;

interface Change {
  readonly what: string;
  readonly make: () => Promise<void> | void;
  /** A file that becomes another by it. */
  readonly changes: string;
  /** One that stays, unless everything is made anew. */
  readonly keeps?: string;
}

/** What an editor or an engineer may change, each in a way that leads to files of its own. */
const changes: readonly Change[] = [
  {
    what: 'a title, a picture, when another essay was changed last, and a new essay',
    make: async () => {
      checkout.edit(`${content}/essays/tek-abzas/essay.md`, 'title: ', 'title: Yenə ');
      const blank = { width: 40, height: 30, channels: 3, background: '#246' } as const;
      const picture = await sharp({ create: blank }).png().toBuffer();
      write('essays/her-sey/pictures/yol.png', picture);
      const essays = {
        'reqemli-basliq': { version: 'x', added: '2026-01-02', updated: '2026-01-03' },
      };
      write('registry.json', JSON.stringify({ essays, retired: {}, files: [], pages: {} }));
      mkdirSync(join(checkout.folder, added));
      writeFileSync(join(checkout.folder, added, 'essay.md'), newEssay);
    },
    changes: '/reqemli-basliq.epub',
    keeps: '/reqemli-basliq.txt',
  },
  {
    what: 'a name, a figure, and what was retired, and without what was kept of essays',
    make: () => {
      rmSync(join(checkout.folder, '.cache/essays'), { recursive: true });
      write('names/entries.yaml', '- title: Müəllim\n  kind: concept\n');
      checkout.edit(`${content}/names/map.yaml`, 'figures: []', 'figures: [her-sey/bolme-adlar]');
      const retired = { '/reqemli-basliq/#kohne': '/reqemli-basliq/#p1' };
      write('registry.json', JSON.stringify({ essays: {}, retired, files: [], pages: {} }));
    },
    changes: '/her-sey/bolme-adlar/index.html',
    keeps: '/her-sey.xml',
  },
  {
    what: 'the code that reads essays, and one essay less',
    make: () => {
      checkout.edit('src/content/read-essay.ts', 'slice(0, 12)', 'slice(0, 10)');
      rmSync(join(checkout.folder, added), { recursive: true });
    },
    changes: '/tek-abzas.json',
  },
];

describe('a build that keeps what has not changed is the one that keeps nothing', () => {
  let before: ReturnType<typeof built>;
  beforeAll(() => {
    before = built();
  }, 60_000);

  test.each(changes)('after a change of $what', { timeout: 120_000 }, async (it) => {
    await it.make();
    const again = built();
    const anew = builtFromNothing();
    if (it.keeps) expect(again.kept).toContain(it.keeps);
    else expect(again.kept).toEqual([]);
    expect(again.kept).not.toContain(it.changes);
    expect(anew.kept).toEqual([]);
    expect(again.sums).toEqual(anew.sums);
    expect(again.sums).not.toEqual(before.sums);
    before = anew;
  });

  test('and one that is stopped while it makes pages leaves nothing behind', {
    timeout: 120_000,
  }, async () => {
    const essay = `${content}/essays/tek-abzas/essay.md`;
    checkout.edit(essay, 'title: ', 'title: Daha bir ');
    const { build, ended } = checkout.start({ CONTENT_DIR: content });
    // What was kept of the build before has been written over.
    await expect
      .poll(() => checkout.read(`.cache/astro/${content}/dist/tek-abzas.bib`), {
        timeout: 60_000,
        interval: 2,
      })
      .toContain('Daha bir');
    build.kill('SIGKILL');
    expect(await ended).toBe(false);
    checkout.edit(essay, 'title: Daha bir ', 'title: ');
    expect(built().sums).toEqual(before.sums);
  });
});
