export const about = {
  table: 'Bütün düzəlişlər',
  where: 'Yer',
  reading: 'Nəşrdə',
  source: 'Mənbədə',
  kind: 'Növ və qeyd',
  title: 'başlıq',
} as const;
