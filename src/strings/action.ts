export const action = {
  close: 'Bağla',
  clear: 'Təmizlə',
  share: 'Paylaş',
  copyLink: 'Keçidi köçür',
  copied: 'Keçid köçürüldü',
  notCopied: 'Köçürmək alınmadı; brauzer icazə vermədi.',
  cite: 'İstinad et',
} as const;
