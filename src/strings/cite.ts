export const cite = {
  title: 'İstinad et',
  copy: 'Kopyala',
  copied: 'İstinad kopyalandı',
  files: 'Fayllar',
  styles: { apa: 'APA', chicago: 'Çikaqo' },
} as const;
