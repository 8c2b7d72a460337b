/** What a page has of search before it is wanted. */
export const searchField = {
  title: 'Axtarış',
  label: 'Esselərdə axtar',
  submit: 'Axtar',
  close: 'Bağla',
  loading: 'Axtarılır…',
} as const;
