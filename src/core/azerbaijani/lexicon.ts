/**
 * Words that the rules alone would cut too short, run together with another word, or not know for verbs; folded. A
 * word that the rules get right has no need to stand here.
 */

/** Nouns and other words which end like a shorter word with suffixes (adam is not ad-am), or have two letters. */
export const nouns =
  'abzas ac acar aci ad ada adam ag aga agri agus alma alman alqis alt amansiz ambisiya anlam ' +
  'armud arxa asan asayis asili asiya asta astana at ata ateskes atlas av avrasiya avtobus axar ' +
  'axin axir axmaq axsam ay aydin ayi az azad azar azarkes bag bagli baki bari bas baxim bazis ' +
  'bebek beden bele bend berbad bey beyan bezek bicaq biznes bohran bolge bonus boy boya boyrek ' +
  'boyuk brend britaniya bugda bulbul bulud buro butun camis canisin canli casus caydan cehd ceki ' +
  'cellad cerime cesed cetin cevik cevre cevrilis cicek ciddi cihad cild cinpin cografi cografiya ' +
  'corek coxsaxeli cume cumle dahi daire daskend dastan davam davranis daxil dayanacaq defe dehliz ' +
  'deli delil demir dene deniz derd dere derece deri derin dernek dervis destek deyer deyil dil ' +
  'din direk dirsek dividend dogum dollar dolu donanma donem dord dosek doseme dost dosye duma ' +
  'duman dunya dusmen dustaq dustur dusunce duyme duyu ecdad eda eded ehali ehemiyyetli ehtiras ' +
  'ekin el elan elil elm elverisli emek emin en enene epizod epos er erazi erik esas et etek ' +
  'etimad etiqad etnos ev eynen eyni fayda fehm felek fenn ferd ferman ferqli feryad fesile film ' +
  'firma fisek fitil fizika fiziki fokus fon fond forma gece gelecek gelin gelir gence gene genis ' +
  'geosiyasi gercek gerek gilas gizli gobek godek gorunus goyerte guc guclu guduk gules gulle ' +
  'gulmeli gumus gunes haqli haqq haqqinda hazir hecm hedd hedis hele hell helqe herbi hesab ' +
  'hessas heves heyatdaqalma heykelteras heyva heyvan hezm hiss hisse hokm hucum huquqsunas i ic ' +
  'icad iclas icma icra idareetme iflas ikidovletli ikiterefli il ile iltimas imam iman imdad ' +
  'imkan imtina inad ince inek ingilis inikas insan ip ipek iqtisad iran ireli is islam istedad ' +
  'istek it iti itki ixtisas iy iz kaktus kanada katolikos keci kecid kefil kelek kelme kend ' +
  'kepenek keskin kicik kimi kohne kole komanda komandir komek kompas kompres konqres konvoy kopek ' +
  'kopuk korpe korpu kosmos ktmt kurek kursu lavas lazim lelek libas liman lisey lombard maas ' +
  'masin mebed mecbur meclis mede meded meden medeni mehbus mehkeme mekan melek menafe menbe mense ' +
  'menzil meqam meqsed merasim merkez mescid mesele mesgul meslek metod mexanizm mexsus milcek ' +
  'milli milyard mina miqyas miras misilsiz missiya moda movcud movqe movzu mucesseme mufettis ' +
  'muhakime muhendis muhum mumkun muqeddes muqeddime murad muskul musteqil mutexessis muzey nagil ' +
  'namized namus naxis nefes negme nevazis nezm niderland nizam noqte norma numayis numune nuve od ' +
  'ofis okean olay olcu olculu olke olu on onemli ordek orden ordu orpek orta ortaq ortuk ot otaq ' +
  'ov ovcu ovlad ox oxucu oz pafos paris pay pekin period peyvend piramida pisik plan platforma ' +
  'polis prizma problem proses pyes qacar qala qalib qalin qalmaqal qalxan qanun qapi qar qara ' +
  'qarmaq qars qarsi qarsidurma qatar qayda qaymaq qaz qazan qebuledilmez qefes qend qepik ' +
  'qerenfil qesd qeyd qeyri qilinc qira qis qisa qisas qite qiyas qizdirma qizil qol qonaq qonsu ' +
  'qorxaq qorxu qovsaq qoyun quldur qulle qumas qurban qursaq quru qurultay qurum radius raund ' +
  'razi redd rehm reis rekord reqqas resm resmi ritm ruhani rusiya sagird sahid sakin salam sancaq ' +
  'sandiq sanxay saray sari savad savas saye sayt sazis secim sehercik sehid serhed sernisin ' +
  'serqsunas servis sesverme sevda seviyyeli seym sidik sifaris sima sinaq sine sirr sistem ' +
  'sistemli siyasi sokolad soltan son soy soyud status su subhe sud sumuk sura suretli suriya suru ' +
  'susa suse sutun tale talis tapdaq tarla tava tavan taxil taxta tbilisi tecrid tedris teehhud ' +
  'teftis tehdid tehlil tehlukeli tehlukesiz tehsil tekan tekid tel telas tele teleb telebe telim ' +
  'temas temin tenqid tepik teqaud teqdim teqlid tercuman tercume tereddud tesebbus tesis tesvis ' +
  'tetil texellus tezis tibb tikan tikili tohfe torpaqsunas tox toxum travma tutun uc uca umid un ' +
  'urek usta ustad uygun uz uzaq uzer uzum uzun uzunmuddetli vahid vahime var varis vekil ' +
  'velosiped verdis verem vereq verilis vesile virus xahis xala xan xanim xaos xetkes xett xilas ' +
  'xorek xusus yagis yanaq yanlis yardim yarim yarimada yaris yataq yaxa yay yazar yazi yeddi ' +
  'yemis yene yeni yeniyetme yer yerik yeris yetkin yox yubiley yuk yuksek yunan yurd yurus zahid ' +
  'zaman zavod zeif zengin zenn zerercekmis zibil zidd zulm';

/** Nouns which lose the vowel of their last syllable: fikir, fikri. A closed class. */
export const elided =
  'agil agiz alin bagir beyin boyun boyur burun cetir cisim ciyin esil etir eyib eyin fesil fikir ' +
  'heyif kesir konul meyil nesil nezir ogul omur ovuc qayin qebir qedir qisim sebir sekil setir ' +
  'sinif xetir xeyir zehin';

/** Roots of verbs. Causatives and passives of roots in the list have no need to stand here. */
export const verbs =
  'ac aci addimla adla agar agla agri al aldan aldat alis anla apar arasdir art as asqir at atis ' +
  'ax axis axit axtar az azal bacar bagisla bagla baris bas basla bat bax becer benze berkit besle ' +
  'beyen bez beze bic bil bis bisir bit bog bol bolus bosal bosalt bosan boya boyu buk bula bulan ' +
  'bur burax burun buyur cagir cal calis calxa carp cas cat catis cax cek cekis ceyne cim cirp cix ' +
  'ciz cok cos coxal curu dad dagil dagit dal dalas danis danla dara daral darix dart das dasi ' +
  'davran daya dayan de del der destekle devir devril deyerle deyis dik diksin dile dincel dindir ' +
  'dinle dircel dire diril dirmas dog dogra dogrul dol dola dolas doldurul don donan donder dos ' +
  'dosen doy doyus doz dur dus dusun duy duz duzel ek elaqele ele en eri esaslan esirge esit et ' +
  'evlen eyle eylen eyles ez faydalan firlan gecik gel gemir genisle ger geril get getir gey geyin ' +
  'gez gir giris gizle gom gonder gor gorus goster gotur goyer gozle gucle gud gul gules gulumse ' +
  'guven hesabla honkur hop hoppan hor hur hurk ic ilis inan incit inle irelile isin isit islan ' +
  'islat isle iste it itele iyle izle kec kecin kes kesis kicil koc kocur kohnel kokel kus lengi ' +
  'menimse min mohkemle ode ol olc op opus ort oskur ot otar otur otus ov ovla oxsa oxu oyan oyat ' +
  'oyna oyren oyres oyret partla payla paylas poz puskur qabar qac qal qaldir qalx qalxiz qamas ' +
  'qan qapa qaral qaris qarsila qasi qat qatla qavra qayit qayna qaytar qaz qazan qazi qidiqla qil ' +
  'qina qir qiris qirp qis qisal qisqan qisqir qizar qizis qocal qon qop qopar qoru qorx qorxut ' +
  'qos qov qovrul qovur qovus qoy qur qurasdir qurtar qurtul quru sac sag sagal sal san sanc sar ' +
  'saral sars sarsi sat savas saxla say sec sengi sep sesle sev sevin sez sicra sig sigin sigis ' +
  'sil silkele sin sina sis six sixis siyir siyril siz sok sol son sondur sorus sovus sox soxul ' +
  'soy soyke soyle soyu soyun supur sur suru surukle surun surus sus susa suvar suz tala tani tap ' +
  'tapsir tarazla tarazlas tax teles temizle terpen terpet tik titre tok topla toplas toqqus tore ' +
  'toxu toxun tuken tulla tupur tut tutus uc ucal ud uduz ugra um unut urpe usan usu utan uy uyu ' +
  'uyus uz uzan uzat uzlas var ver vur vurgula vurus xatirla yag yalvar yan yanas yapis yapisdir ' +
  'yaran yaras yarat yaris yasa yat yaxalan yay yayin yayxa yaz yazis ye yelle yeri yetir yetis ' +
  'yig yigis yirt yix yixil yiyelen yolux yon yonel yor yorul yoxla yoz yu yubandir yubat yukle ' +
  'yuksel yumsal yumsalt yurut yuyur zeifle';

/** Roots which lose the vowel of their last syllable: çevir-, çevril-. */
export const elidedVerbs = 'ayir cevir';
