export const map = {
  description:
    'Esselərdə adı çəkilən yerlər Aralıq dənizindən Çinə qədər və esseyə görə Orta dəhliz, sxematik.',
  intro: 'Esselərdə adı çəkilən yerlər. Hər ad göstəricidəki səhifəsinə aparır.',
  title: 'Aralıq dənizindən Çinə qədər: esselərdə adı çəkilən yerlər',
  panels: {
    overview: 'Ümumi görünüş',
    west: 'Aralıq dənizindən Xəzərə',
    east: 'Xəzərdən Mərkəzi Asiyaya',
  },
  route: 'Orta dəhliz',
  routeCaption: 'Orta dəhliz, essenin təsvir etdiyi kimi; sxematik.',
  routeAlternative:
    'Xəritə: Orta dəhliz Mərkəzi Asiyadan Xəzər üzərindən Bakıya, oradan dəmir yolu ilə Tbilisi və Qarsa gedir.',
  stretches: {
    rail: 'Bakı-Tbilisi-Qars dəmir yolu',
    sea: 'Xəzər üzərindən',
    open: 'davamı: mətndə yolu göstərilmir',
  },
  caption:
    'Xətt Orta dəhlizi essenin təsvir etdiyi kimi göstərir: Bakı limanı, Bakı-Tbilisi-Qars dəmir yolu, Xəzər üzərindən Mərkəzi Asiyaya və Cənubi Qafqaz üzərindən Avropaya. Xətt sxematikdir, dəqiq marşrut deyil. Zəngəzur dəhlizi essedə perspektiv kimi anılır və yolu göstərilmədiyi üçün çəkilməyib.',
  borders:
    'Xəritədə sahil xətləri, göllər və çaylar var; dövlət sərhədləri çəkilmir. Adlar təxmini yerlərdədir.',
  credit: 'Coğrafi əsas: Natural Earth, 1:50 000 000 (ictimai mülkiyyət).',
  list: 'Xəritədəki yerlər',
  beyond: 'Xəritədən kənarda',
} as const;
