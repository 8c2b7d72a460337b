import { entries } from './notation.ts';

/** Common nouns and adjectives which do not occur in the essays, by theme. */
export const commonNouns = entries(`
ana ata qardaş bacı oğul:oğl qız baba nənə əmi dayı xala bibi ər arvad gəlin ailə nəvə qohum dost yoldaş
düşmən qonaq ev otaq mətbəx hamam divar döşəmə tavan dam həyət bağça darvaza
kitab dəftər qələm karandaş kağız məktub qəzet jurnal lüğət hekayə roman şeir şair yazıçı nağıl dastan
məktəb müəllim şagird tələbə dərs imtahan sinif:sinf universitet fakültə kafedra professor elm alim
riyaziyyat fizika kimya biologiya coğrafiya ədəbiyyat musiqi rəssam rəsm rəng heykəl teatr kino aktyor
mahnı müğənni rəqs oyun oyunçu futbol idman güləş şahmat yarış qələbə məğlubiyyət komanda stadion top
çörək duz şəkər çay qəhvə süd yağ pendir qaymaq bal yumurta ət toyuq balıq düyü un xəmir şorba plov
alma armud heyva nar üzüm gilas ərik şaftalı qarpız yemiş portağal limon banan fındıq badam qoz püstə
kartof pomidor xiyar soğan sarımsaq kələm kök badımcan bibər göyərti lobya noxud buğda arpa pambıq
ağac yarpaq budaq çiçək gül ot meşə dağ dərə təpə düzənlik çöl səhra göl ada körfəz bulaq şəlalə
günəş ay ulduz göy bulud yağış qar külək duman şimşək ildırım istilik soyuq isti hava iqlim fəsil:fəsl
yaz yay payız qış gün gecə səhər axşam günorta həftə dəqiqə saat saniyə təqvim bayram novruz yanvar
fevral mart aprel may iyun iyul avqust sentyabr oktyabr noyabr dekabr çərşənbə cümə şənbə
at it pişik inək öküz camış qoyun keçi quzu dəvə eşşək donuz dovşan tülkü canavar ayı aslan pələng fil
meymun ilan qurbağa siçan quş sərçə qartal göyərçin xoruz ördək arı kəpənək milçək qarışqa hörümçək
saç üzük göz qulaq burun:burn ağız:ağz dodaq diş boyun:boyn çiyin:çiyn qol barmaq dırnaq köks ürək
ağciyər qaraciyər mədə böyrək bel ayaq diz daban sümük dəri əzələ beyin:beyn xəstə xəstəlik dərman həkim
xəstəxana aptek ağrı qızdırma yara sağlamlıq ölüm doğum cərrah vərəm qrip virus peyvənd pandemiya
köynək şalvar don ətək papaq ayaqqabı corab əlcək paltar parça ip iynə düymə cib çanta
stol stul çarpayı yataq yorğan yastıq xalça pərdə güzgü şkaf çıraq lampa şam ocaq soba qazan tava bıçaq
qaşıq çəngəl stəkan fincan boşqab süfrə çaydan samovar qıfıl pillə pilləkən lift eyvan
maşın avtobus qatar təyyarə gəmi qayıq velosiped motosiklet təkər sürücü sərnişin bilet dayanacaq vağzal
aeroport küçə meydan xiyaban prospekt məhəllə kəndli rayon vilayət əyalət vətən xalq cəmiyyət
qala saray məscid kilsə minarə qəbir:qəbr qəbiristan abidə muzey kitabxana mehmanxana restoran kafe mağaza
dükan fabrik zavod tikinti usta fəhlə mühəndis memar dülgər dərzi bərbər aşpaz polis əsgər zabit general
ordu döyüş müharibə sülh zəfər qəhrəman şəhid tüfəng güllə qılınc qalxan bomba raket tank düşərgə
prezident nazir nazirlik deputat parlament hökumət seçki seçici partiya müxalifət məhkəmə hakim vəkil
prokuror cinayət cəza həbs həbsxana oğru qatil şahid sübut vergi gömrük büdcə pul manat qəpik
maaş qiymət satıcı alıcı müştəri tacir sahibkar səhm faiz kəsir:kəsr rəqəm ədəd say hesabat
cədvəl kompüter telefon proqram internet sayt şifrə ekran klaviatura fayl məlumat xəbər jurnalist redaktor
müxbir televiziya radio kanal veriliş film rejissor ssenari tamaşa səhnə konsert
sevgi məhəbbət nifrət sevinc kədər qəm qorxu cəsarət ümid arzu xəyal yuxu ağıl:ağl fikir:fikr zəka yaddaş
xatirə vicdan ruh nəfs iradə səbir:səbr qəzəb həsəd qürur şərəf namus ədalət haqsızlıq azadlıq əsarət
bərabərlik həqiqət yalan sirr möcüzə bəxt uğur uğursuzluq zəhmət əmək
iradəli tənbəl çalışqan ağılsız axmaq dəli müdrik savadlı savadsız cahil cəsur qorxaq mehriban sərt yaxşı
pis gözəl çirkin ucuz baha ağır yüngül qısa enli dar dayaz alçaq hündür uca qalın nazik incəlik iti küt
təmiz çirkli yaş nəm dolu boş tox ac susuz şirin acı turş şor dadlı ətirli parlaq qaranlıq
işıq kölgə qara ağ qırmızı sarı yaşıl mavi bənövşəyi çəhrayı boz qəhvəyi qızılı gümüş qızıl mis dəmirçi
polad şüşə taxta daş kərpic sement qum palçıq toz kömür neft benzin elektrik! mühərrik akkumulyator
saxta həqiqi doğru yanlış səhv düz əyri dairəvi üçbucaq kvadrat xətkeş bucaq ölçü metr
kilometr kiloqram litr dərinlik hündürlük uzunluq enlilik genişlik sayğac tərəzi
nömrə siyahı ünvan imza möhür sənəd pasport vəsiqə şəhadətnamə diplom müqəddimə cümlə
hərf əlifba dilçi tərcümə tərcüməçi tərcüman lüğətçi məna məsəl zərbülməsəl tapmaca bayatı aşıq
saz tar kamança ney zurna nağara simfoniya opera balet bəstəkar melodiya ritm nota
allah peyğəmbər namaz oruc dua günah savab cənnət cəhənnəm mələk şeytan iman xristian müsəlman yəhudi
məzhəb rahib keşiş imam axund molla zəvvar həcc qurbanlıq zəkat
ermənistan gürcüstan almaniya fransa ingiltərə italiya ispaniya yaponiya koreya kanada meksika misir
suriyalı iraq! ukrayna polşa macarıstan yunanıstan bolqarıstan moskva london paris berlin gəncə sumqayıt
şuşa lənkəran naxçıvan şəki qəbələ quba qusar ağdam füzuli laçın kəlbəcər xankəndi araz kür
alman fransız ingilis rus ərəb fars yapon hindli gürcü erməni ləzgi talış
səyahət səfər gəzinti turist turizm bələdçi xəritə kompas sərgi yarmarka festival mərasim toy yas
hədiyyə təbrik dəvət qonaqlıq ziyafət xidmət xidmətçi nökər ağa xanım bəy padşah şah sultan xan
vəzir taxt tac qul kölə üsyan inqilab çevriliş respublika monarxiya demokratiya diktatura
konstitusiya islah fərman sərəncam qayda intizam əmr vəzifə məsuliyyət borclu
krallıq kral kraliça şahzadə səltənət xilafət
söhbət mübarizə rəqib qalib məğlub xal nəşr nəşriyyat çap müəlliflik oxşar oxşarlıq fərq
ziyan xeyir qazanc zərər fayda səmərə məhsul istehsal istehlak! tələbat ehtiyac ehtiyat mənfəət
sifariş reklam brend bazarlıq müəssisə şirkət idarəçi müdir rəis katib mühasib işçi işsizlik peşə sənət
sənətkar bacarıqlı istedad istedadlı dahi təqaüd təqaüdçü sığorta kirayə ipoteka kapitalizm sosializm
kommunizm millətçilik vətəndaş vətəndaşlıq mühacir qaçqın köçkün sərhədçi viza
bitki heyvan toxum kol tikan gövdə meyvə tərəvəz əkin əkinçi bostan tarla torpaqşünas traktor kombayn
gübrə məhsuldar otlaq çoban sürü yun
dalğa sahilboyu qayıqçı balıqçı tor qarmaq fırtına tufan zəlzələ vulkan yanğın daşqın quraqlıq fəlakət
planet kosmos peyk astronom teleskop kainat qalaktika orbital atom molekul hüceyrə gen orqanizm bakteriya
təkamül nəzəriyyə fərziyyə təhlil təcrübəçi laboratoriya kəşf ixtira ixtiraçı
pəhləvan uşaqlıq gənc gənclik qoca qocalıq yeniyetmə körpə bəbək kişi qadın nişanlı subay dul yetim
əkiz adam bəşər bəşəriyyət insanlıq qəbilə tayfa nəsil:nəsl əcdad varis irs ənənə adət
zövq moda gözəllik zəriflik nəzakət ədəb hörmət hörmətli ehtiram rəftar xasiyyət xarakterik
görünüş baxış gülüş səs qışqırıq sükut nəfəs iy dad qoxu toxunuş hiss duyğu həyəcan
təəccüb heyrət maraqlı darıxdırıcı gülməli qəribə adi nadir əsaslı lazımi gərəkli faydalı zərərli
mümkünsüz ehtimal şans təsadüf qəza xilas xilaskar yardımçı könüllü
gəlir sınaq salam qalib qurşaq icma bayraq şura iclas məclis saziş yarış ofis biznes qeyd şagird ümid
`);
