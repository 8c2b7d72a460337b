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
  styles: { apa: 'APA', chicago: 'Çikaqo' },
  section: (title: string) => `bölmə “${title}”`,
  paragraph: (n: string) => `abz. ${n}`,
  version: (hash: string) => `versiya ${hash}`,
  undated: 'tarixsiz',
  /** `26 noyabr 2026`: not every browser knows the months in Azerbaijani. */
  date: (date: Date) => `${date.getDate()} ${months[date.getMonth()]} ${date.getFullYear()}`,
  accessed: (date: string) => `Müraciət tarixi: ${date}`,
};
