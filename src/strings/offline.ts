export const offline = {
  title: 'Oflayn',
  description: 'Şəbəkə olmadıqda görünən səhifə.',
  notKept:
    'Şəbəkə yoxdur və bu səhifənin nüsxəsi cihazınızda saxlanılmayıb. Şəbəkə qayıdanda səhifəni yeniləyin.',
  kept: 'Oflayn oxumaq olar:',
} as const;
