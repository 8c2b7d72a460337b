export const share = {
  selection: 'Seçilmiş mətn',
  copyQuote: 'Sitatı kopyala',
  copyLink: 'Cümləyə keçidi kopyala',
  quoteCopied: 'Sitat kopyalandı',
  paragraphs: (numbers: readonly string[]) => `abzas ${numbers.join('–')}`,
} as const;
