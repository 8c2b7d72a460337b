import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contentFolder } from '../../../../src/content/root.ts';
import { analyse } from '../../../../src/core/azerbaijani/analyse.ts';
import { fold } from '../../../../src/core/azerbaijani/keys.ts';
import { stem } from '../../../../src/core/azerbaijani/stem.ts';
import { agreement, mainStem } from './agreement.ts';
import { nounForms, verbForms } from './paradigm.ts';
import { commonNouns } from './words/common-nouns.ts';
import { commonVerbs } from './words/common-verbs.ts';
import { essayNouns, essayParticles, essayVerbs } from './words/essay-words.ts';
import { heldOutNouns, heldOutVerbs } from './words/held-out.ts';

const paradigms = {
  essayNouns: essayNouns.map(nounForms),
  essayVerbs: essayVerbs.map(verbForms),
  commonNouns: commonNouns.map(nounForms),
  commonVerbs: commonVerbs.map(verbForms),
};

/** Folded forms that belong to two words: üzün and uzun. No stemmer can serve both. */
const owners = new Map<string, number>(essayParticles.map((word) => [fold(word), 1]));
for (const words of Object.values(paradigms)) {
  for (const word of words) {
    for (const form of new Set(word.map(fold))) owners.set(form, (owners.get(form) ?? 0) + 1);
  }
}
const isHomograph = (folded: string): boolean => (owners.get(folded) ?? 0) > 1;
const stemOf = (word: string): string => stem(fold(word));

describe('all forms of a word have one stem', { timeout: 180_000 }, () => {
  it.each([
    ['nouns of the essays', paradigms.essayNouns, 0.9995],
    ['verbs of the essays', paradigms.essayVerbs, 0.9995],
    ['common nouns', paradigms.commonNouns, 0.99],
    ['common verbs', paradigms.commonVerbs, 0.98],
  ])('%s', (_, words, least) => {
    const { share, astray } = agreement(words, isHomograph);
    expect(share, astray.slice(0, 40).join(' ')).toBeGreaterThanOrEqual(least);
  });

  it.each([
    ['nouns', heldOutNouns.map(nounForms), 0.985],
    ['verbs, half of whose roots are unknown', heldOutVerbs.map(verbForms), 0.7],
  ])('held out: %s', (_, words, least) => {
    expect(agreement(words).share).toBeGreaterThanOrEqual(least);
  });

  it('as in the essays themselves', () => {
    const pairs =
      'dəhliz dəhlizlər dəhlizin, Türkiyə Türkiyənin, istək istəyinin, üstünlük üstünlüyünə, bacarıq bacarığıdır, ' +
      'mövqe mövqeyindən, su suyun, tale talelərini, mənbə mənbəyi, şəkil şəklinin, tərəfdaşlıq tərəfdaşlığında, ' +
      'yaratmaq yaradır yaradılması yaratdığı, getmək gedir, etmək edilməsi etdirilə, çevirmək çevrilir, ' +
      'formalaşdırır formalaşan formalaşması, gücləndirilməsi gücləndirirlər, hüquq hüquqlarının, Qəzzadakı Qəzzada, ' +
      'dəyərləndirir dəyərləndirmək, Qarabağ Qarabağda, Bakı Bakının, Pekin Pekinin, çalışarkən çalışır';
    for (const words of pairs.split(', ')) {
      expect(new Set(words.split(' ').map(stemOf)).size, words).toBe(1);
    }
  });

  it.each([
    'o onu ona onun onda ondan onunla onlar onlara onların onundur odur',
    'bu bunu buna bunun bunda bundan bununla bunlar bunları budurmu',
    'mən məni mənə mənim məndə mənimlə mənimki',
    'biz bizi bizə bizim bizdən bizimlə',
    'nə nəyi nəyə nədə nədən nəyin nələr nələrdən nədir',
    'kim kimə kimin kimdən kimlər kimdir kiminki',
    'öz özü özünü özünün özləri özümüz',
  ])('pronouns: %s', (forms) => {
    expect(new Set(forms.split(' ').map(stemOf)).size).toBe(1);
  });

  it.each([
    'fikir fikri fikrincə, qisim qismində, sətir sətri, zehin zehnində',
    'fənn fənlər fənni, tibb tibdə, zidd ziddir, hədd həddən, xətt xətlər',
    'axşam axşamadək, il ilədək, məqsəd məqsədilə, köməyi köməyilə, arxa arxasınca',
    'bilmərəm bilmək bilmərik, olsaydı olmaq, etmisən etmək etməzdən, gedəsən getmək gedəsiyəm',
    'hazır hazırıq, əmin əminik, məşğul məşğulam məşğuluq, minnətdar minnətdarıq, müstəqil müstəqilik, gözəl gözəlrək',
    'film filmi filmdə, hökm hökmü, terrorizm terrorizmi, olimpiada olimpiadası, yoldaş yoldaşı',
    'adlanan adlandırılıb, üzləşən üzləşmək, çıxış çıxışı, anlayış anlayışı, quruluş quruluşunda',
  ])('closed classes and joined endings: %s', (list) => {
    for (const words of list.split(', '))
      expect(new Set(words.split(' ').map(stemOf)).size, words).toBe(1);
  });

  it('without Azerbaijani letters as with them', () => {
    expect(stem('dehlizlerin')).toBe(stemOf('dəhlizlərin'));
    expect(stem('qirgizistanda')).toBe(stemOf('Qırğızıstanda'));
  });
});

describe('every word of the essays is a form of a listed word', () => {
  const text = ['azerbaycan-israil', 'merkezi-asiya']
    .map((essay) => readFileSync(`${contentFolder}/essays/${essay}/essay.md`, 'utf8'))
    .map((essay) => essay.replace(/^---.*?\n---/su, '').replace(/\{#.*?\}/gu, ''))
    .join('\n');
  const listed = new Set([
    ...essayParticles.map(fold),
    ...[...essayNouns, ...essayVerbs].flatMap(({ word, beforeVowel }) => [
      stemOf(word),
      stemOf(beforeVowel ?? word),
    ]),
    ...paradigms.essayVerbs.map((forms) => mainStem(forms.map(fold))),
  ]);

  it('or a particle', () => {
    const strange = analyse(text).filter((t) => !listed.has(t.stem) && !listed.has(t.fold));
    expect(strange.map((t) => t.text).filter((word) => !/^\d+$/u.test(word))).toEqual([]);
  });
});

describe('different words have different stems', () => {
  it.each(
    (
      'qan qanun, düşür düşüncə, gedir gətirir, Qars qarşı, su sual, mədəni mədən, ox oxucu, din dinc, din Çin, il ilə, ' +
      'ad adam, ad ada, qala qalır, gəlir gəlin, dil dilemma, tələ təlim, tələ tələb, forma fond, iş işıq, ' +
      'dəri dərin, sistem sistemli, bazar baza, təhlükə təhlükəsizlik, rasional rasionalizm, qaz qazanc, ' +
      'borc boru, siyasi siyahı, balans bala, İran irad, türk turist, kənd kənar, hal halal, söz sözçü, yük yüksək'
    )
      .split(', ')
      .map((pair) => pair.split(' ')),
  )('%s, %s', (a = '', b = '') => {
    expect(stemOf(a)).not.toBe(stemOf(b));
  });

  it('no common noun is taken for a word of the essays', () => {
    const ofEssays = new Map<string, string>();
    for (const { word } of essayNouns) ofEssays.set(stemOf(word), word);
    for (const forms of paradigms.essayVerbs) {
      ofEssays.set(mainStem(forms.map(fold)), `${forms[0]}`);
    }
    const taken = commonNouns
      .map(({ word }) => [word, ofEssays.get(stemOf(word))] as const)
      .filter(([word, other]) => other !== undefined && fold(word) !== stemOf(word));
    // qürur is written as qurur (builds); relational adjectives in -i are written as their noun's accusative: daxil, daxili.
    expect(taken.map(([word, other]) => `${word}~${other}`)).toEqual([
      'qürur~qurmaq',
      'adi~ad',
      'lazımi~lazım',
    ]);
  });

  it.each('futbol universitet pandemiya süni intellekt bitkoin qwertyuiop Ermənistan'.split(' '))(
    '%s is not in the essays',
    (word) => {
      const stems = new Set([...essayNouns, ...essayVerbs].map((entry) => stemOf(entry.word)));
      expect(stems.has(stemOf(word))).toBe(false);
    },
  );

  it('few of all listed words collide', () => {
    const words = new Map<string, Set<string>>();
    for (const list of Object.values(paradigms)) {
      for (const forms of list) {
        const key = mainStem(forms.map(fold));
        words.set(key, (words.get(key) ?? new Set()).add(fold(forms[0] ?? '')));
      }
    }
    expect([...words.values()].filter((same) => same.size > 1).length).toBeLessThanOrEqual(60);
  });
});
