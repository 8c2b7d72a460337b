/** Words of a citation. What is unknown is left out; APA alone asks that a missing date be said. */
export const citation = {
  styles: { apa: 'APA', chicago: 'Çikaqo' },
  section: (title: string) => `bölmə “${title}”`,
  paragraph: (n: string) => `abz. ${n}`,
  version: (hash: string) => `versiya ${hash}`,
  undated: 'tarixsiz',
  accessed: (date: string) => `Müraciət tarixi: ${date}`,
};
