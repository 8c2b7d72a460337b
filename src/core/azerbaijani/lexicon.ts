/**
 * Words that the rules alone would cut too short, run together with another word, or not know for verbs; folded. A
 * word that the rules get right has no need to stand here.
 */

/** Nouns and other words which end like a shorter word with suffixes (adam is not ad-am), or have two letters. */
export const nouns =
  'ac acar aci ad ada adam ag aga agri alma alman alt amansiz ambisiya anlam arxa asili asiya astana ' +
  'at ata av avrasiya avtobus axmaq axsam ay aydin ayi bag bagli baki bas baxim bele bey beyan bezek ' +
  'bicaq bizim bohran bolge boyuk britaniya bugda bunlar butun camis canli caydan ceki cetin cevik ' +
  'cevrilis ciddi cinpin cografi cografiya coxsaxeli cume cumle dahi daire daskend dastan davam ' +
  'davranis daxil dayanacaq defe dehliz demir deniz dere derece deri derin destek deyer deyil dil din ' +
  'dogum dollar dolu doseme dunya dusmen dusunce duyme duyu ehali ehemiyyetli ekin el elan elm ' +
  'elverisli enene er erazi esas et etek ev eynen eyni fayda ferqli fizika fiziki fon fond forma ' +
  'gelecek gelin gence genis geosiyasi gilas gizli gorunus guc guclu gulle gulmeli gumus gunes haqli ' +
  'haqq haqqinda hecm hedd hele hell helqe herbi hesab hessas heyatdaqalma heyva heyvan hiss hisse ' +
  'hucum i icra idareetme ikidovletli ikiterefli il ile imam iman imkan imtina ince ingilis insan ip ' +
  'iran is islam istek it iti itki iy kanada keci kecid kend keskin kicik kimi kohne kole komanda ' +
  'kompas korpe korpu kosmos ktmt lazim liman maas mede meden medeni mehkeme mekan menbe meqam ' +
  'meqsed merkez mesele mexanizm milli milyard miqyas miras misilsiz missiya moda movcud movqe movzu ' +
  'muhendis muhum mumkun muqeddime namus nefes nizam noqte numayis numune nuve od okean olcu olculu ' +
  'olke on onemli onlar onun orta ortaq ot ov ox oxucu oz paris pay pekin plan platforma polis problem ' +
  'proses qala qalib qalin qalxan qanun qapi qar qara qarmaq qars qarsi qarsidurma qatar qayda qaymaq ' +
  'qaz qazan qebuledilmez qeyri qis qisa qite qizdirma qol qonsu qorxaq qorxu qoyun qurban quru qurum ' +
  'reis resm resmi rusiya sanxay sari sayt secim serhed seviyyeli sifaris sirr sistem sistemli siyasi ' +
  'son su subhe sud suretli suriya suru susa suse sutun t tale talis tarla tava tavan taxta tbilisi ' +
  'tehdid tehlukeli tehlukesiz tekan tel tele teleb telebe telim temin teqdim tercuman tercume ' +
  'tesebbus tikan tohfe torpaqsunas tox toxum tutun uca un uygun uz uzaq uzer uzum uzun uzunmuddetli ' +
  'vahid var varis verem vereq verilis virus xala xan xanim xetkes xett xilas yagis yanlis yardim ' +
  'yataq yemis yeni yeniyetme yetkin yox yuk yuksek z zaman zeif zengin';

/** Nouns which lose the vowel of their last syllable: fikir, fikri. A closed class. */
export const elided =
  'agil agiz alin beyin boyun burun cisim ciyin esil eyib fesil fikir kesir konul nesil ogul ' +
  'omur qebir sebir sekil sinif xeyir';

/** Roots of verbs. Causatives and passives of roots in the list have no need to stand here. */
export const verbs =
  'ac aci addimla agar agla agri al aldan aldat alis anla apar arasdir art asqir at ax axit ' +
  'axtar azal bacar bagla baris basla bax becer benze besle beyen bez beze bic bil bisir bit bol ' +
  'bolus bosalt bosan boyu buk bulan bur burax buyur cagir cal calis cat catis cek cim cirp cix ' +
  'ciz coxal dad dagil dagit danis danla dara darix dart das dasi dayan de der destekle deyerle ' +
  'deyis dik dile dincel dinle dirmas dog dogra dol dolas doldurul don donder dos doy doyus dur ' +
  'dus dusun duy duz ek elaqele en eri esaslan esit et evlen ez faydalan firlan gecik gel ' +
  'genisle ger geril get getir geyin gez gir gizle gonder gor gorus goster goyer gozle gucle gul ' +
  'gulumse guven hesabla hoppan ic ilis inan isit islan islat isle iste it itele iyle izle kec ' +
  'kecin kes kicil kocur kus menimse min mohkemle ode ol olc op opus oskur otar otur ovla oxsa ' +
  'oxu oyan oyat oyna oyren oyret payla paylas poz qac qal qaldir qalx qalxiz qaris qarsila qasi ' +
  'qat qatla qayit qayna qaytar qaz qazan qazi qina qir qis qisal qizar qocal qon qop qoru qorx ' +
  'qos qov qovur qovus qoy qur qurtar quru sac sag sagal sal sar sars sarsi sat saxla say sec ' +
  'sesle sev sevin sicra sig sigin sigis sil sin sina six siyril siz sok son sondur sorus soy ' +
  'soyle soyu soyun supur sur surun surus sus susa suvar tani tap tapsir tarazla tarazlas teles ' +
  'terpen terpet tik titre tok topla toxun tulla tut uc ud uduz unut usan utan uy uyus uz uzan ' +
  'uzat uzlas ver vur vurgula vurus yalvar yan yanas yapis yapisdir yaran yarat yaris yasa yat ' +
  'yay yayin yaz ye yetis yig yirt yixil yonel yor yorul yoxla yu yubandir yukle yuksel yumsalt ' +
  'yurut yuyur zeifle';

/** Roots which lose the vowel of their last syllable: çevir-, çevril-. */
export const elidedVerbs = 'ayir cevir';
