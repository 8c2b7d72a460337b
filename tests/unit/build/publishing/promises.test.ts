import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import {
  readAddressRegistry,
  writeAddressRegistry,
} from '../../../../src/build/publishing/address-registry.ts';
import {
  brokenPromises,
  unregistered,
  withPublished,
} from '../../../../src/build/publishing/promises.ts';
import { publishedIn } from '../../../../src/build/publishing/published.ts';
import { faultOf } from '../../support/temp-content.ts';

const made: string[] = [];
afterAll(() => {
  for (const path of made) rmSync(path, { recursive: true });
});

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'site-'));
  made.push(path);
  return path;
}

/** A built site of some files. */
function built(files: Readonly<Record<string, string>>): string {
  const root = folder();
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  }
  return root;
}

const page = (title: string, body = '') => `<h1 id="mezmun">${title}</h1>${body}`;

const site = {
  'index.html': page('Balans', '<a href="/esse/#p2">2</a><a href="#mezmun">0</a>'),
  'esse/index.html': page('Kiçik <em>esse</em>', '<p id="p1">a</p><p id="p2">b</p>'),
  'esse/sual/index.html': page('Sual'),
  'esse.epub': 'PK',
  'feed.xml': '<feed/>',
  '404.html': page('Yoxdur'),
  '_astro/x.123.js': '',
  'pagefind/x.pf_index': '',
  _headers: '',
  'kohne/index.html': '<meta http-equiv="refresh" content="0; url=/esse/"><h1>Köçüb</h1>',
};

const empty = { promised: [], retired: [] };
const registryOf = (files: Readonly<Record<string, string>>) =>
  withPublished(publishedIn(built(files), '/'), empty);
const publish = (files: Readonly<Record<string, string>>) => publishedIn(built(files), '/');

describe('what a build publishes', () => {
  test('its pages and files, and not what is named by its content or only redirects', () => {
    expect([...publish(site).keys()].sort()).toEqual([
      '/',
      '/esse.epub',
      '/esse/',
      '/esse/sual/',
      '/feed.xml',
    ]);
  });

  test('the anchors that the site links to, and each page’s first heading', () => {
    const esse = publish(site).get('/esse/');
    expect(esse?.title).toBe('Kiçik esse');
    expect(esse?.anchors).toEqual(['p2']);
    expect(publish(site).get('/')?.anchors).toEqual([]);
  });

  test.each(['#100%', '#%', '#%ff'])('another site’s %s is none of its anchors', (hash) => {
    const links = `<a href="https://example.org/a${hash}">a</a><a href="https://[/#p2">b</a>`;
    const more = { ...site, 'yeni/index.html': page('Yeni', links) };
    expect([...publish(more).keys()]).toContain('/yeni/');
    expect(publish(more).get('/a')).toBeUndefined();
  });

  test('the same under a base path', () => {
    const under = { ...site, 'index.html': page('Balans', '<a href="/balans/esse/#p2">2</a>') };
    const now = publishedIn(built(under), '/balans/');
    expect(now.get('/esse/')?.anchors).toEqual(['p2']);
  });
});

describe('promises', () => {
  test('are held without a look into pages that are new', () => {
    const registry = registryOf(site);
    const more = { ...site, 'yeni/index.html': page('Yeni', '<a href="/esse/#p1">1</a>') };
    const known = new Set([...registry.promised.map(({ address }) => address), '/kohne/']);
    const moved = { ...more, 'esse/sual/index.html': page('Cavab') };
    const now = (files: typeof more) => publishedIn(built(files), '/', known);
    expect(brokenPromises(now(more), registry)).toEqual([]);
    expect(unregistered(now(more), registry)).toEqual(['/yeni/']);
    expect(brokenPromises(now(moved), registry).map(({ code }) => code)).toEqual(['address-moved']);
  });

  const registry = registryOf(site);
  const without = (name: string) =>
    Object.fromEntries(Object.entries(site).filter(([file]) => file !== name));

  test('are kept by the same build, and by one that has more', () => {
    expect(brokenPromises(publish(site), registry)).toEqual([]);
    const more = { ...site, 'yeni/index.html': page('Yeni', '<a href="/esse/#p1">1</a>') };
    expect(brokenPromises(publish(more), registry)).toEqual([]);
    expect(unregistered(publish(more), registry).sort()).toEqual(['/esse/#p1', '/yeni/']);
  });

  test.each([
    ['esse/sual/index.html', '/esse/sual/'],
    ['esse.epub', '/esse.epub'],
    ['index.html', '/'],
  ])('address-vanished: without %s', (file, address) => {
    const [fault] = brokenPromises(publish(without(file)), registry);
    expect(fault?.code).toBe('address-vanished');
    expect(fault?.message).toContain(`The published address ${address} would be gone`);
    expect(fault?.message).toContain(`retired: { ${address}: /… }`);
  });

  test('address-moved: another page stands there', () => {
    const other = { ...site, 'esse/sual/index.html': page('Cavab') };
    const [fault] = brokenPromises(publish(other), registry);
    expect(fault?.code).toBe('address-moved');
    expect(fault?.message).toMatch(/published: Sual\n\s+now: {7}Cavab/u);
  });

  test('page-anchor-vanished: an anchor that was linked to is not there', () => {
    const other = { ...site, 'esse/index.html': page('Kiçik esse', '<p id="p1">a</p>') };
    const [fault] = brokenPromises(publish(other), registry);
    expect(fault?.code).toBe('page-anchor-vanished');
    expect(fault?.message).toContain('/esse/#p2');
  });

  test('an anchor may lose its links and stay', () => {
    const other = { ...site, 'index.html': page('Balans') };
    expect(brokenPromises(publish(other), registry)).toEqual([]);
  });

  test('a retired address is no broken promise; redirect-dangling: where it leads must exist', () => {
    const now = publish(without('esse/sual/index.html'));
    const retired = { from: '/esse/sual/', file: 'esse.yaml' };
    const to = (address: string) => ({ ...registry, retired: [{ ...retired, to: address }] });
    expect(brokenPromises(now, to('/esse/#p2'))).toEqual([]);
    const [fault] = brokenPromises(now, to('/yoxdur/'));
    expect(fault?.code).toBe('redirect-dangling');
    expect(fault?.message).toContain('/esse/sual/ leads to /yoxdur/');
  });

  test('redirect-shadows: a retired address is not published again', () => {
    const retired = [{ from: '/esse/sual/', to: '/esse/', file: 'esse.yaml' }];
    const [fault] = brokenPromises(publish(site), { ...registry, retired });
    expect(fault?.code).toBe('redirect-shadows');
  });

  test('every broken promise is told, not the first alone', () => {
    expect(brokenPromises(publish({ 'index.html': page('Balans') }), registry)).toHaveLength(4);
  });
});

describe('the registry of addresses', () => {
  test('is read as it was written, in files by first part, downloads beside their essay', () => {
    const root = folder();
    const registry = {
      ...registryOf({ ...site, 'gosterici/baki/index.html': page('Bakı') }),
      retired: [{ from: '/esse/kohne/', to: '/esse/', file: '' }],
    };
    writeAddressRegistry(registry, root);
    const read = readAddressRegistry(root);
    const where = Object.fromEntries(
      read.promised.map((it) => [it.address, it.file.slice(root.length + 1)]),
    );
    expect(where).toEqual({
      '/': 'index.yaml',
      '/esse.epub': 'esse.yaml',
      '/esse/': 'esse.yaml',
      '/esse/sual/': 'esse.yaml',
      '/feed.xml': 'index.yaml',
      '/gosterici/baki/': 'gosterici.yaml',
    });
    expect(read.promised.find(({ address }) => address === '/esse/')).toMatchObject({
      title: 'Kiçik esse',
      anchors: ['p2'],
    });
    expect(read.retired).toMatchObject([{ from: '/esse/kohne/', to: '/esse/' }]);
  });

  test('keeps what was ever published', () => {
    const later = withPublished(publish({ 'index.html': page('Balans') }), registryOf(site));
    expect(later.promised.map(({ address }) => address)).toContain('/esse/sual/');
  });

  test('a file that is not as it should be is refused', () => {
    const root = folder();
    writeFileSync(join(root, 'esse.yaml'), 'addresses:\n  esse: {}\n');
    expect(faultOf(() => readAddressRegistry(root)).message).toContain('begins with “/”');
  });
});
