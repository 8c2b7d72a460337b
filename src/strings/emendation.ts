export const emendation = {
  kinds: {
    'font-map': 'şrift cədvəlinin xətası',
    'line-break': 'sətir bölgüsü',
    ligature: 'liqatura',
    'wrong-letter': 'yanlış hərf',
    misprint: 'mətbəə səhvi',
  },
} as const;
