export const home = {
  description:
    'Azərbaycan–İsrail münasibətləri və Mərkəzi Asiyanın balans siyasəti haqqında esselər: mənbəyi ilə hərf-hərf yoxlanmış sənədli nəşr.',
  promise: 'Mənbəyi ilə hərf-hərf yoxlanmış nəşr',
  read: 'Oxu',
  readEssay: (title: string) => `Oxu: ${title}`,
  sections: (n: number) => `${n} bölmə`,
  proof: 'Mənbə zədəlidir. Hər söz hərf-hərf bərpa olunub, hər düzəliş göstərilir.',
  search: 'Axtar',
  searchExample: 'Məsələn: Orta dəhliz',
  ways: {
    index: 'Hər şəxs, yer və anlayış – keçdiyi bütün cümlələrlə',
    map: 'Esselərdə adı çəkilən yerlər və Orta dəhliz',
    about: 'Mənbə necə zədələnib, necə bərpa olunub, nə bilinmir',
  },
  takeAlong: 'Hər esse EPUB kimi də oxunur. Bir dəfə açılan sayt şəbəkə olmadan da işləyir.',
} as const;
