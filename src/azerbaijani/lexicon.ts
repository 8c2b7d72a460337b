/**
 * Words that the rules alone would cut too short, run together with another word, or not know for verbs; folded. A
 * word that the rules get right has no need to stand here.
 */

/** Nouns and other words which end like a shorter word with suffixes (adam is not ad-am), or have two letters. */
export const nouns =
  'ac acar aci ad ada adam ag aga agri alma alman alt amansiz ambisiya anlam arxa asili asiya ' +
  'astana at ata av avrasiya avtobus axmaq axsam ay aydin ayi bag bagli baki bas baxim bele bey ' +
  'beyan bicaq bizim bohran bolge boyuk britaniya bugda bunlar butun camis canli caydan ceki ' +
  'cetin cevik cevrilis ciddi cinpin cografi cografiya coxsaxeli cume cumle daire daskend dastan ' +
  'davam davranis daxil dayanacaq defe dehliz demir deniz dere derece deri derin destek deyer ' +
  'deyil dil din dogum dolu doseme dunya dusmen dusunce duyme duyu ehali ehemiyyetli ekin el ' +
  'elan elverisli enene er erazi esas et etek ev eynen eyni fayda ferqli fizika fiziki fon fond ' +
  'forma gelecek gelin gence genis geosiyasi gilas gizli gorunus guc guclu gulle gulmeli gumus ' +
  'gunes haqli hecm hedd hele hell helqe herbi hessas heyatdaqalma heyva heyvan hisse hucum icra ' +
  'idareetme ikidovletli ikiterefli il ile imam iman imkan imtina ince ingilis insan ip iran is ' +
  'islam istek it iti itki iy iş kanada keci kecid kend keskin kicik kimi kohne kole komanda ' +
  'kompas korpe korpu kosmos ktmt lazim liman maas mede meden medeni mehkeme mekan menbe meqam ' +
  'meqsed merkez mesele mexanizm milli milyard miqyas miras misilsiz missiya moda movcud movqe ' +
  'movzu muhendis muhum mumkun muqeddime namus nefes nizam noqte numayis numune nuve od okean ' +
  'olcu olculu olke on onemli onlar onun orta ortaq ot ov ox oxucu oz paris pay pekin plan ' +
  'platforma polis problem proses qala qalib qalin qalxan qanun qapi qar qara qarmaq qars qarsi ' +
  'qarsidurma qatar qayda qaymaq qaz qazan qeyri qis qisa qite qizdirma qol qonsu qorxaq qorxu ' +
  'qoyun qurban quru qurur reis resm resmi rusiya sanxay sari secim serhed sifaris sistem ' +
  'sistemli siyasi son su subhe suretli suriya suru susa suse sutun tale talis tarla tava tavan ' +
  'taxta tbilisi tehdid tehlukeli tehlukesiz tekan tel tele teleb telebe telim temin teqdim ' +
  'tercuman tercume tesebbus tikan tohfe torpaqsunas tox toxum uca un uygun uz uzaq uzer uzum ' +
  'uzun uzunmuddetli vahid var varis verem verilis virus xala xan xanim xetkes xilas yagis ' +
  'yanlis yardim yataq yemis yeni yeniyetme yetkin yox yuk yuksek zaman zengin üz ət';

/** Nouns which lose the vowel of their last syllable: fikir, fikri. A closed class. */
export const elided =
  'agil agiz alin beyin boyun burun cisim ciyin esil eyib fesil fikir kesir konul nesil ogul ' +
  'omur qebir sebir sekil sinif xeyir';

/** Roots of verbs. Causatives and passives of roots in the list have no need to stand here. */
export const verbs =
  'ac aci addimla agar agla agri al aldat alis anla apar arasdir art asqir at ax axit axtar azal ' +
  'bacar bagla baris basla bax becer benze besle beyen beze bic bil bisir bit bol bolus bosalt ' +
  'bosan boyu buk burax buyur cagir cal calis cat catis cek cim cirp cix ciz coxal dad dagil ' +
  'dagit danis danla dara darix dart das dasi dayan de der destekle deyerle dile dincel dinle ' +
  'dirmas dog dogra dol doldurul don donder doy doyus dur dus dusun duy duz ek elaqele en eri ' +
  'esaslan esit et evlen faydalan firlan gecik gel genisle get getir geyin gez gizle gonder gor ' +
  'gorus goster goyer gozle gucle gul guven hesabla hoppan ic inan isit islan islat iste it ' +
  'itele iyle izle kec kecin kes kicil kocur kus menimse min mohkemle ode ol olc op opus oskur ' +
  'otar otur ovla oxsa oxu oyan oyna oyren oyret payla qac qal qaldir qalx qalxiz qaris qasi qat ' +
  'qatla qayit qayna qaytar qaz qazan qazi qina qis qisal qizar qocal qoru qorx qos qovur qovus ' +
  'qoy qur qurtar quru sag sagal sal sar sat saxla say sec sesle sev sevin sigin sil sin sina ' +
  'six siyril siz sok son sondur sorus soy soyle soyu soyun supur sur surun surus sus susa suvar ' +
  'tani tap tapsir tarazla teles terpen terpet tik titre tok topla toxun tulla tut uc ud uduz ' +
  'unut utan uz uzan uzat uzlas ver vur vurgula vurus yalvar yan yanas yapis yapisdir yaran ' +
  'yarat yaris yasa yat yayin yaz ye yetis yig yixil yonel yorul yoxla yu yubandir yukle yuksel ' +
  'yumsalt yurut yuyur zeifle';

/** Roots which lose the vowel of their last syllable: çevir-, çevril-. */
export const elidedVerbs = 'ayir cevir';
