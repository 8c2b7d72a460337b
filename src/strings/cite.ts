export const cite = {
  title: 'İstinad et',
  copy: 'Köçür',
  copied: 'İstinad köçürüldü',
  files: 'Fayllar',
} as const;
