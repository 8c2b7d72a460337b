export const section = {
  place: (n: number, of: number) => `Bölmə ${n} / ${of}`,
  whole: 'Essenin tam mətni',
  previous: 'Əvvəlki bölmə',
  next: 'Növbəti bölmə',
};
