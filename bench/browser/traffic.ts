import type { CDPSession } from '@playwright/test';

/** An answer as it went over the line, head and body, compressed; what the browser's own cache gave is none. */
export interface Sent {
  readonly path: string;
  readonly bytes: number;
  /** Whether it was asked for before the reader asked. */
  readonly ahead: boolean;
}

/** Notes a page's traffic from now on. */
export async function watchTraffic(session: CDPSession): Promise<Sent[]> {
  const sent: Sent[] = [];
  const asked = new Map<string, Omit<Sent, 'bytes'>>();
  session.on('Network.requestWillBeSent', ({ requestId, request: { url, headers } }) => {
    const ahead = /prefetch/u.test(`${headers['Sec-Purpose'] ?? headers['Purpose'] ?? ''}`);
    asked.set(requestId, { path: new URL(url).pathname, ahead });
  });
  session.on('Network.requestServedFromCache', ({ requestId }) => asked.delete(requestId));
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength: bytes }) => {
    const request = asked.get(requestId);
    if (request && bytes > 0) sent.push({ ...request, bytes });
  });
  await session.send('Network.enable');
  return sent;
}

export const bytesOf = (sent: readonly Sent[]): number =>
  sent.reduce((sum, { bytes }) => sum + bytes, 0);
