export const source = {
  description: (essay: string) =>
    `“${essay}” essesinin mənbəyi sətir-sətir, nəşrin mətni ilə yanaşı.`,
  intro:
    'Qəzet səhifəsindən çıxarılmış mətn olduğu kimi, sətir-sətir, yanında nəşrin oxunuşu. Zədəli yerlər və birləşdirilmiş sətirlər hər iki tərəfdə işarələnib.',
  damaged: 'zədəli oxunuş',
  restored: 'nəşrin oxunuşu',
  joined: 'söz növbəti sətirdə davam edir',
  sign: 'mətnin quruluşu ilə verilən işarə',
  hyphen: 'yalnız sətri bölən defis',
  columnBreak: 'cümlənin ortasında sütun və ya səhifə keçidi',
  line: 'Sətir',
  asExtracted: 'Mənbədə',
  asEdited: 'Nəşrdə',
  title: 'Başlıq',
  subtitle: 'Alt başlıq',
} as const;
