import { fold } from '../../azerbaijani/keys.ts';

/**
 * Words with which a question is asked, and words too general to be looked for beside others. They need not be
 * found as long as the query has other words: “Orta dəhliz nədir?” is a query for *Orta dəhliz*.
 */
const softWords = new Set(
  `nə nədir nədi nələr nələrdir nəyi nəyin nəyə nədən nədədir kim kimdir kimlər kimlərdir kimin kimi kimə kimdən
  niyə neçə neçədir neçənci necə necədir hansı hansıdır hansılar hansıları hansılardır hara haradır harada
  haradadır haradan haraya haralar haralardır haçan nəçi nəçidir
  haqqında haqda barədə barəsində dair aid bağlı mövzusunda görə üçün ilə üzrə
  deyilir deyir deyilib deyirlər yazılır yazılıb yazır yazıb danışılır göstərilir bildirilir izah olunur edilir
  demək deməkdir mənası mənasıdır anlamı anlamına gəlir bildirir adlanır sayılır hesab
  var varmı vardır vardırmı yox yoxdur yoxdurmu olur olar olarmı olub olmuşdur olmuş idi imiş olan olaraq
  edir edib edirlər etmişdir etdi eləyir
  mı mi mu mü bəs axı görəsən xahiş lütfən zəhmət göstər tap axtar
  və ya yaxud da də ki isə həm bu o bir hər bütün çox daha ən onun bunun
  müəllif müəllifin müəllifə esse essedə esseyə essenin esselərdə mətndə mətnə mətnin mətnlərdə`
    .trim()
    .split(/\s+/u)
    .map(fold),
);

export const isSoft = (folded: string): boolean => softWords.has(folded);
