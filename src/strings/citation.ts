const months = [
  'yanvar',
  'fevral',
  'mart',
  'aprel',
  'may',
  'iyun',
  'iyul',
  'avqust',
  'sentyabr',
  'oktyabr',
  'noyabr',
  'dekabr',
];

/** Words of a citation. What is unknown is left out; APA alone asks that a missing date be said. */
export const citation = {
  section: (title: string) => `bölmə “${title}”`,
  paragraph: (n: string) => `abz. ${n}`,
  version: (hash: string) => `versiya ${hash}`,
  undated: 'tarixsiz',
  /** `1994`, `may 1994` or `12 may 1994`, of a date as `1994-05-12`. */
  printed: (date: string) => {
    const [year = '', month, day] = date.split('-');
    const name = month === undefined ? undefined : months[Number(month) - 1];
    return [day && String(Number(day)), name, year].filter(Boolean).join(' ');
  },
  /** Where a text was printed: `“Qəzet”, Bakı, 12 may 1994, s. 4`. */
  first: (where: string) => `İlk dəfə: ${where}`,
  pages: (pages: string) => `s. ${pages}`,
  /** `26 noyabr 2026`: not every browser knows the months in Azerbaijani. */
  date: (date: Date) => `${date.getDate()} ${months[date.getMonth()]} ${date.getFullYear()}`,
  /** `1` → `yanvar`. */
  month: (number: number) => months[number - 1] ?? '',
  accessed: (date: string) => `Müraciət tarixi: ${date}`,
};
