export const cite = {
  title: 'İstinad et',
  copy: 'Kopyala',
  copied: 'İstinad kopyalandı',
  files: 'Fayllar',
} as const;
