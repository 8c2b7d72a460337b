export const about = {
  table: 'Bütün düzəlişlər',
  tableIntro:
    'Hər sətirdə: nəşrdəki oxunuş] mənbədəki oxunuş — növü, izahı, sonda abzasların nömrələri.',
  where: 'Yer',
  reading: 'Nəşrdə',
  source: 'Mənbədə',
  kind: 'Növ və qeyd',
  title: 'başlıq',
  subtitle: 'alt başlıq',
} as const;
