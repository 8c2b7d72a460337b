export const licences = {
  title: 'Lisenziyalar',
  description: 'Saytla birlikdə oxucuya göndərilən şrift, proqram və məlumatların lisenziyaları.',
  own: 'Saytın öz kodundan başqa oxucuya yalnız aşağıdakılar göndərilir. Onların müəlliflərinə təşəkkür edirik.',
  text: 'Lisenziyanın mətni (ingiliscə)',
  uses: {
    face: 'Saytın və EPUB fayllarının şrifti: Azərbaycan əlifbasına görə kəsilib və lisenziyanın tələbi ilə başqa ad (Balans Serif) alıb.',
    search: 'Axtarışın mühərriki (WebAssembly) və indeksi.',
    ahead: 'Növbəti səhifəni oxucu keçidə toxunanda qabaqcadan yükləyən skript.',
    loading: 'Skriptləri ehtiyac olanda yükləyən bir neçə sətir.',
    popovers: 'Köhnə brauzerlərdə açılan pəncərələr; yeni brauzerlər onu yükləmir.',
    map: 'Xəritənin coğrafi məlumatlarını daşıyan paket.',
  },
  earth: {
    name: 'Natural Earth',
    licence: 'ictimai mülkiyyət',
    use: 'Xəritədəki sahil xətləri, göllər və çaylar.',
  },
} as const;
