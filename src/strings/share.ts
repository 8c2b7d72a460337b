export const share = {
  selection: 'Seçilmiş mətn',
  copyQuote: 'Sitatı köçür',
  copyLink: 'Cümləyə keçidi köçür',
  quoteCopied: 'Sitat köçürüldü',
  paragraphs: (numbers: readonly string[]) => `abzas ${numbers.join('–')}`,
} as const;
