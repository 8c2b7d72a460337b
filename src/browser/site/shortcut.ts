import { setting } from './reader-settings.ts';

const fields =
  'input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]:not([contenteditable=false])';

/**
 * The single key that a reader has pressed as a shortcut: `j`, `N`, `/`. `null` while something is being
 * written, together with Ctrl, Alt or Meta, and where the reader has switched single keys off, as one who
 * dictates must be able to (WCAG 2.1.4).
 */
export function shortcut(event: KeyboardEvent): string | null {
  const { target, ctrlKey, metaKey, altKey, isComposing, defaultPrevented } = event;
  if (ctrlKey || metaKey || altKey || isComposing || defaultPrevented) return null;
  if (target instanceof Element && target.closest(fields)) return null;
  const key = printedKey(event);
  return key.length === 1 && setting('keys') === 'off' ? null : key;
}

/**
 * The key by its place on a Latin keyboard where the layout writes other letters: `о` of a Russian one is
 * `j`. The place of the slash writes a full stop or a comma on layouts whose slash needs Shift.
 */
export function printedKey({ key, code, shiftKey }: KeyboardEvent): string {
  const letter = /^Key([A-Z])$/u.exec(code)?.[1];
  if (letter && /^\p{L}$/u.test(key) && !/\p{Script=Latin}/u.test(key)) {
    return shiftKey ? letter : letter.toLowerCase();
  }
  if (code === 'Slash' && (key === '.' || key === ',')) return shiftKey ? '?' : '/';
  return key;
}
