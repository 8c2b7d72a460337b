/** What every export says of the edition, in the words of the page about the text. */
export const edition = {
  publisher: 'Balans, sənədli elektron nəşr',
  responsibility: 'Mətnin mənbədən bərpası, düzəlişlər, bölmə başlıqları və abzas nömrələri',
  author: 'Müəllif naməlumdur',
  date: 'Dərc tarixi naməlumdur',
  unknown: {
    parts: { author: 'müəllifin adı', place: 'qəzetin adı', date: 'dərc tarixi' },
    inSource: (list: string) => `${list} mənbədə yoxdur.`,
    nowhere: (list: string) => `${list} göstərilməyib.`,
  },
  source:
    'Əldə olan yeganə nüsxə bir qəzet səhifəsinin PDF faylından çıxarılmış mətndir; nə qəzetin özü, nə də PDF əlimizdədir.',
  printed: 'Mətn dərc olunmuş nüsxədən çıxarılıb.',
  digital: 'Mətn elektron şəkildə yaranıb və müəllifin verdiyi kimi dərc olunur.',
  principle:
    'Mətn olduğu kimi saxlanılır: çap olunmuş söz sırası, durğu işarələri və üslub dəyişdirilmir. Redaktorun toxunduğu hər yer mənbədəki oxunuşu və səbəbi ilə qeydə alınıb.',
  proof:
    'Mənbənin sətirləri qaydalarla birləşdirilib düzəlişlər tətbiq olunanda dərc olunan mətn hərf-hərf alınır; əksi də doğrudur.',
  hyphenation:
    'Sətrin sonundakı defis sözü yalnız bölübsə, götürülüb; söz daxilindəki defis saxlanılıb.',
  segmentation:
    'Boş sətir yalnız cümlə bitəndə abzası bitirir. Abzasların nömrələri redaksiyanındır; * * * fasiləsi sayılmır.',
  headings: 'Bölmə başlıqları redaksiyanındır: mənbədə bölmə başlığı yoxdur.',
  someHeadings: 'Kvadrat mötərizədəki bölmə başlıqları redaksiyanındır.',
  brackets: 'Redaksiyanın sözləri kvadrat mötərizədədir.',
  title: 'Essenin başlığı redaksiyanındır: mənbədəki başlıq itib.',
  rights:
    'Essenin mətninə dair hüquqlar onun müəllifinə və ya digər hüquq sahiblərinə məxsusdur və bu nəşrə aid deyil.',
};
