import { loadModule } from '../load.ts';
import type { Notice } from '../site/notice.ts';
import { popovers } from '../site/popovers.ts';
import { onSettingsChange, remember, setting } from '../site/reader-settings.ts';

const parameter = 'duzelisler';

/**
 * The switch “Düzəlişlər”. CSS alone marks the readings while it is on; this remembers it, puts it
 * into the address, and lets each reading open its note.
 */
export function listenForCorrections(
  essay: HTMLElement,
  notice: Notice,
  signal: AbortSignal,
): void {
  const readings = [...essay.querySelectorAll<HTMLElement>('.emended')];
  const box = essay.querySelector<HTMLInputElement>('#duzelis');
  if (!box) return;

  let asked = false;
  const loadNotes = async () => {
    asked = true;
    try {
      const [{ CorrectionNote }] = await Promise.all([
        loadModule(() => import('./correction-note.ts')),
        popovers(),
      ]);
      new CorrectionNote(essay, signal);
    } catch (cause) {
      asked = false;
      notice.fault(cause, apply);
    }
  };
  /** While the marks show, each reading is a control; else it is nothing but text. */
  const apply = () => {
    // For browsers without :has(), where CSS cannot see the switch.
    document.documentElement.toggleAttribute('data-corrected', box.checked);
    for (const reading of readings) {
      if (box.checked) {
        reading.tabIndex = 0;
        reading.setAttribute('role', 'button');
        reading.setAttribute('aria-describedby', describedBy(reading));
      } else {
        for (const name of ['tabindex', 'role', 'aria-describedby']) reading.removeAttribute(name);
      }
    }
    if (box.checked && !asked) void loadNotes();
  };
  const isStored = () => setting('corrections') === 'on';
  let chosen = isStored();
  const toggle = () => {
    chosen = box.checked;
    remember('corrections', chosen ? 'on' : '');
    const url = new URL(location.href);
    if (box.checked) url.searchParams.set(parameter, '');
    else url.searchParams.delete(parameter);
    history.replaceState(history.state, '', url.href.replace(`${parameter}=`, parameter));
    apply();
  };

  const linked =
    new URLSearchParams(location.search).has(parameter) ||
    /^#(?:duzelisler|d\d+)$/u.test(location.hash);
  if (linked || chosen) box.checked = true;
  apply();
  box.addEventListener('change', toggle, { signal });
  // What a link has switched on stays on while other settings change.
  onSettingsChange(() => {
    if (isStored() === chosen) return;
    chosen = !chosen;
    box.checked = chosen;
    apply();
  }, signal);
}

/** The id of the item of the apparatus that tells of a reading. */
function describedBy(reading: HTMLElement): string {
  const item = document.getElementById(`d${reading.dataset['d']}`)?.closest('li');
  if (item && item.id === '') item.id = `duzelis-${reading.dataset['d']}`;
  return item?.id ?? '';
}
