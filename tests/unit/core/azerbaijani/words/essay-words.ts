import { entries } from './notation.ts';

/** Every noun, adjective and other declinable word of the two essays. */
export const essayNouns = entries(`
abş açar açıq ad ağıllı ağırlıq aktiv aktor aqressivlik alət alilik alternativ alt amansız ambisiya amil
ankara anlam antiterror aparıcı ara ardıcıl ardıcıllıq arena arxa arxitektura asılı asılılıq asiya aspekt
astana avrasiya avropa avtomobil aydın ayrıc azərbaycan bacarıq bağ bağlı baxım bakı balans balanslı bank
baş bazar beynəlxalq! bərpa bəyan bəyannamə biganə birinci birlik borc boşluq böhran bölgə böyük britaniya
canlı cavab cazibə cenevrə cəhət cənub cənubi ciddi cinpin coğrafi çağırış çevik çəki çərçivə çətin çətir
çıxış çin çoxsaylı çoxşaxəli çoxvektorlu daxil daxili dairə damar daşkənd davam davranış dayaq dayanıqlı
dayanıqlılıq demokratik! dəfə dəhliz dəmir dəniz dərəcə dərin dəstək dəyər dəyişkənlik digər diqqətçəkən
dil dilemma din dinamika diplomatik! diplomatiya dollarlıq dominantlıq dostluq dövlət dövr dünya düşüncə
ekosistem elan element emosional emosiya enerji etibarlı əfqanıstan əhali əhatə əhəmiyyət əhəmiyyətli əlaqə
əlavə əl əleyh əlverişli əməkdaşlıq əminlik ərazi əsas əsr ətraf əvəz əviv faciə fəal fəaliyyət fəlsəfə
fərqli fiziki fond fon forma fundamental fürsət gediş geniş genişmiqyaslı geoiqtisadi geosiyasi geostrateji
gələcək gizli göstərici güc güclü güzəşt hadisə haqq haqlı hal hazır hazırkı hesab həcm hədd hədəf həlqə
həll həlledici həmrəylik hərbi həssas həyat həyatdaqalma hindistan hissə humanitar hücum hüquq! xammal
xarakter xarici xəbərdarlıq xələl xətt xəzər xüsusi icra idarə idarəçilik idarəetmə iddia ideoloji idxal
ifadə ixrac ikidövlətli ikinci ikitərəfli iqtisadi il imkan imperiya impuls imtina incə indiki
infrastruktur inkişaf innovativ insan institusional inteqrasiya interferensiya investisiya iran iri islahat
islam israil istək istifadə istiqamət iş iştirak! itki ittifaq! izah kapital keçid keyfiyyət kəmər kənar
kənd kəskin kiçik kollektiv kompleks konsepsiya konvensiya köhnə körpü kredit ktmt qabaqcıl qafqaz qan
qanun qapı qarabağ qarant qarışıq qars qarşı qarşıdurma qaz qazaxıstan qeyri qəbuledilməz qərar qərb qəzza
qırğızıstan qitə qlobal qonşu qruplaşma qurban quru qütbləşmə landşaft layihə lazım legitimlik lider liman
magistral mahiyyət maksimum malik! maliyyə mal manevr maraq marşrut mexanizm mesaj məcbur məcmu mədən
mədəni mədəniyyət məharət məhsuldarlıq məkan məqam məqsəd mənbə+y məntiq! mənzərə mərhələ mərkəz mərkəzi
məsələ məzmun miqyas miqyaslı millət milli milyard miras misilsiz missiya model modernizasiya modernləşmə
mövcud mövcudluq mövqe+y mövzu müasir mübahisə müdafiə müdaxilə müəllif müəyyən mühit mühüm müxtəlif
müqavilə mülki mümkün mümkünlük münaqişə münasibət mürəkkəb müstəqillik müstəvi müttəfiq! naməlum
narahatlıq nəhəng nəqliyyat nəticə nəzər nizam normativ nöqtə nüfuz nümayiş nümunə nüvə ox oxucu okean
onillik orbit orta ortaq ölçülü ölkə önəmli öz özbəkistan özünəinam pakt paradoks paralel park pay paytaxt
pekin perspektiv pəncərə plan platforma post potensial praqmatik! prinsip prinsipial prioritet prioritetlik
problem proses protokol radikal rasional rasionalizm rasionallıq reallıq region regional resurs rəqabət
rəqabətədavamlı rəsmi rıçaq rifah risk rol rusiya sabitlik sadə sadiq! sahə sahib sahil sakit seçim sektor
səbəb sənaye sərhəd sərmayə səviyyə səviyyəli sıx siqnal silah sistem sistemli situasiya sivilizasiya siyasət siyasi
son sovet söz startap strategiya strateji struktur su+y sual supergüc suriya suverenlik sürət sürətli sütun
şanxay şəbəkə şəffaf şəhər şəxs şəkil:şəkl şərait şərik! şərq şərt şimal şübhə tacikistan tale+y tarazlı
tarazlıq tarix tarixi tbilisi texnologiya texnoloji tendensiya təbii təcrübə tədarükçü təhdid təhlükə
təhlükəli təhlükəsiz təhlükəsizlik təkan təklif təqdim təl tələb tələ təlim təməl təmin təminat tərəf
tərəfdaş tərəfdaşlıq təsərrüfat təsir təşəbbüs təşkil təşkilat tətbiq! təzyiq! ticarət toxunulmazlıq torpaq
töhfə transfer transformasiya trayektoriya türk türkiyə uğurlu unikal uşaq uyğun uzaq uzun uzunmüddətli
üçüncü ümidverici üstünlük üz üzər vacib vahid vaxt vəd vəziyyət yaxınlıq yanaşma yardım yeganə yeni yetkin
yetkinlik yol yumşaq yük yüksək yüksəliş zaman zəif zəngəzur zəngin zərurət ziddiyyət
`);

/** Every verb of the two essays: the root, `:x` its form before a vowel. */
export const essayVerbs = entries(`
aç addımla al anla apar art ayır:ayr bacar bağla balanslaş bax başla bil birləş bölüş çalış çat çatış
çevir:çevr çək çıx çıxar dağıl daşı dayan de demokratikləş dərinləş dəstəklə dəyərlə doğ dol dur düş et əlaqələ əsaslan
faydalan formalaş genişlə get gəl gətir göstər gör güclə hesabla izlə keç qal qarış qaytar qazan qına qoru
qoy qruplaş qur qütbləş mənimsə modernləş möhkəmlə müəyyənləş ol oyna paylaş reallaş saxla sal say seç
səslə sın sız soruş strukturlaş sus sür tanı tap tarazla tarazlaş tik tut uzlaş ümumiləş ver vurğula yanaş
yaran yarat yaşa yat yayın yerləş yönəl yumşalt yüksəl yürüt zəiflə
`);

/** The rest: pronouns, adverbs, particles, numerals and set forms, which are not inflected here. */
export const essayParticles = `
alaq amma ani artıq başa belə bəli bəs bəzi bir birbaşa biri birgə bu budur buna bundan bunlar bunları
bunun burada bütün çox çünki da daha deməli deyil də eləcə elə eyni əksinə ən əldə ərzində əslində əvvəlcə
etibarən fonunda getdikcə gəlin haqqında hansısa heç hələ həm həmin həmişə həqiqətən xüsusilə ilə iki
irəli irəlidə ki kim kimi lakin məhz məsələn nə necə neçə niyə non o odur onlar onların onu onun geri
özlüyündə özümüzə sadəcə s si tam tamamilə tədricən təkcə uğrunda üçün var və ya yalnız yəni yox qədər
üzrə ın xıx xx idi sonda
`
  .trim()
  .split(/\s+/u);
