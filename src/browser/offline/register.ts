import { trustedTypesPolicy } from './trusted-types.ts';

/** Makes the site readable offline, once nothing else is to be done; without it, it reads as before. */
async function register(): Promise<void> {
  const savesData = navigator.connection?.saveData ? '?save-data' : '';
  const address = `${import.meta.env.BASE_URL}sw.js${savesData}`;
  try {
    const policy = window.trustedTypes?.createPolicy(trustedTypesPolicy, {
      createScriptURL: () => address,
    });
    const trusted = policy?.createScriptURL('') ?? address;
    const registration = await navigator.serviceWorker.register(trusted);
    // Browsers look for a new version themselves, but some only when the reader has stopped moving about.
    if (registration.active) await registration.update();
  } catch {
    // Service workers or storage are denied here, or the network is gone.
  }
}

if (import.meta.env.OFFLINE && 'serviceWorker' in navigator) {
  addEventListener('load', () => setTimeout(register, 500));
}
