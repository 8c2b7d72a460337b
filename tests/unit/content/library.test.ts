import { expect, test } from 'vitest';
import { essay } from '../../../src/content/library.ts';
import { TempContent } from '../support/temp-content.ts';

test('an essay is parsed once, and again when a file of its folder has changed', async () => {
  const content = new TempContent().add();
  const first = essay('kicik-esse', content.root);
  expect(essay('kicik-esse', content.root)).toBe(first);
  await new Promise((done) => setTimeout(done, 20));
  content.edit('essay.md', 'Kiçik esse', 'Balaca esse');
  expect(essay('kicik-esse', content.root).essay.title.text).toBe('Balaca esse');
});

test('the version follows the published words and nothing else', () => {
  const version = (change: (content: TempContent) => unknown) => {
    const content = new TempContent().add();
    change(content);
    return content.read().essay.version;
  };
  const plain = version(() => undefined);
  expect(plain).toMatch(/^[0-9a-f]{12}$/u);
  expect(version((it) => it.edit('emendations.yaml', 'Ölkədən', 'Dövlətdən'))).toBe(plain);
  expect(version((it) => it.edit('source.txt', 'Söhbət \n', 'Söhbət\n'))).toBe(plain);
  expect(version((it) => it.edit('essay.md', '## Sual {', '## Cavab {'))).not.toBe(plain);
});
