import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import {
  brokenPromises,
  unregistered,
  withPublished,
} from '../../../../src/build/publishing/promises.ts';
import { publishedIn } from '../../../../src/build/publishing/published.ts';
import {
  formerAnchors,
  type Registry,
  readRegistry,
  writeRegistry,
} from '../../../../src/build/publishing/registry.ts';
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
  'esse/index.html': page(
    'Kiçik <em>esse</em>',
    '<article><p id="p1">a</p><p id="p2">b c d</p></article>',
  ),
  'esse/sual/index.html': page('Sual'),
  'esse.epub': 'PK',
  'feed.xml': '<feed/>',
  '404.html': page('Yoxdur'),
  '_astro/x.123.js': '',
  'pagefind/x.pf_index': '',
  _headers: '',
  'kohne/index.html': '<meta http-equiv="refresh" content="0; url=/esse/"><h1>Köçüb</h1>',
};

const empty: Registry = { promised: new Map(), retired: new Map(), essays: new Map() };
const registryOf = (files: Readonly<Record<string, string>>) =>
  withPublished(publishedIn(built(files), '/'), empty, [], '2026-11-23');
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
    const links = `<a href="https://example.org/esse/${hash}">a</a><a href="https://[/#p2">b</a>`;
    const more = { ...site, 'yeni/index.html': page('Yeni', links) };
    expect([...publish(more).keys()]).toContain('/yeni/');
    expect(publish(more).get('/esse/')?.anchors).toEqual(['p2']);
  });

  test('a bare % in a link of the site’s own stands for itself', () => {
    const more = { ...site, 'yeni/index.html': page('Yeni', '<a href="/esse/#100%">a</a>') };
    expect(publish(more).get('/esse/')?.anchors).toEqual(['100%', 'p2']);
  });

  test('the same under a base path', () => {
    const under = { ...site, 'index.html': page('Balans', '<a href="/balans/esse/#p2">2</a>') };
    const now = publishedIn(built(under), '/balans/');
    expect(now.get('/esse/')?.anchors).toEqual(['p2']);
  });
});

describe('promises', () => {
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
    expect(fault?.message).toContain(`"retired": { "${address}": "/…" }`);
  });

  test('address-moved: another page stands there', () => {
    const other = { ...site, 'esse/sual/index.html': page('Cavab') };
    const [fault] = brokenPromises(publish(other), registry);
    expect(fault?.code).toBe('address-moved');
    expect(fault?.message).toMatch(/published: Sual\n\s+now: {7}Cavab/u);
  });

  test('anchor-vanished: an anchor that was linked to is not there', () => {
    const other = { ...site, 'esse/index.html': page('Kiçik esse', '<p id="p1">a</p>') };
    const [fault] = brokenPromises(publish(other), registry);
    expect(fault?.code).toBe('anchor-vanished');
    expect(fault?.message).toContain('/esse/#p2 would be gone (it was: b c d)');
    expect(fault?.message).toContain('"retired": { "/esse/#p2": "/esse/#p1" }');
  });

  test('anchor-moved: it would go to other words; a corrected word or two do not matter', () => {
    const as = (words: string) => ({
      ...site,
      'esse/index.html': page('Kiçik esse', `<article><p id="p2">${words}</p></article>`),
    });
    const [fault] = brokenPromises(publish(as('bütün sözləri ayrı')), registry);
    expect(fault?.code).toBe('anchor-moved');
    expect(fault?.message).toMatch(/published: b c d\n\s+now: {7}bütün sözləri ayrı/u);
    expect(fault?.message).toContain('{#p7}');
    expect(brokenPromises(publish(as('b c e')), registry)).toEqual([]);
  });

  test('an anchor may lose its links and stay', () => {
    const other = { ...site, 'index.html': page('Balans') };
    expect(brokenPromises(publish(other), registry)).toEqual([]);
  });

  const retiring = (from: string, to: string) => ({ ...registry, retired: new Map([[from, to]]) });

  test('a retired address is no broken promise; redirect-dangling: where it leads must exist', () => {
    const now = publish(without('esse/sual/index.html'));
    expect(brokenPromises(now, retiring('/esse/sual/', '/esse/#p2'))).toEqual([]);
    for (const to of ['/yoxdur/', '/esse/#yoxdur']) {
      const [fault] = brokenPromises(now, retiring('/esse/sual/', to));
      expect(fault?.code).toBe('redirect-dangling');
      expect(fault?.message).toContain(`/esse/sual/ leads to ${to}`);
    }
  });

  test('a retired anchor leaves its name where it leads to', () => {
    const former = '<article><p id="p1"><span id="p2"></span>a</p></article>';
    const now = publish({ ...site, 'esse/index.html': page('Kiçik esse', former) });
    expect(brokenPromises(now, retiring('/esse/#p2', '/esse/#p1'))).toEqual([]);
    expect(formerAnchors(retiring('/esse/#p2', '/esse/#p1'), '/esse/')).toEqual(
      new Map([['p1', ['p2']]]),
    );
  });

  test('an anchor of a section’s page is kept where its essay has it, or its trace', () => {
    const section = { 'esse/sual/index.html': page('Sual', '<p id="p3">x</p>') };
    const before = {
      ...registry,
      essays: new Map([['esse', { version: '1', added: '2026-11-23', updated: '2026-11-23' }]]),
    };
    const was = before.promised.get('/esse/sual/');
    const promised = new Map(before.promised).set('/esse/sual/', {
      title: was?.title ?? 'Sual',
      anchors: new Map([['p2', 'b c d']]),
    });
    const now = publish({ ...site, ...section });
    const codes = brokenPromises(now, { ...before, promised }).map(({ code }) => code);
    expect(codes).not.toContain('anchor-vanished');
  });

  test('redirect-untraced: an anchor whose page has no trace of it leads nowhere', () => {
    const lead = page('Kiçik esse', '<article><p id="p1">a</p></article>');
    const now = publish({ ...site, 'esse/index.html': lead });
    for (const to of ['/esse/#p1', '/'])
      expect(brokenPromises(now, retiring('/esse/#p2', to)).map(({ code }) => code)).toEqual([
        'redirect-untraced',
      ]);
  });

  test.each([
    ['/esse/sual/', '/esse/'],
    ['/esse/#p2', '/esse/#p1'],
  ])('redirect-shadows: %s is retired and not published again', (from, to) => {
    const [fault] = brokenPromises(publish(site), retiring(from, to));
    expect(fault?.code).toBe('redirect-shadows');
  });

  test('every broken promise is told, not the first alone', () => {
    expect(brokenPromises(publish({ 'index.html': page('Balans') }), registry)).toHaveLength(4);
  });
});

describe('the registry', () => {
  const file = () => join(folder(), 'registry.json');

  test('is read as it was written, and written again as it was', () => {
    const registry = { ...registryOf(site), retired: new Map([['/esse/kohne/', '/esse/#p2']]) };
    const [one, other] = [file(), file()];
    writeRegistry(registry, one);
    expect(readRegistry(one)).toEqual(registry);
    expect(readRegistry(one).promised.get('/esse/')).toEqual({
      title: 'Kiçik esse',
      anchors: new Map([['p2', 'b c d']]),
    });
    writeRegistry(readRegistry(one), other);
    expect(readFileSync(other, 'utf8')).toBe(readFileSync(one, 'utf8'));
  });

  test('keeps what was ever published', () => {
    const later = withPublished(
      publish({ 'index.html': page('Balans') }),
      registryOf(site),
      [],
      '2026-11-24',
    );
    expect([...later.promised.keys()]).toContain('/esse/sual/');
  });

  test('an essay has the day on which it was added, and the day of its last change', () => {
    const registered = (versions: readonly [version: string, day: string][]) =>
      versions
        .reduce(
          (registry, [version, day]) =>
            withPublished(publish(site), registry, [{ slug: 'esse', version }], day),
          empty,
        )
        .essays.get('esse');
    const added = { version: 'a', added: '2026-11-23', updated: '2026-11-23' };
    expect(
      registered([
        ['a', '2026-11-23'],
        ['a', '2026-11-25'],
      ]),
    ).toEqual(added);
    expect(
      registered([
        ['a', '2026-11-23'],
        ['b', '2026-11-25'],
      ]),
    ).toEqual({ ...added, version: 'b', updated: '2026-11-25' });
  });

  test('a file that is not as it should be is refused, with the line', () => {
    const bad = file();
    writeFileSync(bad, '{\n  "retired": { "esse": "/esse/" },\n  "files": [],\n  "pages": {}\n}\n');
    expect(faultOf(() => readRegistry(bad)).message).toMatch(
      /registry\.json:2\n.*begins with “\/”/su,
    );
    writeFileSync(bad, '{ "retired": ');
    expect(faultOf(() => readRegistry(bad)).code).toBe('yaml-syntax');
  });
});
