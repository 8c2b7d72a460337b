import { hostileInputs, long } from '../fuzz/hostile-input.ts';
import { expect, test } from './support/test.ts';

const count = long ? 2_000 : 200;
const atOnce = 20;

test(`${count} hostile inputs in the page: no exception, no element that is not ours, no request elsewhere`, async ({
  page,
}) => {
  test.setTimeout(long ? 1_800_000 : 60_000);
  await page.goto('axtaris/?q=balans');
  await expect(page.locator('[data-search-results] a').first()).toBeVisible();
  const inputs = [...hostileInputs(2, count)];
  for (let at = 0; at < inputs.length; at += atOnce) {
    const strange = await page.evaluate(
      async (texts) => {
        const box = document.querySelector('search-box');
        const field = box?.querySelector('input');
        const list = box?.querySelector('[data-search-results]');
        if (!box || !field || !list) return ['no search'];
        const ours =
          'A BUTTON DIV EM FIGCAPTION FIGURE FORM H2 HIT-STRIPS INPUT LI MARK OL P SEARCH SECTION SMALL SPAN UL svg g path rect line title a circle';
        const known = new Set(ours.split(' '));
        const found: string[] = [];
        for (const text of texts) {
          field.value = text;
          field.dispatchEvent(new Event('input', { bubbles: true }));
          await new Promise((done) => setTimeout(done, 0));
          for (let wait = 0; list.getAttribute('data-state') === 'loading' && wait < 500; wait++) {
            await new Promise((done) => setTimeout(done, 10));
          }
          const state = list.getAttribute('data-state');
          if (state !== 'done' && state !== 'idle') found.push(`${state}: ${text.slice(0, 100)}`);
          for (const { tagName, attributes } of box.querySelectorAll('*')) {
            const handler = [...attributes].some(
              ({ name, value }) => name.startsWith('on') || /^\s*javascript:/iu.test(value),
            );
            if (!known.has(tagName) || handler) found.push(`${tagName}: ${text.slice(0, 100)}`);
          }
        }
        return found;
      },
      inputs.slice(at, at + atOnce),
    );
    expect(strange).toEqual([]);
  }
  await page.goto('merkezi-asiya/');
  for (const input of inputs.slice(0, long ? 200 : 10)) {
    await page.goto(
      `merkezi-asiya/?axtar=${encodeURIComponent(input.toWellFormed().slice(0, 500))}`,
    );
    await expect(page.locator('#p14')).toBeAttached();
  }
});
