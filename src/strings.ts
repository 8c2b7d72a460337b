/**
 * Every string of the interface, by room. No number takes a plural in Azerbaijani: “7 nəticə”.
 *
 * One constant a room and used through the namespace, as `strings.essay.contents`, so that a script in the
 * browser brings along no other room's words.
 */

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
  moved: 'Səhifənin ünvanı dəyişib',
  movedTo: 'Yeni ünvana keç',
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
  headings: 'Bölmə başlıqları redaksiyanındır: mənbədə bölmə başlığı yoxdur.',
  brackets: 'Redaksiyanın sözləri kvadrat mötərizədədir.',
  title: 'Essenin başlığı redaksiyanındır: mənbədəki başlıq itib.',
  rights:
    'Essenin mətninə dair hüquqlar onun müəllifinə və ya digər hüquq sahiblərinə məxsusdur və bu nəşrə aid deyil.',
};

export const exports = {
  address: 'Ünvan',
  version: 'Mətnin versiyası',
  cover: 'Üz qabığı',
  colophon: 'Nəşr haqqında',
  face: 'Şrift: Source Serif, Adobe, SIL Open Font License 1.1; bu nəşr üçün kəsilib.',
  accessibility:
    'Mətn tam oxunan və axtarılandır, bölmələr üzrə naviqasiya var; məzmunda təhlükə yaradan hərəkət və ya səs yoxdur.',
  searchHere: 'Balansda axtar',
};

/** Words of a citation. What is unknown is left out; APA alone asks that a missing date be said. */
export const citation = {
  styles: { apa: 'APA', chicago: 'Çikaqo' },
  section: (title: string) => `bölmə “${title}”`,
  paragraph: (n: string) => `abz. ${n}`,
  version: (hash: string) => `versiya ${hash}`,
  undated: 'tarixsiz',
  accessed: (date: string) => `Müraciət tarixi: ${date}`,
};

export const licences = {
  title: 'Lisenziyalar',
  description: 'Saytla birlikdə oxucuya göndərilən şrift, proqram və məlumatların lisenziyaları.',
  own: 'Saytın öz kodundan başqa oxucuya yalnız aşağıdakılar göndərilir. Onların müəlliflərinə təşəkkür edirik.',
  text: 'Lisenziyanın mətni (ingiliscə)',
  uses: {
    face: 'Saytın və EPUB fayllarının şrifti: Azərbaycan əlifbasına görə kəsilib və lisenziyanın tələbi ilə başqa ad (Balans Serif) alıb.',
    search: 'Axtarışın mühərriki (WebAssembly) və indeksi.',
    loading: 'Skriptləri ehtiyac olanda yükləyən bir neçə sətir.',
    map: 'Xəritənin coğrafi məlumatlarını daşıyan paket.',
  },
  earth: {
    name: 'Natural Earth',
    licence: 'ictimai mülkiyyət',
    use: 'Xəritədəki sahil xətləri, göllər və çaylar.',
  },
} as const;

export const offline = {
  title: 'Oflayn',
  description: 'Şəbəkə olmadıqda görünən səhifə.',
  notKept:
    'Şəbəkə yoxdur və bu səhifənin nüsxəsi cihazınızda saxlanılmayıb. Şəbəkə qayıdanda səhifəni yeniləyin.',
  kept: 'Oflayn oxumaq olar:',
} as const;

export const home = {
  description:
    'Azərbaycan–İsrail münasibətləri və Mərkəzi Asiyanın balans siyasəti haqqında iki esse: mənbəyi ilə hərf-hərf yoxlanmış sənədli nəşr.',
  search: 'Axtar',
  searchExample: 'Məsələn: Orta dəhliz',
  about: 'Hər iki esse tək bir zədəli mənbədən hərf-hərf bərpa olunub; hər düzəliş göstərilir.',
} as const;

/** Lists that are too long for one page. */
export const parts = {
  label: 'Hissələr',
  essays: 'Esselər',
  place: (n: number, of: number) => `hissə ${n} / ${of}`,
  previous: 'Əvvəlki hissə',
  next: 'Növbəti hissə',
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

export const names = {
  description:
    'Esselərdə adı çəkilən şəxslər, yerlər, dövlətlər, təşkilatlar, sənədlər və əsas anlayışlar, abzas-abzas.',
  intro:
    'Hər iki essedə adı çəkilən şəxslər, yerlər, dövlətlər, təşkilatlar, sənədlər və əsas anlayışlar. Rum rəqəmi esseni, ərəb rəqəmi abzası göstərir.',
  letters: 'Əlifba',
  filter: 'Göstər',
  all: 'Hamısı',
  kinds: {
    person: 'Şəxslər',
    place: 'Yerlər',
    state: 'Dövlətlər',
    organisation: 'Təşkilatlar',
    document: 'Sənədlər',
    concept: 'Anlayışlar',
  },
  kind: {
    person: 'şəxs',
    place: 'yer adı',
    state: 'dövlət',
    organisation: 'təşkilat',
    document: 'müqavilə və ya sənəd',
    concept: 'anlayış',
  },
  see: 'bax:',
  seeAlso: 'Həmçinin bax:',
  alsoAs: 'Mətndə bu adlarla da:',
  places: (n: number) => `${n} yerdə`,
  occurrencesUnit: 'yerdə',
  entryDescription: (title: string, n: number) =>
    `${title}: esselərdə ${n} yerdə, hər biri öz kontekstində.`,
  run: 'Esselər boyunca',
  runOf: (essay: string, n: number) => `${essay}: ${n} yerdə`,
  tick: (number: string, section: string | null, n: number) =>
    `Abzas ${number}${section === null ? '' : `, ${section}`}: ${n} yerdə`,
  occurrences: 'Kontekstdə',
  implied: 'adı çəkilmədən:',
  inHeadings: 'Başlıqda:',
  inIndex: 'Göstəricidə:',
  onMap: 'Xəritədə göstər',
  toIndex: 'Göstərici',
  previous: 'Əvvəlki',
  next: 'Növbəti',
  switch: 'Adlar',
  switchHelp: 'Adları göstəriciyə keçid kimi göstər',
} as const;

export const map = {
  description:
    'Esselərdə adı çəkilən yerlər Aralıq dənizindən Çinə qədər və esseyə görə Orta dəhliz, sxematik.',
  intro: 'Esselərdə adı çəkilən yerlər. Hər ad göstəricidəki səhifəsinə aparır.',
  title: 'Aralıq dənizindən Çinə qədər: esselərdə adı çəkilən yerlər',
  alternative:
    'Xəritənin ortasında Xəzər dənizi, solunda Aralıq dənizi, sağında Çin. Qırmızı xətt Orta dəhlizi sxematik göstərir. Bütün yerlər xəritədən sonra siyahıda da var.',
  panels: {
    overview: 'Ümumi görünüş',
    west: 'Aralıq dənizindən Xəzərə',
    east: 'Xəzərdən Mərkəzi Asiyaya',
  },
  route: 'Orta dəhliz',
  stretches: {
    rail: 'Bakı–Tbilisi–Qars dəmir yolu',
    sea: 'Xəzər üzərindən',
    open: 'davamı: mətndə yolu göstərilmir',
  },
  caption:
    'Xətt Orta dəhlizi essenin təsvir etdiyi kimi göstərir: Bakı limanı, Bakı–Tbilisi–Qars dəmir yolu, Xəzər üzərindən Mərkəzi Asiyaya və Cənubi Qafqaz üzərindən Avropaya. Xətt sxematikdir, dəqiq marşrut deyil. Zəngəzur dəhlizi essedə perspektiv kimi anılır və yolu göstərilmədiyi üçün çəkilməyib.',
  borders:
    'Xəritədə sahil xətləri, göllər və çaylar var; dövlət sərhədləri çəkilmir. Adlar təxmini yerlərdədir.',
  credit: 'Coğrafi əsas: Natural Earth, 1:50 000 000 (ictimai mülkiyyət).',
  list: 'Xəritədəki yerlər',
  beyond: 'Xəritədən kənarda',
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

export const search = {
  title: 'Axtarış',
  label: 'Esselərdə axtar',
  submit: 'Axtar',
  description: 'Hər iki essedə axtarış: söz hansı şəkildə yazılsa da, abzasına aparır.',
  close: 'Bağla',
  clear: 'Təmizlə',
  results: 'Axtarış nəticələri',
  count: (n: number) => `${n} nəticə`,
  nothing: 'Nəticə tapılmadı',
  loading: 'Axtarılır…',
  missing: (words: readonly string[]) => `Mətnlərdə yoxdur: ${words.join(', ')}`,
  missingHere: (words: readonly string[]) => `Bu yerlərdə yoxdur: ${words.join(', ')}`,
  apart: 'Bu sözlər bir yerdə rast gəlinmir.',
  meant: 'Bəlkə, bunu nəzərdə tuturdunuz:',
  rest: 'Yalnız bunun üzrə axtar:',
  more: 'Daha çox göstər',
  recent: 'Son axtarışlar',
  forget: 'Siyahını təmizlə',
  try: 'Məsələn',
  examples: ['Orta dəhliz', 'yumşaq güc', 'Qəzza', 'borc tələsi', 'milli maraq'],
  lead: 'Giriş',
  wholeEssay: 'Esse',
  wholeSection: 'Bölmə',
  paragraph: (n: string) => `Abzas ${n}`,
  faults: {
    offline: 'Şəbəkə yoxdur, axtarış faylları yüklənmədi.',
    missing: 'Axtarış faylı serverdə tapılmadı.',
    corrupt: 'Axtarış faylı zədələnib.',
    refused: 'Bu brauzer axtarışın işləməsinə icazə vermir (WebAssembly bağlıdır).',
  },
  otherWays: 'Axtardığınızı bunlarla da tapmaq olar:',
  essays: 'Esselər',
  again: 'Yenidən cəhd et',
  withoutScripts:
    'Axtarış üçün JavaScript lazımdır. Onsuz da adlar və terminlər göstəricidən tapılır, esselər isə bütövlükdə oxunur.',
  marks: (at: number, of: number) => `${at} / ${of}`,
  marksOf: (query: string) => `“${query}” tapılan yerlər`,
  nextMark: 'Növbəti yer (n)',
  previousMark: 'Əvvəlki yer (Shift+N)',
  dismiss: 'İşarələri götür (Esc)',
} as const;
