import { writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { leaves } from '../../../src/core/edition/leaves.ts';
import { faultOf, sample, TempContent } from '../support/temp-content.ts';

const spoilt = (change: (text: string) => string) => {
  const content = new TempContent().add();
  writeFileSync(content.path('kicik-esse', 'essay.md'), change(sample['essay.md']));
  return content;
};

const lastParagraph = 'Üçüncü abzas qısadır.\n';

describe('hostile text in an essay', () => {
  test.each([
    '<script>alert(1)</script>',
    'Söz <script>alert(1)</script> söz.',
    '<img src=x onerror=alert(1)>',
    '<iframe src="https://example.org"></iframe>',
    '<style>p { display: none }</style>',
    '<!-- --><script>alert(1)</script>',
    '<?php echo 1 ?>',
    '<![CDATA[ <b> ]]>',
    '[söz](javascript:alert(1))',
    '[söz](JaVaScRiPt:alert(1) "başlıq")',
    '[söz]( data:text/html,<script>alert(1)</script>)',
    '<javascript:alert(1)>',
    '![x](javascript:alert(1))',
    '[söz][a]\n\n[a]: javascript:alert(1)',
    '```html\n<script>alert(1)</script>\n```',
  ])('%j is refused', (text) => {
    const fault = faultOf(() =>
      spoilt((all) => all.replace(lastParagraph, () => `${text}\n`)).read(),
    );
    expect(['markup-refused', 'markup-stray', 'picture-file']).toContain(fault.code);
    expect(fault.message).toContain('essay.md:15');
  });

  test('in a heading it is refused too', () => {
    const fault = faultOf(() => spoilt((all) => all.replace('## Sual', '## <b>Sual</b>')).read());
    expect(fault.code).toBe('markup-refused');
  });

  test.each([
    ['&lt;script&gt;alert(1)&lt;/script&gt;', '<script>alert(1)</script>'],
    ['\\<script>alert(1)\\</script>', '<script>alert(1)</script>'],
    ['<svg/onload=alert(1)>', '<svg/onload=alert(1)>'],
  ])('%s is plain text, and not the source’s', (text, plain) => {
    const fault = faultOf(() =>
      spoilt((all) => all.replace(lastParagraph, () => `${text}\n`)).read(),
    );
    expect(fault.code).toBe('source-mismatch');
    expect(fault.message).toContain(`[${plain}]`);
  });

  test('a pattern for a regular expression is only letters in a reading', () => {
    const content = new TempContent().add();
    content.edit('emendations.yaml', 'reading: Çin', "reading: '(.*)*$'");
    expect(faultOf(() => content.read()).code).toBe('reading-nowhere');
  });
});

describe('size', () => {
  const words = (length: number) =>
    'uzun abzas '
      .repeat(Math.ceil(length / 11))
      .slice(0, length)
      .trimEnd();

  test('a paragraph of 1 MB is read, if the source has it', { timeout: 20_000 }, () => {
    const long = `${words(1_000_000)}.`;
    const content = new TempContent().add('kicik-esse', {
      'essay.md': sample['essay.md'].replace('Üçüncü abzas qısadır.', () => long),
      'source.txt': sample['source.txt'].replace('Üçüncü abzas qısadır.', () => long),
    });
    expect(leaves(content.read().essay)[2]?.text).toBe(long);
  });

  test('10,000 paragraphs are read, if the source has them', { timeout: 60_000 }, () => {
    const many = Array.from({ length: 10_000 }, (_, at) => `Abzas ${at}.`).join('\n\n');
    const content = new TempContent().add('kicik-esse', {
      'essay.md': sample['essay.md'].replace('Üçüncü abzas qısadır.', () => many),
      'source.txt': sample['source.txt'].replace('Üçüncü abzas qısadır.', () => many),
    });
    expect(leaves(content.read().essay)).toHaveLength(10_002);
  });

  test('a paragraph of 1 MB that the source has not is told in a short message', {
    timeout: 20_000,
  }, () => {
    const fault = faultOf(() =>
      spoilt((all) => all.replace(lastParagraph, () => `${words(1_000_000)}.\n`)).read(),
    );
    expect(fault.code).toBe('source-mismatch');
    expect(fault.message.length).toBeLessThan(1_000);
  });

  test('a word of 1 MB, too', () => {
    const fault = faultOf(() =>
      spoilt((all) => all.replace(lastParagraph, () => `${'ə'.repeat(1_000_000)}.\n`)).read(),
    );
    expect(fault.message.length).toBeLessThan(1_000);
  });

  test('a heading longer than an address can bear is refused', () => {
    const fault = faultOf(() =>
      spoilt((all) => all.replace('## Sual {#sual}', () => `## ${words(100_000)}`)).read(),
    );
    expect(fault.code).toBe('heading-long');
    expect(fault.message).toContain('essay.md:9');
    expect(fault.message.length).toBeLessThan(1_000);
  });

  test('a title longer than a line or two is refused', () => {
    const fault = faultOf(() =>
      spoilt((all) => all.replace('Kiçik esse', () => words(100_000))).read(),
    );
    expect(fault.code).toBe('field-wrong');
    expect(fault.message.length).toBeLessThan(1_000);
  });
});

describe('hostile front matter', () => {
  const front = (yaml: string) => () => spoilt((all) => all.replace('order: 3', () => yaml)).read();

  test.each([
    ['__proto__:\n  polluted: 1', 'field-unknown'],
    ['constructor: {}', 'field-unknown'],
    ['<<: { order: 3 }', 'field-unknown'],
    ['? [a, b]\n: 1', 'field-unknown'],
    [`order: ${'['.repeat(20_000)}`, 'yaml-syntax'],
    ['order: &a [*a]', 'yaml-alias'],
    ['order: !!binary aGk=', 'field-wrong'],
    ['order: !!python/object:os.system 1', 'yaml-syntax'],
    ['order: .inf', 'field-wrong'],
    ['order: -1', 'field-wrong'],
    ['order: 1e999', 'field-wrong'],
    ['order: 0x10000000000000000', 'field-wrong'],
  ])('%.40j ends in %s', (yaml, code) => {
    expect(faultOf(front(yaml)).code).toBe(code);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  test.each(['"Kiçik\\ud800 esse"', '"Kiçik\\x00 esse"', '"Kiçik\\e esse"', '"Kiçik\\nesse"'])(
    'the title %s is refused',
    (title) => {
      const fault = faultOf(() => spoilt((all) => all.replace('Kiçik esse', () => title)).read());
      expect(['invisible-character', 'yaml-syntax', 'field-wrong']).toContain(fault.code);
    },
  );

  test('markup in a title is letters, kept for the page to escape', () => {
    const { essay } = spoilt((all) => all.replace('Kiçik esse', '<b>Kiçik</b> esse')).read();
    expect(essay.title.text).toBe('<b>Kiçik</b> esse');
  });
});
