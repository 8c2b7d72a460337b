import bcd from '@mdn/browser-compat-data' with { type: 'json' };
import type { CompatStatement, SupportStatement } from '@mdn/browser-compat-data';
import { type Target, targets } from '../../src/build/targets.ts';

/** A feature that a file uses and a target lacks. */
export interface Missing {
  readonly feature: string;
  readonly missingIn: readonly string[];
  /** `src/browser/share/place.ts:12` */
  readonly at: string;
}

/** Names of the browsers in MDN's data, where they are others than in `.browserslistrc`. */
const names: Readonly<Record<string, string>> = { ios_saf: 'safari_ios' };

/**
 * Tells in which of the targets a feature is missing: `['firefox 115']`.
 * @param feature its path in MDN's compatibility data, for instance `api.Element.checkVisibility`
 * @returns nothing where the data does not know the feature
 */
export function missingIn(feature: string): string[] | undefined {
  const support = statement(feature)?.support;
  if (!support) return undefined;
  const supports = new Map<string, SupportStatement>(Object.entries(support));
  return targets
    .filter(([browser, version]) => !isIn(supports.get(names[browser] ?? browser), version))
    .map((target: Target) => target.join(' '));
}

function statement(feature: string): CompatStatement | undefined {
  let at: unknown = bcd;
  for (const part of feature.split('.')) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, part)) return undefined;
    at = Reflect.get(at, part);
  }
  return isIdentifier(at) ? at.__compat : undefined;
}

const isIdentifier = (value: unknown): value is { __compat: CompatStatement } =>
  typeof value === 'object' && value !== null && '__compat' in value;

function isIn(statement: SupportStatement | undefined, version: string): boolean {
  if (statement === undefined) return false;
  const all = Array.isArray(statement) ? statement : [statement];
  return all.some(
    ({ version_added: added, version_removed: removed, flags, prefix, alternative_name }) =>
      typeof added === 'string' &&
      !flags &&
      !prefix &&
      !alternative_name &&
      added !== 'preview' &&
      !isOlder(version, added.replace('≤', '')) &&
      (typeof removed !== 'string' || isOlder(version, removed)),
  );
}

/** Whether a version is older than another: `16.4` than `17`. */
function isOlder(version: string, other: string): boolean {
  const [a = 0, b = 0] = version.split('.').map(Number);
  const [c = 0, d = 0] = other.split('.').map(Number);
  return a < c || (a === c && b < d);
}
