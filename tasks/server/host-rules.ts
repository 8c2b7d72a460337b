/** The rules that a build leaves for its host, in the form that Netlify and Cloudflare Pages read. */

export interface HeaderRule {
  readonly path: RegExp;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

export interface RedirectRule {
  readonly path: RegExp;
  readonly target: string;
  readonly status: number;
}

/** Reads `_headers`: a path on a line of its own, its headers indented below it, `*` for anything. */
export function parseHeaders(text: string): HeaderRule[] {
  const rules: { path: RegExp; headers: [string, string][] }[] = [];
  for (const line of meaningful(text)) {
    const header = /^\s+([\w-]+):\s*(.*)$/u.exec(line);
    if (!header) rules.push({ path: pathPattern(line.trim()), headers: [] });
    else rules.at(-1)?.headers.push([header[1] ?? '', header[2] ?? '']);
  }
  return rules;
}

/** Reads `_redirects`: `/from /to 301` on each line, or `301!` to win over a file that stands there. */
export function parseRedirects(text: string): RedirectRule[] {
  return meaningful(text).map((line) => {
    const [from = '', target = '/', status = '301'] = line.trim().split(/\s+/u);
    return { path: pathPattern(from), target, status: Number.parseInt(status, 10) };
  });
}

const meaningful = (text: string): string[] =>
  text.split('\n').filter((line) => line.trim() !== '' && !line.trim().startsWith('#'));

const pathPattern = (path: string): RegExp =>
  new RegExp(`^${path.split('*').map(RegExp.escape).join('.*')}$`, 'u');
