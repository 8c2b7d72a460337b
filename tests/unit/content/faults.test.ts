import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { essays } from '../../../src/content/library.ts';
import { type FaultCode, faults } from '../../../src/core/edition/faults.ts';
import { faultOf, sample, TempContent } from '../support/temp-content.ts';

/** One way to spoil the sample essay, and what an editor must then be told. */
interface Case {
  readonly code: FaultCode;
  readonly when: string;
  readonly spoil: (content: TempContent) => unknown;
  /** The file that is named, and the line or block of it. */
  readonly at: string;
  /** What the message must show: what is wrong, and what would be right. */
  readonly shows: readonly string[];
}

const body = (text: string) => sample['essay.md'].replace('Üçüncü abzas qısadır.\n', () => text);
const markdown = (text: string) => (content: TempContent) =>
  writeFileSync(content.path('kicik-esse', 'essay.md'), text);

/** Line of the sample's last paragraph. */
const last = 15;

const cases: readonly Case[] = [
  ...(['essay.md', 'source.txt', 'emendations.yaml'] as const).flatMap((name): Case[] => [
    {
      code: 'file-missing',
      when: `there is no ${name}`,
      spoil: (content) => rmSync(content.path('kicik-esse', name)),
      at: name,
      shows: [`${name} is missing`, 'essay.md, source.txt and emendations.yaml'],
    },
    {
      code: 'not-utf8',
      when: `${name} is in another encoding`,
      spoil: (content) =>
        writeFileSync(content.path('kicik-esse', name), Buffer.from('C\u00fcml\u0259', 'latin1')),
      at: name,
      shows: ['not valid UTF-8', 'Save it as UTF-8'],
    },
    {
      code: 'byte-order-mark',
      when: `${name} begins with a byte order mark`,
      spoil: (content) => writeFileSync(content.path('kicik-esse', name), `\ufeff${sample[name]}`),
      at: `${name}:1`,
      shows: ['byte order mark', 'without'],
    },
    {
      code: 'carriage-return',
      when: `${name} has the line ends of Windows`,
      spoil: (content) =>
        writeFileSync(
          content.path('kicik-esse', name),
          sample[name]
            .split('\n')
            .join('\n')
            .replace(/\n(?=[^\n]*\n$)/u, '\r\n'),
        ),
      at: `${name}:${sample[name].split('\n').length - 2}`,
      shows: ['carriage return', 'Use LF alone'],
    },
  ]),
  {
    code: 'not-nfc',
    when: 'a letter is written with a combining mark',
    spoil: markdown(body('U\u0308çüncü abzas qısadır.\n')),
    at: `essay.md:${last}`,
    shows: ['not in Unicode normal form C', 'Üçüncü'],
  },
  {
    code: 'romanian-letter',
    when: 'a letter has a comma below',
    spoil: markdown(body('Üçüncü abzas qıșadır.\n')),
    at: `essay.md:${last}`,
    shows: ['“ș”', '“ş” with a cedilla'],
  },
  {
    code: 'combining-dot',
    when: 'a change of case has left a dot',
    spoil: markdown(body('Üçüncü abzas qi\u0307sadır.\n')),
    at: `essay.md:${last}`,
    shows: ['U+0307', 'Write “i” or “İ”'],
  },
  ...(
    [
      '\u00ad',
      '\u200b',
      '\u200c',
      '\u200e',
      '\u00a0',
      '\u2009',
      '\t',
      '\u0000',
      '\ufe0f',
      '\ufffd',
    ] as const
  ).map(
    (hidden): Case => ({
      code: 'invisible-character',
      when: `U+${hidden.charCodeAt(0).toString(16).padStart(4, '0')} stands in the text`,
      spoil: markdown(body(`Üçüncü ab${hidden}zas qısadır.\n`)),
      at: `essay.md:${last}`,
      shows: [`U+${hidden.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`, 'Remove it'],
    }),
  ),
  ...(['&shy;', '&nbsp;', '&#x200b;'] as const).map(
    (entity): Case => ({
      code: 'invisible-character',
      when: `${entity} smuggles one in`,
      spoil: markdown(body(`Üçüncü ab${entity}zas qısadır.\n`)),
      at: `essay.md:${last}`,
      shows: ['invisible character', 'Remove it'],
    }),
  ),
  {
    code: 'invisible-character',
    when: 'an escape of YAML smuggles one into the title',
    spoil: (content) => content.edit('essay.md', 'title: Kiçik esse', 'title: "Kiçik\\u00ad esse"'),
    at: 'essay.md:title',
    shows: ['U+00AD'],
  },
  {
    code: 'yaml-syntax',
    when: 'the front matter is not YAML',
    spoil: (content) => content.edit('essay.md', 'titleFrom: editor', 'titleFrom: "editor'),
    at: 'essay.md:4',
    shows: ['This is not YAML: Missing closing "quote\n', 'Mend the syntax'],
  },
  {
    code: 'yaml-syntax',
    when: 'the apparatus is not YAML',
    spoil: (content) => content.edit('emendations.yaml', 'note: Ölkədən', 'note: Çin: ölkədən'),
    at: 'emendations.yaml:13',
    shows: ['This is not YAML', 'quote values'],
  },
  {
    code: 'yaml-syntax',
    when: 'a field stands twice',
    spoil: (content) => content.edit('essay.md', 'order: 3', 'order: 3\norder: 4'),
    at: 'essay.md:5',
    shows: ['unique'],
  },
  {
    code: 'yaml-syntax',
    when: 'YAML names a type of its own',
    spoil: (content) => content.edit('essay.md', 'order: 3', 'order: !!js/function 3'),
    at: 'essay.md:4',
    shows: ['This is not YAML'],
  },
  {
    code: 'yaml-alias',
    when: 'YAML repeats itself without end (a “billion laughs” bomb)',
    spoil: (content) => {
      const laughs = Array.from(
        { length: 12 },
        (_, n) => `a${n + 1}: &a${n + 1} [${Array(9).fill(`*a${n}`).join(', ')}]`,
      );
      content.edit('essay.md', 'order: 3', ['a0: &a0 ha', ...laughs].join('\n'));
    },
    at: 'essay.md:5',
    shows: ['alias, “*a0”', 'Write the value out'],
  },
  {
    code: 'front-matter-missing',
    when: 'essay.md begins with its text',
    spoil: markdown(sample['essay.md'].split('---\n')[2] ?? ''),
    at: 'essay.md:1',
    shows: ['does not begin with front matter', '“title: …”'],
  },
  {
    code: 'front-matter-open',
    when: 'the front matter does not end',
    spoil: (content) => content.edit('essay.md', 'order: 3\n---', 'order: 3'),
    at: 'essay.md:1',
    shows: ['does not end', 'a line “---”'],
  },
  {
    code: 'field-missing',
    when: 'the front matter is empty',
    spoil: markdown('---\n---\n\nSöz.\n\n---\n'),
    at: 'essay.md:2',
    shows: ['“title” is missing'],
  },
  {
    code: 'field-missing',
    when: 'the title is missing',
    spoil: (content) => content.edit('essay.md', 'title: Kiçik esse\n', ''),
    at: 'essay.md:2',
    shows: ['“title” is missing', 'Add “title: …”'],
  },
  {
    code: 'field-missing',
    when: 'the front matter is empty',
    spoil: markdown(sample['essay.md'].replace(/---[\s\S]*?---/u, '---\n# nothing\n---')),
    at: 'essay.md:2',
    shows: ['“title” is missing'],
  },
  {
    code: 'field-missing',
    when: 'an emendation has no source reading',
    spoil: (content) => content.edit('emendations.yaml', "  source: 'verir\"'\n", ''),
    at: 'emendations.yaml:5',
    shows: ['“source” is missing'],
  },
  {
    code: 'field-unknown',
    when: 'the front matter has a field too many',
    spoil: (content) => content.edit('essay.md', 'order: 3', 'order: 3\nauthor: Naməlum'),
    at: 'essay.md:5',
    shows: ['“author” is unknown', 'Known here: title, titleFrom, subtitle, authors'],
  },
  {
    code: 'field-unknown',
    when: 'an emendation has a field misspelt',
    spoil: (content) => content.edit('emendations.yaml', 'note: Ölkə', 'nota: Ölkə'),
    at: 'emendations.yaml:13',
    shows: ['“nota” is unknown', 'Known here: in, reading, source, before, after, kind, note'],
  },
  {
    code: 'field-wrong',
    when: 'a number is a word',
    spoil: (content) => content.edit('essay.md', 'order: 3', 'order: üç'),
    at: 'essay.md:4',
    shows: ['“order” holds "üç"', 'number'],
  },
  {
    code: 'field-wrong',
    when: 'a title is a date or a number to YAML',
    spoil: (content) => content.edit('essay.md', 'title: Kiçik esse', 'title: 1905'),
    at: 'essay.md:2',
    shows: ['“title” holds 1905', 'a text'],
  },
  {
    code: 'field-wrong',
    when: 'titleFrom is neither of its words',
    spoil: (content) => content.edit('essay.md', 'titleFrom: editor', 'titleFrom: author'),
    at: 'essay.md:3',
    shows: ['"author"', 'one of: source, editor'],
  },
  {
    code: 'field-wrong',
    when: 'the apparatus is no list',
    spoil: (content) =>
      writeFileSync(content.path('kicik-esse', 'emendations.yaml'), 'in: p2\nreading: İkinci\n'),
    at: 'emendations.yaml:1',
    shows: ['The file holds {"in":"p2"', 'takes a list'],
  },
  {
    code: 'emendation-kind',
    when: 'the kind of an emendation is made up',
    spoil: (content) => content.edit('emendations.yaml', 'kind: font-map', 'kind: typo'),
    at: 'emendations.yaml:4',
    shows: ['“typo”', 'font-map, line-break, ligature, wrong-letter, misprint'],
  },
  {
    code: 'opening-nowhere',
    when: 'the opening is no sentence of the essay',
    spoil: (content) => content.edit('essay.md', 'order: 3', 'opening: Üçüncü abzas uzundur.'),
    at: 'essay.md:4',
    shows: ['“Üçüncü abzas uzundur.” is found nowhere', 'letter for letter'],
  },
  {
    code: 'emendation-idle',
    when: 'reading and source are the same',
    spoil: (content) => content.edit('emendations.yaml', 'source: Ikinci', 'source: İkinci'),
    at: 'emendations.yaml:1',
    shows: ['in p2 changes nothing: reading “İkinci”', 'Give the source reading'],
  },
  {
    code: 'block-unknown',
    when: 'an emendation names a paragraph that is not there',
    spoil: (content) => content.edit('emendations.yaml', 'in: p2', 'in: p9'),
    at: 'emendations.yaml:1',
    shows: ['“p9”', 'p1, sual, p2, p3'],
  },
  {
    code: 'block-unknown',
    when: 'an emendation is in a title that has no source',
    spoil: (content) => content.edit('emendations.yaml', 'in: p2', 'in: title'),
    at: 'emendations.yaml:1',
    shows: ['“title”', 'only where the source has a title'],
  },
  {
    code: 'reading-nowhere',
    when: 'a reading does not stand in its paragraph',
    spoil: (content) => content.edit('emendations.yaml', 'reading: Çin', 'reading: Çım'),
    at: 'emendations.yaml:9',
    shows: [
      '“Çım” (source: “din”) is found nowhere in p2',
      'text:   Ikinci abzas sual verir" Söhbət [Çin] haqq',
      'source: Ikinci abzas sual verir" Söhbət [din] haqq',
      'letter for letter',
    ],
  },
  {
    code: 'reading-nowhere',
    when: 'its paragraph was split',
    spoil: (content) => content.edit('essay.md', ' Söhbət', '\n\nSöhbət'),
    at: 'emendations.yaml:9',
    shows: ['nowhere in p2, but in p3', 'a paragraph was split or joined'],
  },
  {
    code: 'reading-ambiguous',
    when: 'a reading stands in its paragraph twice',
    spoil: (content) => {
      content.edit('essay.md', 'Din isə', 'Çin isə');
    },
    at: 'emendations.yaml:9',
    shows: ['“Çin” is found 2 times in p2', 'Add “before” or “after”'],
  },
  {
    code: 'emendations-overlap',
    when: 'two emendations claim the same letters',
    spoil: (content) =>
      content.edit(
        'emendations.yaml',
        'reading: Çin\n  source: din',
        'reading: sual verir?\n  source: x',
      ),
    at: 'emendations.yaml:5',
    shows: ['“sual verir?” and “verir?” in p2 overlap', 'Make one item'],
  },
  {
    code: 'source-mismatch',
    when: 'a word of the text was changed',
    spoil: (content) => content.edit('essay.md', 'burada başlayır', 'burda başlayır'),
    at: 'essay.md:p1',
    shows: ['[burda] başlayır', '[burada] başlayır', '(source.txt, line 1)', 'Restore'],
  },
  {
    code: 'source-mismatch',
    when: 'a word of the source was changed',
    spoil: (content) => content.edit('source.txt', 'qısadır', 'uzundur'),
    at: 'essay.md:p3',
    shows: ['[qısadır.]', '[uzundur.]', '(source.txt, line 9)'],
  },
  {
    code: 'source-mismatch',
    when: 'an emendation gives the source wrongly',
    spoil: (content) => content.edit('emendations.yaml', 'source: din', 'source: dim'),
    at: 'essay.md:p2',
    shows: ['[dim]', '[din]', 'emendation “Çin” for “dim”', 'emendations.yaml:9'],
  },
  {
    code: 'blocks-mismatch',
    when: 'the text parts what the source has in one paragraph',
    spoil: (content) => content.edit('essay.md', 'Üçüncü abzas', 'Üçüncü\n\nabzas'),
    at: 'essay.md:p3',
    shows: ['¶', 'an empty line', 'line-break'],
  },
  {
    code: 'blocks-mismatch',
    when: 'the text has dropped a paragraph',
    spoil: (content) => content.edit('essay.md', '\n* * *\n\nÜçüncü abzas qısadır.\n', ''),
    at: 'essay.md:p2',
    shows: ['¶ * * * ¶ Üçüncü'],
  },
  {
    code: 'anchor-duplicate',
    when: 'two headings bear one id',
    spoil: markdown(body('Üçüncü abzas qısadır.\n\n## Yenə {#sual}\n\nAbzas.\n')),
    at: `essay.md:${last + 2}`,
    shows: ['“sual” stands twice', 'another id'],
  },
  {
    code: 'anchor-duplicate',
    when: 'two paragraphs bear one number',
    spoil: markdown(body('Üçüncü abzas qısadır. {#p2}\n')),
    at: `essay.md:${last}`,
    shows: ['“p2” stands twice', 'as in “{#p7b}”'],
  },
  ...(['p7', 'd1', 's12', 'menbe', 'mezmun', 'duzelisler'] as const).map(
    (id): Case => ({
      code: 'anchor-reserved',
      when: `a heading calls itself ${id}`,
      spoil: (content) => content.edit('essay.md', '{#sual}', `{#${id}}`),
      at: 'essay.md:9',
      shows: [`“${id}” is kept for the site itself`, 'choose a word of the heading'],
    }),
  ),
  ...(['Sual', 'sualı', 'sual_1', '-sual', 'su--al', 'su al', ''] as const).map(
    (id): Case => ({
      code: 'anchor-form',
      when: `a heading’s id is ${id}`,
      spoil: (content) => content.edit('essay.md', '{#sual}', `{#${id}}`),
      at: 'essay.md:9',
      shows: [`“${id}”`, 'a–z, digits and single hyphens'],
    }),
  ),
  {
    code: 'anchor-form',
    when: 'a paragraph’s id is no number',
    spoil: markdown(body('Üçüncü abzas qısadır. {#son}\n')),
    at: `essay.md:${last}`,
    shows: ['“son”', 'p and a number'],
  },
  {
    code: 'heading-level',
    when: 'a level is skipped',
    spoil: (content) => content.edit('essay.md', '## Sual', '### Sual'),
    at: 'essay.md:9',
    shows: ['level 3 follows the title', 'no level is skipped'],
  },
  {
    code: 'heading-level',
    when: 'the title stands in the text',
    spoil: (content) => content.edit('essay.md', '## Sual', '# Sual'),
    at: 'essay.md:9',
    shows: ['level 1', 'The title is front matter'],
  },
  {
    code: 'heading-empty',
    when: 'a heading has no words',
    spoil: (content) => content.edit('essay.md', '## Sual {#sual}', '## {#sual}'),
    at: 'essay.md:9',
    shows: ['has no text', 'Write the heading'],
  },
  {
    code: 'section-empty',
    when: 'a heading follows a heading',
    spoil: (content) => content.edit('essay.md', '## Sual {#sual}', '## Boş\n\n## Sual {#sual}'),
    at: 'essay.md:9',
    shows: ['“Boş” has no paragraph', 'Put text under it'],
  },
  {
    code: 'section-empty',
    when: 'a heading stands at the end',
    spoil: markdown(body('Üçüncü abzas qısadır.\n\n## Son\n')),
    at: `essay.md:${last + 2}`,
    shows: ['“Son” has no paragraph'],
  },
  {
    code: 'essay-empty',
    when: 'there is nothing',
    spoil: markdown('---\ntitle: Boş\ntitleFrom: editor\n---\n'),
    at: 'essay.md',
    shows: ['no words besides headings', 'at least one paragraph'],
  },
  ...(
    [
      ['a script', 'raw HTML', '<script>alert(1)</script>\n'],
      ['an inline tag', 'raw HTML', 'Üçüncü <b onclick="x()">abzas</b> qısadır.\n'],
      ['a comment', 'raw HTML', '<!-- qeyd -->\n'],
      ['a link', 'a link', '[Üçüncü](javascript:alert(1)) abzas qısadır.\n'],
      ['a link by reference', 'a link definition', 'Üçüncü.\n\n[a]: javascript:alert(1)\n'],
      ['an image', 'an image', '![Üçüncü](x.png) abzas qısadır.\n'],
      [
        'emphasis in a heading',
        'emphasis (*…* or _…_), and a heading',
        'Üçüncü.\n\n## *Abzas*\n\nQısadır.\n',
      ],
      ['a table', 'a table', '| a | b |\n|---|---|\n| 1 | 2 |\n'],
      ['a list in a list', 'a list, and an item has none', '- a\n  - b\n'],
      ['an item of two paragraphs', 'a second paragraph, and an item', '- a\n\n  b\n'],
      [
        'a note in a heading',
        'a reference to a note ([^1]), and a heading',
        '## A[^1]\n\nB.\n\n[^1]: C.\n',
      ],
      [
        'a note in a link',
        'a reference to a note in the words of a link',
        'Bax [*bura*[^1]](https://a.az).\n\n[^1]: C.\n',
      ],
      ['a box to tick', 'a box to tick', '- [ ] Üçüncü abzas.\n'],
      ['a heading in a quotation', 'a heading', '> ## Üçüncü\n'],
      ['text struck through', 'text struck through', 'Üçüncü ~~abzas~~ qısadır.\n'],
      [
        'a note of two paragraphs',
        'a second paragraph, and a note',
        'Üçüncü[^1].\n\n[^1]: Bir.\n\n    İki.\n',
      ],
      ['a link to a file', 'a link that leads nowhere safe', '[Üçüncü](/etc/passwd) abzas.\n'],
      ['code', 'code', 'Üçüncü `abzas` qısadır.\n'],
      ['an indented paragraph', 'a code block', '    Üçüncü abzas qısadır.\n'],
      ['a hard line break', 'a hard line break', 'Üçüncü abzas  \nqısadır.\n'],
    ] as const
  ).map(
    ([when, name, text]): Case => ({
      code: 'markup-refused',
      when: `the text holds ${when}`,
      spoil: markdown(body(text)),
      at: 'essay.md:',
      shows: [`Here stands ${name}`, 'backslash'],
    }),
  ),
  ...(
    [
      ['link', '[](https://a.az) abzas.\n'],
      ['paragraph', '{#p3}\n'],
      ['paragraph', '[^1]\n\n[^1]: Qeyd.\n'],
      ['quotation', '>\n'],
      ['item', '-\n'],
      ['note', '[^1]:\n\nSöz[^1].\n'],
      ['caption', '![Liman](pictures/a.jpg " ")\n'],
    ] as const
  ).map(
    ([kind, text]): Case => ({
      code: 'words-missing',
      when: `the text is ${text.split('\n')[0]}`,
      spoil: markdown(body(text)),
      at: `essay.md:${last}`,
      shows: [`The ${kind} has no words`, 'Write them'],
    }),
  ),
  ...(
    [
      ['a picture’s name', '![Liman](pictures/a b.jpg)\n', '![Liman](pictures'],
      ['an address', 'Bax [bura](https://example.org/Ə b).\n', '[bura]('],
      ['emphasis', 'Üçüncü **“Salam,”**dedi abzas.\n', '**“Salam,”**dedi'],
      ['emphasis in emphasis', '*Üçüncü* abzas *“Salam,” dedi.\n', '*“Salam,” dedi.'],
      ['emphasis with a line below', 'Üçüncü _“Salam,”_dedi abzas.\n', '_“Salam,”_dedi'],
      ['an anchor', 'Üçüncü {#p3} abzas.\n', '{#p3} abzas.'],
      ['an anchor before a sign', 'Söz {#p3}[^1]\n\n[^1]: Qeyd.\n', '{#p3}'],
      ['a caption’s emphasis', '![Liman](pictures/a.jpg "Bakı *limanı*")\n', '*limanı*'],
      ['a caption’s note', '![Liman](pictures/a.jpg "Liman[^1]")\n\n[^1]: Qeyd.\n', 'Liman[^1]'],
    ] as const
  ).map(
    ([when, text, found]): Case => ({
      code: 'markup-stray',
      when: `${when} is not parsed`,
      spoil: markdown(body(text)),
      at: `essay.md:${last}`,
      shows: ['would be published', found, 'backslash'],
    }),
  ),
  ...(
    [
      ['1. bir\n3. üç\n', 'number 3', 'as 2'],
      ['4. dörd\n5. beş\n5. beş\n', 'number 5', 'as 6'],
    ] as const
  ).map(
    ([text, number, printed]): Case => ({
      code: 'list-number',
      when: `a list counts ${text.replace(/\D+/gu, ' ').trim()}`,
      spoil: markdown(body(text)),
      at: 'essay.md:',
      shows: [number, printed, 'Count up by one'],
    }),
  ),
  ...(
    [
      [
        'note-label',
        'is called by a word',
        'Söz[^kitab].\n\n[^kitab]: Qeyd.\n',
        ['“[^kitab]”', 'by a number'],
      ],
      [
        'note-missing',
        'is referred to and not there',
        'Söz[^1].\n',
        ['[^1] leads to no note', 'Write the note'],
      ],
      [
        'note-idle',
        'is there and not referred to',
        'Söz.\n\n[^1]: Qeyd.\n',
        ['“[^1]”', 'where its sign stands'],
      ],
      [
        'note-idle',
        'is referred to by itself alone',
        'Söz.\n\n[^1]: Özü[^1].\n',
        ['“[^1]”', 'Nothing in the text'],
      ],
      [
        'note-twice',
        'stands twice',
        'Söz[^1].\n\n[^1]: Qeyd.\n\n[^1]: Qeyd.\n',
        ['stands twice', '[^1b]'],
      ],
    ] as const
  ).map(
    ([code, when, text, shows]): Case => ({
      code,
      when: `a note ${when}`,
      spoil: markdown(body(text)),
      at: 'essay.md:',
      shows,
    }),
  ),
  {
    code: 'link-dangling',
    when: 'a link leads to no place of the essay',
    spoil: markdown(body('[Üçüncü](#p9) abzas qısadır.\n')),
    at: `essay.md:${last}`,
    shows: ['The link to #p9', 'as in “#p7”'],
  },
  ...(
    ['../sirr.jpg', 'pictures/x.svg', 'https://example.org/x.jpg', 'pictures/a/b.png'] as const
  ).map(
    (file): Case => ({
      code: 'picture-file',
      when: `a picture is ${file}`,
      spoil: markdown(body(`![Liman](${file})\n`)),
      at: `essay.md:${last}`,
      shows: [`“${file}”`, 'JPEG, PNG, WebP or AVIF', 'SVG'],
    }),
  ),
  {
    code: 'picture-missing',
    when: 'a picture is not there',
    spoil: markdown(body('![Liman](pictures/liman.jpg "Bakı limanı")\n')),
    at: `essay.md:${last}`,
    shows: ['pictures/liman.jpg is missing', 'mend its name'],
  },
  {
    code: 'picture-alt',
    when: 'a picture is not described',
    spoil: markdown(body('![](pictures/liman.jpg)\n')),
    at: `essay.md:${last}`,
    shows: ['pictures/liman.jpg is not described', 'what can be seen'],
  },
  {
    code: 'source-none',
    when: 'a born-digital essay has a source',
    spoil: (content) => content.edit('essay.md', 'order: 3', 'order: 3\nsource: none'),
    at: 'source.txt',
    shows: ['source: none', 'Remove the file'],
  },
  {
    code: 'shape-mismatch',
    when: 'a list has no marks in the source',
    spoil: (content) => content.edit('essay.md', 'Üçüncü abzas', '- Üçüncü abzas'),
    at: 'essay.md:p3',
    shows: ['Üçüncü abzas qısadır.', 'line 9', 'its mark in the source'],
  },
  {
    code: 'shape-mismatch',
    when: 'a quotation has no indent in the source',
    spoil: (content) => content.edit('essay.md', 'Üçüncü abzas', '> Üçüncü abzas'),
    at: 'essay.md:p3',
    shows: ['a quotation an indent'],
  },
  ...(
    [
      ['published:\n  date: 12.05.1994', 'date', '"12.05.1994"', '1994-05-12'],
      ['published:\n  date: 1994-02-31x', 'date', '1994-02-31x', 'a year, month or day'],
      ['published:\n  date: 1994-02-30', 'date', '1994-02-30', 'the calendar has'],
      ['published:\n  date: 1994-13', 'date', '1994-13', 'the calendar has'],
      ['published:\n  url: example.org', 'url', 'example.org', 'https://'],
      ['authors: Əli Vəliyev', 'authors', 'Əli Vəliyev', 'a list'],
      ['authors: []', 'authors', '[]', 'at least 1 item.'],
      ['authors: [1994]', 'authors', 'Item 1 of “authors” holds 1994', 'a text'],
      ['order: 0', 'order', '0', 'more than 0.'],
      ['language: azərbaycanca', 'language', 'azərbaycanca', 'az-Cyrl'],
      ['language: az-12', 'language', 'az-12', 'az-Cyrl'],
      ['source: yoxdur', 'source', 'yoxdur', 'none'],
    ] as const
  ).map(
    ([field, name, found, wanted]): Case => ({
      code: 'field-wrong',
      when: `the front matter says “${field}”`,
      spoil: (content) => content.edit('essay.md', 'order: 3', field),
      at: 'essay.md:',
      shows: [`“${name}”`, found, wanted],
    }),
  ),
  {
    code: 'field-unknown',
    when: 'what is known of the newspaper is misspelt',
    spoil: (content) => content.edit('essay.md', 'order: 3', 'published:\n  paper: Azərbaycan'),
    at: 'essay.md:5',
    shows: ['“paper” is unknown', 'in, date, place, pages, url'],
  },
];

describe.each(cases)('$code: $when', ({ code, spoil, at, shows }) => {
  test('is told with its place, what is wrong and what would be right', () => {
    const content = new TempContent().add();
    content.read();
    spoil(content);
    const fault = faultOf(() => content.read());
    expect(`[${fault.code}] ${fault.message}`).toContain(`[${code}]`);
    const [place] = fault.message.split('\n');
    expect(place).toContain(`/${at}`);
    expect(place).toContain('kicik-esse');
    for (const part of shows) expect(fault.message).toContain(part);
  });
});

describe('names of folders', () => {
  test.each(['Yeni-esse', 'yeni esse', 'yeni_esse', 'məqalə', '-yeni', '.gizli'])(
    'slug-form: “%s” cannot be an address',
    (name) => {
      const content = new TempContent().add();
      mkdirSync(join(content.root.essays, name));
      const fault = faultOf(() => essays(content.root));
      expect(fault.code).toBe('slug-form');
      expect(fault.message).toContain(`“${name}”`);
      expect(fault.message).toContain('lower-case ASCII');
    },
  );

  test.each([
    ...['axtaris', 'pagefind', 'metn-haqqinda', 'Axtaris', 'llms', 'opensearch', 'sha256sums'],
    ...[
      'sitemap-index',
      'sitemap-1',
      'icon-192',
      'favicon',
      'feed',
      'robots',
      'sw',
      'kartlar',
      'fonts',
    ],
  ])('slug-duplicate: “%s” is taken by the site', (name) => {
    const content = new TempContent().add();
    mkdirSync(join(content.root.essays, name));
    const fault = faultOf(() => essays(content.root));
    expect(fault.code).toBe('slug-duplicate');
    expect(fault.message).toContain('taken by the site itself');
    expect(fault.message).toContain('another name');
  });

  test('slug-form: two folders that differ in case alone, for one has a capital', () => {
    const content = new TempContent().add();
    mkdirSync(join(content.root.essays, 'Kicik-esse'));
    expect(faultOf(() => essays(content.root)).code).toBe('slug-form');
  });
});

test('every fault of the catalogue is provoked by a test', () => {
  const tests = readdirSync('tests/unit', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => readFileSync(join('tests/unit', file), 'utf8'))
    .join('\n');
  const untested = Object.keys(faults).filter((code) => !tests.includes(`'${code}'`));
  expect(untested).toEqual([]);
});
