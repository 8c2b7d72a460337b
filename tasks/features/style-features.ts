import bcd from '@mdn/browser-compat-data' with { type: 'json' };
import { transform } from 'lightningcss';
import { lowering } from '../../src/build/styles.ts';
import { type Missing, missingIn } from './support.ts';

/** What a style sheet is made of once it is built: at-rules, selectors and declarations, in order. */
interface Part {
  readonly text: string;
  /** What the part stands in, from the outside. */
  readonly within: readonly string[];
  readonly isDeclaration: boolean;
}

/**
 * Names the properties, values, functions, selectors and at-rules that are still missing in a target after the
 * style sheet was lowered. What stands in `@supports`, or after a declaration of the same property that
 * all know or that has a prefix, has a fall-back and is not named.
 */
export function missingInStyles(css: string, at: string): Missing[] {
  const lowered = transform({
    filename: at,
    code: Buffer.from(css),
    ...lowering,
  });
  const found = new Map<string, Missing>();
  const known = new Set<string>();
  for (const { text, within, isDeclaration } of partsOf(lowered.code.toString())) {
    if (within.some((it) => it.startsWith('@supports'))) continue;
    const property = `${within.join(' ')}|${text.split(':')[0]?.replace(/^-webkit-/u, '')}`;
    const names = isDeclaration ? ofDeclaration(text) : ofPrelude(text);
    const missing = names.flatMap((feature) => {
      const browsers = missingIn(feature) ?? [];
      return browsers.length > 0 ? [{ feature, missingIn: browsers, at }] : [];
    });
    if (missing.length === 0) known.add(property);
    else if (!isDeclaration || !known.has(property)) {
      for (const it of missing) found.set(it.feature, it);
    }
  }
  return [...found.values()];
}

function ofPrelude(prelude: string): string[] {
  const [, rule = ''] = /^@([\w-]+)/u.exec(prelude) ?? [];
  const media = rule === 'media' ? [...prelude.matchAll(/\(([\w-]+)/gu)] : [];
  const pseudo = rule === '' ? [...prelude.matchAll(/:{1,2}([a-z][\w-]*)/gu)] : [];
  return [
    ...(rule ? [`css.at-rules.${rule}`] : []),
    ...media.map(([, name]) => `css.at-rules.media.${name}`),
    ...pseudo.map(([, name]) => `css.selectors.${name}`),
  ];
}

function ofDeclaration(declaration: string): string[] {
  const at = declaration.indexOf(':');
  const property = declaration.slice(0, at).trim();
  const value = declaration.slice(at + 1).replace(/"(?:[^"\\]|\\.)*"/gu, '""');
  const words = [...value.matchAll(/(?<![\w#-])-?[a-z][\w-]*/gu)].map(([word]) => word);
  const functions = [...value.matchAll(/([a-z][\w-]*)\(/gu)].map(([, name = '']) => name);
  const units = [...value.matchAll(/\d([a-z]+)/gu)].map(([, unit = '']) => unit);
  const own = property.startsWith('--') ? [] : [`css.properties.${property}`];
  return [
    ...own,
    ...own.flatMap((path) => words.map((word) => `${path}.${word}`)),
    ...functions.flatMap((name) => typesNamed.get(name) ?? []),
    ...units.flatMap((unit) => unitPaths(unit)),
    ...(property === 'content' && /\s\/\s*""/u.test(value) ? [altText] : []),
  ];
}

const altText = 'css.properties.content.alt_text';

const unitPaths = (unit: string): string[] => {
  const [, kind, vb] = /^([dls])(v\w+)$/u.exec(unit) ?? [];
  const dynamic = { d: 'dynamic', l: 'large', s: 'small' }[kind ?? ''];
  const length = 'css.types.length';
  return [`${length}.${unit}`, ...(vb ? [`${length}.viewport_percentage_units_${dynamic}`] : [])];
};

/** Paths of functions by their last name, for instance `light-dark`. */
const typesNamed = new Map<string, string[]>();
collect(bcd.css.types ?? {}, 'css.types');

function collect(of: object, path: string): void {
  for (const [name, child] of Object.entries(of)) {
    if (name === '__compat' || typeof child !== 'object') continue;
    const own = `${path}.${name}`;
    typesNamed.set(name, [...(typesNamed.get(name) ?? []), own]);
    collect(child, own);
  }
}

/** Takes a style sheet apart, as Lightning CSS prints it. */
function partsOf(css: string): Part[] {
  const parts: Part[] = [];
  const within: string[] = [];
  const pieces = css.matchAll(
    /((?:"(?:[^"\\]|\\.)*"|\([^()]*(?:\([^()]*\)[^()]*)*\)|[^{};"(])*)([{};])/gu,
  );
  for (const [, raw = '', end] of pieces) {
    const text = raw.trim();
    const isDeclaration = end !== '{' && !text.startsWith('@');
    if (text) parts.push({ text, within: [...within], isDeclaration });
    if (end === '{') within.push(text);
    if (end === '}') within.pop();
  }
  return parts;
}
