/** Every string of the interface, by room. No number takes a plural in Azerbaijani: “7 nəticə”. */
export const strings = {
  site: {
    line: 'Azərbaycanın xarici siyasəti haqqında iki esse',
    home: 'Ana səhifə',
    skip: 'Məzmuna keç',
    about: 'Mətn haqqında',
    index: 'Göstərici',
    map: 'Xəritə',
    search: 'Axtarış',
    notFound: 'Səhifə tapılmadı',
    notFoundHelp: 'Bu ünvanda səhifə yoxdur. Esselərdən birini açın və ya axtarın.',
  },
} as const;
