import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { afterAll, describe, expect, test } from 'vitest';
import { contentFolder } from '../../src/content/root.ts';
import { rootBuild } from './support/builds.ts';
import { Checkout } from './support/checkout.ts';

const essay = `${contentFolder}/essays/merkezi-asiya/essay.md`;
const registry = `${contentFolder}/registry.json`;
const timeout = 180_000;

describe('a section of the published edition is given up', () => {
  const checkout = new Checkout();
  afterAll(() => checkout.remove());

  test('the build fails and says how to retire its anchor', { timeout }, () => {
    // The addresses as they are published today, so that this test does not depend on the registry’s age.
    cpSync(rootBuild.folder, join(checkout.folder, 'dist'), { recursive: true });
    checkout.run('node_modules/.bin/node', ['tasks/register.ts']);
    checkout.edit(essay, '## Canlı nümunə {#canli-numune}\n\n', '');
    const { succeeded, output } = checkout.build();
    expect(succeeded).toBe(false);
    expect(output).toContain(
      'The published anchor /merkezi-asiya/#canli-numune would be gone (it was: Canlı nümunə)',
    );
    expect(output).toContain('"retired": { "/merkezi-asiya/#canli-numune": "/merkezi-asiya/#p1" }');
  });

  test('a command lists all that would break', { timeout }, () => {
    const { succeeded, output } = checkout.run('node_modules/.bin/node', ['tasks/check-change.ts']);
    expect(succeeded).toBe(false);
    for (const part of [
      '/merkezi-asiya/#canli-numune would be gone',
      '/merkezi-asiya/canli-numune/ would be gone',
      '/merkezi-asiya/canli-numune.bib would be gone',
    ]) {
      expect(output).toContain(part);
    }
  });

  test('once retired, it leads on: in the essay, as a page, and for every host', {
    timeout,
  }, () => {
    checkout.edit(
      registry,
      '"retired": {}',
      '"retired": { "/merkezi-asiya/#canli-numune": "/merkezi-asiya/#p12" }',
    );
    const { succeeded, output } = checkout.build();
    expect(succeeded, output).toBe(true);

    const { document } = parseHTML(checkout.read('dist/merkezi-asiya/index.html'));
    expect(document.getElementById('canli-numune')?.closest('p')?.id).toBe('p12');

    const page = parseHTML(checkout.read('dist/merkezi-asiya/canli-numune/index.html')).document;
    const refresh = page.querySelector('meta[http-equiv="refresh"]');
    expect(refresh?.getAttribute('content')).toBe('0; url=/merkezi-asiya/#p12');
    expect(page.querySelector('main a')?.getAttribute('href')).toBe('/merkezi-asiya/#p12');

    const line = '/merkezi-asiya/canli-numune/ /merkezi-asiya/#p12';
    expect(checkout.read('dist/_redirects')).toContain(`${line} 301\n`);
    expect(checkout.read('dist/_redirects.map')).toContain(`${line};\n`);
  });
});
