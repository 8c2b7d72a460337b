import { expect, test } from 'vitest';
import { TempContent } from '../support/temp-content.ts';

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
