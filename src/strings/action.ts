export const action = {
  close: 'Bağla',
  share: 'Paylaş',
  copyLink: 'Keçidi kopyala',
  copied: 'Keçid kopyalandı',
  notCopied: 'Kopyalamaq alınmadı; brauzer icazə vermədi.',
  cite: 'İstinad et',
} as const;
