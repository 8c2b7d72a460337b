import { expect, test } from 'vitest';
import { cite } from '../../../src/core/citation/cited.ts';
import { plainCitations } from '../../../src/core/citation/plain.ts';
import { records } from '../../../src/core/citation/records.ts';
import { textPage } from '../../../src/exports/epub/text-page.ts';
import { xhtml } from '../../../src/exports/epub/xhtml.ts';
import { atomFeed } from '../../../src/exports/feed.ts';
import { llms } from '../../../src/exports/llms.ts';
import { markdown } from '../../../src/exports/markdown.ts';
import { plainText } from '../../../src/exports/plain-text.ts';
import { tei } from '../../../src/exports/tei/tei.ts';
import { absolute, herSey, numune, picture, tekAbzas } from './support/essays.ts';

const section = { id: 'ikinci-hisse', title: 'İkinci “hissə”' };
const cited = [{}, { section }, { section, paragraph: '5' }].map((place) =>
  cite(numune, absolute, place),
);

/** What each export makes of an essay that holds one of everything; a change has to be looked at. */
const files: Record<string, string> = {
  'numune.md': markdown(numune, absolute, picture),
  'numune.txt': plainText(numune, absolute),
  'numune.xml': tei(numune, absolute, picture),
  'metn.xhtml': xhtml(textPage(numune)),
  'feed.xml': atomFeed([numune], absolute, new Map(), picture),
  'llms.txt': llms([numune], absolute),
  'her-sey.md': markdown(herSey, absolute, picture),
  'her-sey.txt': plainText(herSey, absolute),
  'her-sey.xml': tei(herSey, absolute, picture),
  'her-sey.xhtml': xhtml(textPage(herSey)),
  'her-sey-feed.xml': atomFeed([herSey, tekAbzas], absolute, new Map(), picture),
  'tek-abzas.xml': tei(tekAbzas, absolute, picture),
  'citations.txt': cited
    .flatMap((it) => [plainCitations.apa(it), plainCitations.chicago(it, '1 may 2027')])
    .join('\n'),
  'numune.bib': cited.map(records.bib.make).join('\n'),
  'numune.ris': cited.map(records.ris.make).join('\n'),
  'numune.json': cited.map(records.json.make).join('\n'),
};

test.each(Object.entries(files))('%s', async (name, content) => {
  await expect(content).toMatchFileSnapshot(`golden/${name}`);
});
