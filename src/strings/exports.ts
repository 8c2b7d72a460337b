export const exports = {
  language: 'Azərbaycan dili',
  address: 'Ünvan',
  version: 'Mətnin versiyası',
  cover: 'Üz qabığı',
  colophon: 'Nəşr haqqında',
  face: 'Şrift: Source Serif, Adobe, SIL Open Font License 1.1; bu nəşr üçün kəsilib.',
  accessibility:
    'Mətn tam oxunan və axtarılandır, bölmələr üzrə naviqasiya var; məzmunda təhlükə yaradan hərəkət və ya səs yoxdur.',
  back: 'Mətnə qayıt',
  figure: (text: string) => `[Şəkil: ${text}]`,
  searchHere: 'Balansda axtar',
};
