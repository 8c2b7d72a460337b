const key = 'balans-axtaris';
const most = 5;

/** The reader's last searches, newest first; kept in this browser only. */
export function recent(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(kept) ? kept.filter((it) => typeof it === 'string').slice(0, most) : [];
  } catch {
    return [];
  }
}

export function remember(query: string): void {
  const text = query.trim().slice(0, 80);
  if (text === '') return;
  write(JSON.stringify([text, ...recent().filter((it) => it !== text)].slice(0, most)));
}

export const forget = (): void => write(null);

function write(value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
  } catch {
    // Storage is full or denied: nothing is remembered.
  }
}
