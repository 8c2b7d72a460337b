/**
 * Every string of the interface, by room. No number takes a plural in Azerbaijani: “7 nəticə”.
 *
 * One constant a room and used through the namespace, as `strings.essay.contents`, so that a script in the
 * browser brings along no other room's words.
 */
export * as strings from './strings.ts';

export const site = {
  line: 'Azərbaycanın xarici siyasəti haqqında iki esse',
  home: 'Ana səhifə',
  skip: 'Məzmuna keç',
  about: 'Mətn haqqında',
  index: 'Göstərici',
  map: 'Xəritə',
  search: 'Axtarış',
  rooms: 'Bölmələr',
  rights:
    'Esselərin mətnlərinə dair hüquqlar onların müəlliflərinə və ya digər hüquq sahiblərinə məxsusdur; saytın kodu MIT lisenziyası ilə açıqdır.',
  notFound: 'Səhifə tapılmadı',
  notFoundHelp: 'Bu ünvanda səhifə yoxdur. Esselərdən birini açın və ya axtarın.',
} as const;

export const settings = {
  title: 'Görünüş',
  theme: 'Tema',
  themes: { '': 'Sistem', light: 'İşıqlı', dark: 'Qaranlıq' },
  size: 'Mətnin ölçüsü',
  sizes: { small: 'Kiçik', '': 'Adi', large: 'Böyük', huge: 'Ən böyük' },
  measure: 'Sətrin eni',
  measures: { narrow: 'Dar', '': 'Adi', wide: 'Geniş' },
} as const;

export const essay = {
  minutes: (n: number) => `Oxu müddəti: ${n} dəqiqə`,
  contents: 'Mündəricat',
  lead: 'Giriş',
  corrections: 'Düzəlişlər',
  correctionsCount: (n: number) => `Düzəlişlər (${n})`,
  correctionsHelp: 'Redaktorun toxunduğu yerləri göstər',
  editorialHeading: 'Redaksiya başlığı',
  paragraph: (n: string) => `Abzas ${n}`,
  permalink: (what: string) => `Daimi keçid: ${what}`,
  section: 'Bölmə',
  source: 'Mənbə',
  inSource: 'Mənbədə:',
  lines: (first: number, last: number) =>
    first === last ? `sətir ${first}` : `sətir ${first}–${last}`,
  next: 'Növbəti esse',
  previous: 'Əvvəlki esse',
  version: (hash: string) => `Mətnin versiyası: ${hash}`,
  downloads: 'Yüklə',
  epub: 'EPUB kimi yüklə',
  print: 'Çap et',
  resume: (n: string) => `Oxuduğunuz yerə qayıtdınız: abzas ${n}.`,
  fromStart: 'Əvvəldən oxu',
  help: 'Klaviatura',
  helpKeys: {
    j: 'növbəti bölmə',
    k: 'əvvəlki bölmə',
    '/': 'axtarış',
    '?': 'bu siyahı',
    Esc: 'bağla',
  },
  end: 'Esse haqqında',
} as const;

export const section = {
  place: (n: number, of: number) => `Bölmə ${n} / ${of}`,
  whole: 'Essenin tam mətni',
  previous: 'Əvvəlki bölmə',
  next: 'Növbəti bölmə',
};

/** What every export says of the edition, in the words of the page about the text. */
export const edition = {
  publisher: 'Balans, sənədli elektron nəşr',
  responsibility: 'Mətnin mənbədən bərpası, düzəlişlər, bölmə başlıqları və abzas nömrələri',
  author: 'Müəllif naməlumdur',
  date: 'Dərc tarixi naməlumdur',
  unknown: 'Müəllifin adı, qəzetin adı və dərc tarixi mənbədə yoxdur.',
  source:
    'Əldə olan yeganə şahid bir qəzet səhifəsinin PDF faylından çıxarılmış mətndir; nə qəzetin özü, nə də PDF əlimizdədir.',
  principle:
    'Mətn olduğu kimi saxlanılır: çap olunmuş söz sırası, durğu işarələri və üslub dəyişdirilmir. Redaktorun toxunduğu hər yer mənbədəki oxunuşu və səbəbi ilə qeydə alınıb.',
  proof:
    'Mənbənin sətirləri qaydalarla birləşdirilib düzəlişlər tətbiq olunanda dərc olunan mətn hərf-hərf alınır; əksi də doğrudur.',
  hyphenation:
    'Sətrin sonundakı defis sözü yalnız bölübsə, götürülüb; söz daxilindəki defis saxlanılıb.',
  segmentation:
    'Boş sətir yalnız cümlə bitəndə abzası bitirir. Abzasların nömrələri redaksiyanındır; * * * fasiləsi sayılmır.',
  headings:
    'Bölmə başlıqları redaksiyanındır: mənbədə bölmə başlığı yoxdur. Onlar kvadrat mötərizədə göstərilir.',
  title: 'Essenin başlığı redaksiyanındır: mənbədəki başlıq itib.',
  rights:
    'Essenin mətninə dair hüquqlar onun müəllifinə və ya digər hüquq sahiblərinə məxsusdur və bu nəşrə aid deyil.',
};

export const exports = {
  address: 'Ünvan',
  version: 'Mətnin versiyası',
  cover: 'Üz qabığı',
  colophon: 'Nəşr haqqında',
  text: 'Mətn',
  break: 'fasilə',
  face: 'Şrift: Source Serif, Adobe, SIL Open Font License 1.1; bu nəşr üçün kəsilib.',
  accessibility:
    'Mətn tam oxunan və axtarılandır, bölmələr üzrə naviqasiya var; məzmunda təhlükə yaradan hərəkət və ya səs yoxdur.',
  searchHere: 'Balansda axtar',
  feedEntry: 'Esse',
};

export const citation = {
  title: 'İstinad',
  section: (title: string) => `bölmə “${title}”`,
  paragraph: (n: string) => `abz. ${n}`,
  version: (hash: string) => `mətnin versiyası ${hash}`,
  electronic: 'elektron resurs',
};

export const home = {
  description:
    'Azərbaycan–İsrail münasibətləri və Mərkəzi Asiyanın balans siyasəti haqqında iki esse: mənbəyi ilə hərf-hərf yoxlanmış sənədli nəşr.',
  search: 'Axtar',
  searchExample: 'Məsələn: Orta dəhliz',
  about: 'Hər iki esse tək bir zədəli mənbədən hərf-hərf bərpa olunub; hər düzəliş göstərilir.',
} as const;

export const source = {
  description: 'Essenin mənbəyi sətir-sətir, redaktə olunmuş mətnlə yanaşı.',
  intro:
    'Qəzet səhifəsindən çıxarılmış mətn olduğu kimi, sətir-sətir, yanında nəşrin oxunuşu. Zədəli yerlər və birləşdirilmiş sətirlər hər iki tərəfdə işarələnib.',
  damaged: 'zədəli oxunuş',
  hyphen: 'yalnız sətri bölən defis',
  columnBreak: 'cümlənin ortasında sütun və ya səhifə keçidi',
  line: 'Sətir',
  asExtracted: 'Mənbədə',
  asEdited: 'Nəşrdə',
  title: 'Başlıq',
} as const;

export const about = {
  table: 'Bütün düzəlişlər',
  where: 'Yer',
  reading: 'Nəşrdə',
  source: 'Mənbədə',
  kind: 'Növ və qeyd',
  title: 'başlıq',
} as const;

export const emendation = {
  kinds: {
    'font-map': 'şrift cədvəlinin xətası',
    'line-break': 'sətir bölgüsü',
    ligature: 'liqatura',
    'wrong-letter': 'yanlış hərf',
    misprint: 'mətbəə səhvi',
  },
} as const;

export const action = {
  close: 'Bağla',
  clear: 'Təmizlə',
  share: 'Paylaş',
  copyLink: 'Keçidi köçür',
  copied: 'Keçid köçürüldü',
  notCopied: 'Köçürmək alınmadı; brauzer icazə vermədi.',
  cite: 'İstinad et',
} as const;

export const share = {
  selection: 'Seçilmiş mətn',
  copyQuote: 'Sitatı köçür',
  copyLink: 'Cümləyə keçidi köçür',
  quoteCopied: 'Sitat köçürüldü',
  paragraphs: (numbers: readonly string[]) => `abzas ${numbers.join('–')}`,
} as const;

export const cite = {
  title: 'İstinad et',
  copy: 'Köçür',
  copied: 'İstinad köçürüldü',
  files: 'Fayllar',
} as const;
