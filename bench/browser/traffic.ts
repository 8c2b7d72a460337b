import type { CDPSession } from '@playwright/test';

export const kinds = ['html', 'style', 'script', 'font', 'image', 'data'] as const;
export type Kind = (typeof kinds)[number];

/** What went over the line: heads and bodies as sent, compressed. */
export interface Traffic {
  readonly requests: number;
  readonly bytes: number;
  readonly byKind: Readonly<Record<Kind, number>>;
}

const kindOf: Readonly<Record<string, Kind>> = {
  Document: 'html',
  Stylesheet: 'style',
  Script: 'script',
  Font: 'font',
  Image: 'image',
};

/** Counts a page's traffic from now on; what comes from the browser's own cache costs nothing. */
export class TrafficCount {
  readonly #kinds = new Map<string, Kind>();
  readonly #cached = new Set<string>();
  #byKind = empty();
  #requests = 0;

  static async of(session: CDPSession): Promise<TrafficCount> {
    const count = new TrafficCount();
    session.on('Network.requestWillBeSent', ({ requestId, type }) => {
      count.#kinds.set(requestId, kindOf[type ?? ''] ?? 'data');
    });
    session.on('Network.requestServedFromCache', ({ requestId }) => {
      count.#cached.add(requestId);
    });
    session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      const kind = count.#kinds.get(requestId);
      if (!kind || count.#cached.has(requestId) || encodedDataLength <= 0) return;
      count.#requests += 1;
      count.#byKind[kind] += encodedDataLength;
    });
    await session.send('Network.enable');
    return count;
  }

  reset(): void {
    this.#byKind = empty();
    this.#requests = 0;
  }

  read(): Traffic {
    const byKind = { ...this.#byKind };
    return {
      requests: this.#requests,
      bytes: Object.values(byKind).reduce((sum, each) => sum + each, 0),
      byKind,
    };
  }
}

const empty = (): Record<Kind, number> => ({
  html: 0,
  style: 0,
  script: 0,
  font: 0,
  image: 0,
  data: 0,
});
