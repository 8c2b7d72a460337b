import { entries } from './notation.ts';

/** Common verbs which do not occur in the essays; `!` a final t that stays before vowels does not occur here. */
export const commonVerbs = entries(`
yaz oxu ye iç oyan otur qaç qaçır uç üz yüyür gəz qayıt göndər itir gözlə gül ağla danış dinlə eşit
söylə çağır inan şübhələn sev bəyən sevin kədərlən qorx utan acı hirslən öyrən öyrət unut xatırla düşün
axtar tapşır itələ çırp vur öldür öl doğra kəs bişir qızart qovur yu sil süpür təmizlə geyin soyun bəzə
bağışla sat ödə xərclə yığ topla payla böl vurul qat hesablaş ölç yarış
ud uduz mübarizələş döyüş vuruş qıs sıx burax tulla at yapış sürüş yıxıl qalx en min tərpən
tərpət titrə silkələ fırlan dön döndər keçin ört bük qatla sar bağlan düyünlə sök dağıt
uçur yandır yan söndür sön işıqlan qarala ağar qızar sarala göyər böyü böyüt kiçil azal azalt çoxal çoxalt
uzan uzat qısal qısalt qalxız endir yüklə boşalt doy susa yorul dincəl yuxula sağal xəstələn
müalicələ yarala ağrı öskür asqır nəfəslən aldat oğurla gizlə gizlət qoş qovuş görüş öpüş qucaqla
öp evlən boşan dostlaş küs barış söy təriflə danla cəzalandır mükafatlandır
ək becər suvar biç dər yetiş yetişdir bəslə sağ otar ovla doğul qocal gəncləş
isit soyut soyu qayna don əri ərit qurut quru islat islan ax axıt tök daş doldurul çim
qazı qaz sına yoxla araşdır müqayisələ fərqlən oxşa bənzə uyğunlaş
çabala tələs gecik yubandır tamamla bitir bit başlan qurtar
rənglə naxışla cız yapışdır kopyala köçür
istə dilə arzula yalvar buyur qadağanla
sığın güvən müdafiələn qaldır
dart it sıyrıl dırmaş sürün tullan hoppan çal sırala düz çevrələ
hisslə duy iylə dad toxun qıdıqla qaşı sığalla daran dara darıx alış vərdişlə
`);
