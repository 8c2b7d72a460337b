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
  cite: 'İstinad et',
} as const;
