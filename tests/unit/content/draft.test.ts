import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { draft } from '../../../src/content/draft/draft.ts';
import { leaves } from '../../../src/core/edition/leaves.ts';
import { sourceView } from '../../../src/core/edition/source-view.ts';
import { TempContent } from '../support/temp-content.ts';

const column = `NEFT VƏ NAR

Elçin Əfəndi-zadə, Əli "Xəzər" O'Hara
«Ədəbiyyat qəzeti», 12 may 1994-cü il, səh. 3–4

Bakının köhnə məhəlləsində bir nar ağacı bitir-
di.1 O ağacın altında uşaqlar oyna-

yır, sahəsi 5 km² olan bağda. İki yüz
il keçdi, ağac hələ də durur.

44 günlük müharibədən sonra

Şəhərin iki qapısı var idi:

– birinci qapı dənizə
açılırdı;
– ikincisi isə heç yerə.²

Şair belə yazmışdı:

Gözəl vətən, sənin adın dilimdə,
Nar çiçəyi açar mənim əlimdə.

Görünüş

Hər şey öz yerində idi.

1 Müəllifin qeydi: ağac 1994-cü ildə
kəsilmişdir.
² Qapılar haqqında başqa rəvayət də var.
`;

/** The front matter of a draft, and its text. */
function drafted(source: string) {
  const { markdown } = draft(source);
  const [, front = '', ...body] = markdown.split(/^---$/mu);
  const said: Record<string, unknown> = parse(front);
  return { said, body: body.join('---').trim(), markdown };
}

/** The essay that a draft is, proved by its source. */
const proved = (source: string) =>
  new TempContent()
    .add('esse', {
      'essay.md': draft(source).markdown,
      'source.txt': source,
      'emendations.yaml': '[]\n',
    })
    .read('esse').essay;

/** A head of lines before a paragraph. */
const headed = (head: string, tail = '') =>
  drafted(`${head}\n\nMətn burada başlayır və burada qurtarır.\n${tail}`).said;

describe('a draft of a newspaper column', () => {
  test('has title, by-line and imprint, headings, list, verse and notes', () => {
    const { said, body } = drafted(column);
    expect(said).toEqual({
      title: 'NEFT VƏ NAR',
      titleFrom: 'source',
      authors: ['Elçin Əfəndi-zadə', 'Əli "Xəzər" O\'Hara'],
      published: { in: 'Ədəbiyyat qəzeti', date: '1994-05-12', pages: '3–4' },
    });
    expect(body.split('\n\n')).toEqual([
      'Bakının köhnə məhəlləsində bir nar ağacı bitirdi.[^1] O ağacın altında uşaqlar oynayır, sahəsi 5 km² olan bağda. İki yüz il keçdi, ağac hələ də durur.',
      '## 44 günlük müharibədən sonra',
      'Şəhərin iki qapısı var idi:',
      '- birinci qapı dənizə açılırdı;\n- ikincisi isə heç yerə.[^2]',
      'Şair belə yazmışdı:',
      '> Gözəl vətən, sənin adın dilimdə,\\\n> Nar çiçəyi açar mənim əlimdə.',
      '## Görünüş',
      'Hər şey öz yerində idi.',
      '[^1]: Müəllifin qeydi: ağac 1994-cü ildə kəsilmişdir.',
      '[^2]: Qapılar haqqında başqa rəvayət də var.',
    ]);
  });

  test('is proved by its source as it stands, where nothing is damaged', () => {
    const { sections, emendations } = proved(column);
    expect(emendations).toEqual([]);
    expect(sections.map(({ heading }) => heading?.from)).toEqual([undefined, 'source', 'source']);
  });

  test('is proved too where the source has the white space of a PDF; its lines are shown as they are', () => {
    const source = `\f${column}`
      .replace('Əli "Xəzər"', 'Əli\u00a0"Xəzər"')
      .replace('köhnə məhəlləsində', 'köhnə  \t məhəlləsində')
      .replace(/^(?=yır|Şair|Gözəl|Nar |¹)/gmu, '\u3000')
      .replace(/(?<=[;,])$/gmu, '\t')
      .replace('heç yerə.²', '\u00a0heç  yerə.²');
    const { markdown } = drafted(source);
    expect(markdown).toBe(drafted(column).markdown);
    const files = {
      'essay.md': markdown.replace('məhəlləsində', 'məhləsində'),
      'source.txt': source,
      'emendations.yaml':
        '[{ in: p1, reading: məhləsində, source: məhəlləsində, kind: misprint }]\n',
    };
    const { essay } = new TempContent().add('neft', files).read('neft');
    const lines = sourceView(essay);
    expect(lines.map((line) => line.source.map(({ text }) => text).join(''))).toEqual(
      source.split('\n'),
    );
    const marks = lines.flatMap((line) => line.source.filter(({ range }) => range));
    expect(marks.map(({ text, range }) => [range?.kind, text])).toEqual([
      ['emended', 'məhəlləsində'],
      ['hyphen', '-'],
      ['sign', '1'],
      ['hyphen', '-'],
      ['sign', '– '],
      ['sign', '– '],
      ['sign', '²'],
      ['sign', '1 '],
      ['sign', '² '],
    ]);
  });
});

describe('what Markdown would read as its own stays words', () => {
  test('at the start of lines, items and notes, and anywhere in them', () => {
    const words = [
      ['- 1918. Cümhuriyyət;', '- [ ] boş qutu;', '- # işarəsi;', '- > oxu.'],
      ['    # Dağlar başı,', '    > yollar uzun,', '    +1 söz[^9] ~~a~~.'],
      ['Bölmə {#p7}'],
      ['Mətn¹(burada) ![a](b) və [1] qurtarır.'],
      ['¹ - Qeyd.'],
    ];
    const essay = proved(words.map((lines) => `${lines.join('\n')}\n\n`).join(''));
    expect(essay.sections[1]?.heading?.text).toBe('Bölmə {#p7}');
    expect(leaves(essay).map(({ kind, text }) => [kind, text])).toEqual([
      ['item', '1918. Cümhuriyyət;'],
      ['item', '[ ] boş qutu;'],
      ['item', '# işarəsi;'],
      ['item', '> oxu.'],
      ['verse', '# Dağlar başı,\n> yollar uzun,\n+1 söz[^9] ~~a~~.'],
      ['paragraph', 'Mətn(burada) ![a](b) və [1] qurtarır.'],
      ['note', '- Qeyd.'],
    ]);
  });
});

describe('title and by-line, in whatever order they are printed', () => {
  const cases: [head: string, title: string | null, authors: string[] | undefined][] = [
    ['Elçin Məmmədov\n\nSuyun yolu', 'Suyun yolu', ['Elçin Məmmədov']],
    ['Suyun yolu\n\nELÇİN MƏMMƏDOV', 'Suyun yolu', ['ELÇİN MƏMMƏDOV']],
    ['Rəşad Karim\nSUYUN YOLU\nvə onun tarixi', 'SUYUN YOLU və onun tarixi', ['Rəşad Karim']],
    ['Orta Dəhliz', 'Orta Dəhliz', undefined],
    ['Orta Dəhliz\n\nAynur Əliyeva', 'Orta Dəhliz', ['Aynur Əliyeva']],
    ['Azərbaycan və\nOrta Dəhliz', 'Azərbaycan və Orta Dəhliz', undefined],
    [
      'Sözün yükü\n\nAynur Əliyeva və Elçin Rzayev',
      'Sözün yükü',
      ['Aynur Əliyeva', 'Elçin Rzayev'],
    ],
    ['Sözün yükü\nƏliyeva, Aynur', 'Sözün yükü', ['Əliyeva, Aynur']],
  ];
  test.each(cases)('%s', (head, title, authors) => {
    const said = headed(head);
    expect([said['title'], said['authors']]).toEqual([title, authors]);
  });

  test.each([
    ['“Azərbaycan” qəzeti, 12 may 1994', '“Azərbaycan” qəzeti'],
    ['«Ulduz» jurnalı, 12.05.1994', '«Ulduz» jurnalı'],
    ['"AZƏRBAYCAN" QƏZETİ, 12 MAY 1994', '"AZƏRBAYCAN" QƏZETİ'],
    ['«Ədəbiyyat qəzeti», 12 may 1994', 'Ədəbiyyat qəzeti'],
    ['Xalq qəzeti, 12 may 1994', 'Xalq qəzeti'],
  ])('below an imprint: %s', (imprint, paper) => {
    const { title, authors, published } = proved(
      `${imprint}\n\nSuyun yolu\n\nElçin Məmmədov\n\nMətn burada qurtarır.\n`,
    );
    expect({ title: title.text, authors, published }).toEqual({
      title: 'Suyun yolu',
      authors: ['Elçin Məmmədov'],
      published: { in: paper, date: '1994-05-12' },
    });
  });

  test('none of either: an editor’s title is asked for', () => {
    const { guesses } = draft('Mətn burada başlayır və burada qurtarır.\n\nSon abzas.\n');
    expect(guesses).toEqual(['no title was found: write one']);
  });

  test('a heading behind the title stays one', () => {
    const { said, body } = drafted('Suyun yolu\n\nGiriş\n\nMətn burada qurtarır.\n\nSon abzas.\n');
    expect([said['title'], body.split('\n')[0]]).toEqual(['Suyun yolu', '## Giriş']);
  });

  test('a signature behind the text', () => {
    const said = headed('Suyun yolu', '\nƏli Nəsir\nBakı, may 1996\n');
    expect([said['authors'], said['published']]).toEqual([
      ['Əli Nəsir'],
      { date: '1996-05', place: 'Bakı' },
    ]);
  });
});

describe('signs of notes', () => {
  test('in brackets; a numbered list above them stays a list', () => {
    const { body } = drafted(
      'Ad\n\nKür enir [1]. Su axır [2].\n\n1. Birinci kənd.\n2. İkinci kənd.\n\nSon abzas.\n\n[1] Qədim ad.\n[2] Şifahi\nməlumat.\n',
    );
    expect(body).toBe(
      'Kür enir[^1]. Su axır[^2].\n\n1. Birinci kənd.\n2. İkinci kənd.\n\nSon abzas.\n\n[^1]: Qədim ad.\n\n[^2]: Şifahi məlumat.',
    );
  });

  test('a sign without a note, and a note’s number without a sign, stay as they are', () => {
    const { body } = drafted('Ad\n\nSöz² burada. Yenə söz.\n\n1 nəfər gəldi.\n');
    expect(body).toBe('Söz² burada. Yenə söz.\n\n1 nəfər gəldi.');
  });
});

test('soft hyphens and decomposed letters of a PDF are in no field of the draft', () => {
  const { markdown } = draft(
    `Şəhə\u00adrin u\u0308zu\u0308\n\nElçin Əfəndi\n“Xəzə\u00adr” qəzeti, 12 may 1994-cü il\n\nBaşqa bir abzas belə bitir.\n`,
  );
  expect(markdown).toContain('# guessed: title: Şəhərin üzü');
  expect(markdown).not.toMatch(/\u00ad|\u0308/u);
});

test('the non-joiner of Arabic letters stays', () => {
  expect(draft('Başlıq\n\nگؤره\u200cبیلیر دئدی.\n').markdown).toContain('گؤره\u200cبیلیر');
});

test('a soft hyphen at a line’s end splits a word', () => {
  expect(draft('Şəhər\n\nGeniş bir düzən\u00ad\nlikdə yerləşir bu şəhər.\n').markdown).toContain(
    'düzənlikdə',
  );
});
