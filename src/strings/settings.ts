export const settings = {
  title: 'Görünüş',
  theme: 'Tema',
  themes: { '': 'Sistem', light: 'İşıqlı', dark: 'Qaranlıq' },
  size: 'Mətnin ölçüsü',
  sizes: { small: 'Kiçik', '': 'Adi', large: 'Böyük', huge: 'Ən böyük' },
  keys: 'Tək düymələrlə qısayollar (j, k, n, /, ?)',
  keySwitch: { '': 'Açıq', off: 'Bağlı' },
  measure: 'Sətrin eni',
  measures: { narrow: 'Dar', '': 'Adi', wide: 'Geniş' },
} as const;
