export const source = {
  description: 'Essenin mənbəyi sətir-sətir, redaktə olunmuş mətnlə yanaşı.',
  intro:
    'Qəzet səhifəsindən çıxarılmış mətn olduğu kimi, sətir-sətir, yanında nəşrin oxunuşu. Zədəli yerlər və birləşdirilmiş sətirlər hər iki tərəfdə işarələnib.',
  damaged: 'zədəli oxunuş',
  hyphen: 'yalnız sətri bölən defis',
  columnBreak: 'cümlənin ortasında sütun və ya səhifə keçidi',
  line: 'Sətir',
  asExtracted: 'Mənbədə',
  asEdited: 'Nəşrdə',
  title: 'Başlıq',
} as const;
