export const home = {
  description:
    'Azərbaycan–İsrail münasibətləri və Mərkəzi Asiyanın balans siyasəti haqqında iki esse: mənbəyi ilə hərf-hərf yoxlanmış sənədli nəşr.',
  search: 'Axtar',
  searchExample: 'Məsələn: Orta dəhliz',
  about: 'Hər iki esse tək bir zədəli mənbədən hərf-hərf bərpa olunub; hər düzəliş göstərilir.',
} as const;
