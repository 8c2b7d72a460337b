import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { essays } from '../../src/content/library.ts';
import { leaves } from '../../src/core/edition/leaves.ts';
import { bytesOf } from '../browser/traffic.ts';
import { touch, type Visit } from '../browser/visit.ts';
import { bareEssay } from '../floor.ts';

/** As the theme's `fastsearch.js` does: the index is asked for once all has loaded, and searched at each key. */
const script = `
let fuse;
const list = document.getElementById('searchResults');
window.onload = () => {
  const request = new XMLHttpRequest();
  request.onload = () => {
    fuse = new Fuse(JSON.parse(request.responseText), {
      distance: 100, threshold: 0.4, ignoreLocation: true,
      keys: ['title', 'permalink', 'summary', 'content'],
    });
  };
  request.open('GET', '../index.json');
  request.send();
};
document.getElementById('searchInput').onkeyup = ({ target }) => {
  if (!fuse) return;
  list.innerHTML = fuse.search(target.value.trim())
    .map(({ item }) => '<li><header>' + item.title + '</header><a href="' + item.permalink + '"></a></li>').join('');
};`;

/**
 * The same essays with the search of Hugo's theme PaperMod: a page of its own, one JSON file of all pages, Fuse.js.
 * Without the theme's styles and fonts, so rather faster than the theme is.
 */
export function writePaperMod(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'search'), { recursive: true });
  for (const essay of essays()) {
    mkdirSync(join(folder, essay.slug));
    const page = bareEssay(essay).replace('<h1>', '<a href="/search/">Axtarış</a><h1>');
    writeFileSync(join(folder, essay.slug, 'index.html'), page);
  }
  const pages = essays().map((essay) => {
    const content = leaves(essay)
      .map(({ text }) => text)
      .join(' ');
    const { title, slug } = essay;
    return { title: title.text, permalink: `/${slug}/`, summary: content.slice(0, 300), content };
  });
  writeFileSync(join(folder, 'index.json'), JSON.stringify(pages));
  const fuse = dirname(createRequire(import.meta.url).resolve('fuse.js'));
  const library = readFileSync(join(fuse, 'fuse.basic.min.js'), 'utf8');
  writeFileSync(join(folder, 'search.js'), library + script);
  writeFileSync(
    join(folder, 'search/index.html'),
    `<!doctype html><html lang="az"><meta charset="utf-8"><title>Axtarış</title>
<meta name="viewport" content="width=device-width"><script defer src="../search.js"></script>
<input id="searchInput" autofocus type="search"><ul id="searchResults"></ul>`,
  );
}

/** Notes the tap and, on the page that it leads to, the field and the first results of what is typed there at once. */
const watch = `
const now = () => performance.timeOrigin + performance.now();
addEventListener('pointerdown', () => { sessionStorage.asked = now(); }, { capture: true });
const frame = () => {
  const field = document.activeElement;
  if (field?.id === 'searchInput') {
    sessionStorage.field ??= now();
    field.value = 'QUERY';
    field.dispatchEvent(new Event('keyup', { bubbles: true }));
  }
  if (document.querySelector('#searchResults li')) {
    const { asked, field: opened } = sessionStorage;
    globalThis.peerTimes = { field: opened - asked, results: now() - asked };
  } else requestAnimationFrame(frame);
};
requestAnimationFrame(frame);`;

const figures = z.object({ field: z.number(), results: z.number() });

/** The first search of a visit, from an essay: the tap on the link, the field, the first results. */
export const peerSearch = (url: string, query: string) => async (visit: Visit) => {
  const { page, sent } = visit;
  await page.addInitScript(watch.replace('QUERY', query));
  await page.goto(url, { waitUntil: 'networkidle' });
  sent.length = 0;
  await touch(visit, page.locator('a'));
  await page.waitForFunction('globalThis.peerTimes');
  return { ...figures.parse(await page.evaluate('peerTimes')), sent: bytesOf(sent) };
};
