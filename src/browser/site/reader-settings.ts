/**
 * A reader's settings: attributes of the root element while the page is open, one entry of the
 * browser's storage between visits. Where storage is denied they last as long as the page.
 */
const key = 'balans';
const { dataset } = document.documentElement;

/** The value that means "as the system or the design has it"; it is not stored. */
const usual = '';

export const setting = (name: string): string => dataset[name] ?? usual;

export function remember(name: string, value: string): void {
  if (value === usual) delete dataset[name];
  else dataset[name] = value;
  const { js: _, ...settings } = dataset;
  try {
    localStorage.setItem(key, JSON.stringify(settings));
  } catch {
    // Storage is full or denied: the setting still holds for this page.
  }
}
