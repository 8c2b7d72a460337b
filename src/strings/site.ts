export const site = {
  line: 'Xarici siyasətdə balans haqqında esselər',
  home: 'Ana səhifə',
  skip: 'Məzmuna keç',
  about: 'Mətn haqqında',
  index: 'Göstərici',
  map: 'Xəritə',
  search: 'Axtarış',
  menu: 'Saytın menyusu',
  rights:
    'Esselərin mətnlərinə dair hüquqlar onların müəlliflərinə və ya digər hüquq sahiblərinə məxsusdur; saytın kodu MIT lisenziyası ilə açıqdır.',
  moved: 'Səhifənin ünvanı dəyişib',
  movedTo: 'Yeni ünvana keç',
  notFound: 'Səhifə tapılmadı',
  nearAddress: 'Bəlkə, bu ünvanı axtarırdınız:',
  notFoundHelp: 'Bu ünvanda səhifə yoxdur. Esselərdən birini açın və ya axtarın.',
} as const;
