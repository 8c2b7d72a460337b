/** Lists that are too long for one page. */
export const parts = {
  label: 'Hissələr',
  essays: 'Esselər',
  place: (n: number, of: number) => `hissə ${n} / ${of}`,
  previous: 'Əvvəlki hissə',
  next: 'Növbəti hissə',
} as const;
