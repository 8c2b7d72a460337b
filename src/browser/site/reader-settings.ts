/**
 * A reader's settings: attributes of the root element while the page is open, one entry of the
 * browser's storage between visits. Where storage is denied they last as long as the page.
 */
const key = 'balans';
/** `names` and `corrections` are switches of an essay, the others stand in the panel. */
const names = ['theme', 'size', 'measure', 'keys', 'names', 'corrections'] as const;
export type SettingName = (typeof names)[number];

export const isSettingName = (name: string): name is SettingName =>
  names.some((known) => known === name);

/** The value that means “as the system or the design has it”; it is not stored. */
const usual = '';
const { dataset } = document.documentElement;

export const setting = (name: SettingName): string => dataset[name] ?? usual;

/** Sets one setting; the others stay as any other tab has stored them meanwhile. */
export function remember(name: SettingName, value: string): void {
  const settings = { ...stored(), [name]: value };
  put(name, value);
  if (value === usual) delete settings[name];
  try {
    localStorage.setItem(key, JSON.stringify(settings));
  } catch {
    // Storage is full or denied: the setting still holds for this page.
  }
}

/** Calls back once the settings have been changed in another tab, or while the page lay in the back-forward cache. */
export function onSettingsChange(act: () => void, signal: AbortSignal): void {
  const read = () => {
    const settings = stored();
    if (!settings) return;
    for (const name of names) put(name, settings[name] ?? usual);
    act();
  };
  window.addEventListener('storage', (event) => event.key === key && read(), { signal });
  window.addEventListener('pageshow', ({ persisted }) => persisted && read(), { signal });
}

function put(name: SettingName, value: string): void {
  if (value === usual) delete dataset[name];
  else dataset[name] = value;
}

/** `null` where storage is denied or damaged. */
function stored(): Partial<Record<SettingName, string>> | null {
  try {
    const all: Record<string, unknown> = JSON.parse(localStorage.getItem(key) ?? '{}');
    return Object.fromEntries(
      names.flatMap((name) => (all[name] ? [[name, String(all[name])]] : [])),
    );
  } catch {
    return null;
  }
}
