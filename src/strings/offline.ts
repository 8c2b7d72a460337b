export const offline = {
  title: 'Şəbəkə yoxdur',
  description: 'Şəbəkə olmadıqda görünən səhifə.',
  notKept: 'Bu səhifənin nüsxəsi cihazınızda saxlanılmayıb. Şəbəkə qayıdanda səhifəni yeniləyin.',
  kept: 'Şəbəkə olmadan da açılır:',
} as const;
