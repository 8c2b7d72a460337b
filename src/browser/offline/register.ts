import { isLineScarce } from '../line.ts';
import { trustedTypesPolicy } from './trusted-types.ts';

/** Whether the browser tells that each byte is paid for, or that there is hardly a line. */
const isMetered = (): boolean => isLineScarce() || navigator.connection?.type === 'cellular';

/**
 * Tells the service worker that this page needs nothing more for now, so that it may fetch what is not kept yet.
 * On a metered line it may not: there it keeps what was asked for.
 */
function allowFilling(): void {
  if (!isMetered()) navigator.serviceWorker.controller?.postMessage('idle');
}

/** Makes the site readable offline, once nothing else is to be done; without it, it reads as before. */
async function register(): Promise<void> {
  const address = `${import.meta.env.BASE_URL}sw.js`;
  try {
    const policy = window.trustedTypes?.createPolicy(trustedTypesPolicy, {
      createScriptURL: () => address,
    });
    const trusted = policy?.createScriptURL('') ?? address;
    navigator.serviceWorker.addEventListener('controllerchange', allowFilling);
    allowFilling();
    const registration = await navigator.serviceWorker.register(trusted);
    // Browsers look for a new version themselves, but some only when the reader has stopped moving about.
    if (registration.active) await registration.update();
  } catch {
    // Service workers or storage are denied here, or the network is gone.
  }
}

/** So many milliseconds after a page is there its reader is taken to stay: who goes on sooner has the line alone. */
const settled = 3000;

if (import.meta.env.OFFLINE && 'serviceWorker' in navigator) {
  addEventListener('load', () => setTimeout(register, settled));
}
