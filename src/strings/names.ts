export const names = {
  description:
    'Esselərdə adı çəkilən şəxslər, yerlər, dövlətlər, təşkilatlar, sənədlər və əsas anlayışlar, abzas-abzas.',
  intro:
    'Esselərdə adı çəkilən şəxslər, yerlər, dövlətlər, təşkilatlar, sənədlər və əsas anlayışlar. Rum rəqəmi esseni, ərəb rəqəmi abzası göstərir.',
  letters: 'Əlifba',
  filter: 'Göstər',
  all: 'Hamısı',
  kinds: {
    person: 'Şəxslər',
    place: 'Yerlər',
    state: 'Dövlətlər',
    organisation: 'Təşkilatlar',
    document: 'Sənədlər',
    concept: 'Anlayışlar',
  },
  kind: {
    person: 'şəxs',
    place: 'yer',
    state: 'dövlət',
    organisation: 'təşkilat',
    document: 'müqavilə və ya sənəd',
    concept: 'anlayış',
  },
  see: 'bax:',
  seeAlso: 'Həmçinin bax:',
  alsoAs: 'Mətndə bu adlarla da:',
  places: (n: number) => `${n} yerdə`,
  occurrencesUnit: 'yerdə',
  entryDescription: (title: string, n: number) =>
    `${title}: esselərdə ${n} yerdə, hər biri öz kontekstində.`,
  run: 'Esselər boyunca',
  runOf: (essay: string, n: number) => `${essay}: ${n} yerdə`,
  tick: (number: string, section: string | null, n: number) =>
    `Abzas ${number}${section === null ? '' : `, ${section}`}: ${n} yerdə`,
  implied: 'adı çəkilmədən:',
  inHeadings: 'Başlıqda:',
  inIndex: 'Göstəricidə:',
  onMap: 'Xəritədə göstər',
  toIndex: 'Göstərici',
  previous: 'Əvvəlki',
  next: 'Növbəti',
  otherText:
    'Səhifədəki mətn adların götürüldüyü mətn deyil: yenilənib və ya tərcümə olunub. Keçidlər yalnız uyğun gələn yerlərdədir.',
  switch: 'Adlar',
  switchHelp: 'Adları göstəriciyə keçid kimi göstər',
} as const;
