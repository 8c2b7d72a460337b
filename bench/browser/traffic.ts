import type { CDPSession } from '@playwright/test';

/** An answer as it went over the line, head and body, compressed; what the browser's own cache gave is none. */
export interface Sent {
  readonly bytes: number;
  /** Whether it was asked for before the reader asked. */
  readonly ahead: boolean;
}

/** Notes a page's traffic from now on. */
export async function watchTraffic(session: CDPSession): Promise<Sent[]> {
  const sent: Sent[] = [];
  const asked = new Map<string, boolean>();
  session.on('Network.requestWillBeSent', ({ requestId, request: { headers } }) => {
    const ahead = /prefetch/u.test(`${headers['Sec-Purpose'] ?? headers['Purpose'] ?? ''}`);
    asked.set(requestId, ahead);
  });
  session.on('Network.requestServedFromCache', ({ requestId }) => asked.delete(requestId));
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength: bytes }) => {
    const ahead = asked.get(requestId);
    if (ahead !== undefined && bytes > 0) sent.push({ bytes, ahead });
  });
  await session.send('Network.enable');
  return sent;
}

export const bytesOf = (sent: readonly Sent[]): number =>
  sent.reduce((sum, { bytes }) => sum + bytes, 0);
