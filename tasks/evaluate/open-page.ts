import { chromium } from '@playwright/test';
import { chromiumFlags } from '../browsers/chromium.ts';
import { getChromium } from '../browsers/get-chromium.ts';
import { corpusBuilds } from '../corpus-builds.ts';
import { serve } from '../serve.ts';
import { type Answer, ask } from './ask.ts';

/** Whom queries are asked, and what ends it once all have been asked. */
export interface Asked {
  readonly ask: (q: string) => Promise<Answer>;
  readonly close: () => Promise<void>;
}

/** Opens the search page of the frozen essays' build in a browser. */
export async function openPage(locale: string, typed: boolean): Promise<Asked> {
  const site = await serve({ root: corpusBuilds.root.folder, port: 0 });
  const executablePath = getChromium();
  const browser = await chromium.launch({
    args: [...chromiumFlags, `--lang=${locale}`],
    ...(executablePath ? { executablePath } : {}),
  });
  const page = await browser.newPage({ locale });
  return {
    ask: (q) => ask(page, `${site.home}axtaris/`, q, typed),
    close: async () => {
      await browser.close();
      await site.close();
    },
  };
}
