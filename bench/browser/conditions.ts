import type { BrowserContextOptions, CDPSession } from '@playwright/test';

/** The line and the device under which a page is loaded. */
export interface Conditions {
  readonly name: string;
  readonly about: string;
  readonly screen: BrowserContextOptions;
  /** Round trip in ms, bits per second, factor for the processor; `null`: as fast as this machine is. */
  readonly slowed: { readonly rtt: number; readonly bits: number; readonly cpu: number } | null;
}

export const desk: Conditions = {
  name: 'desk',
  about: '1280×800, nothing slowed',
  screen: { viewport: { width: 1280, height: 800 } },
  slowed: null,
};

export const slowPhone: Conditions = {
  name: 'slow phone',
  about: '390×844, 150 ms round trip, 1.6 Mbit/s, CPU slowed four times',
  screen: {
    viewport: { width: 390, height: 844 },
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
  },
  slowed: { rtt: 150, bits: 1_600_000, cpu: 4 },
};

/** Slows a page's line and processor; what is asked for afterwards comes slowly. */
export async function slow(session: CDPSession, { slowed }: Conditions): Promise<void> {
  if (!slowed) return;
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: slowed.rtt,
    downloadThroughput: slowed.bits / 8,
    uploadThroughput: slowed.bits / 16,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowed.cpu });
}
