import bcd from '@mdn/browser-compat-data' with { type: 'json' };
import { missingIn } from '../../../tasks/features/support.ts';

/** Not to be taken away: styles of popovers and the policy about scripts would stay without what they are for. */
const kept = /popover|^ToggleEvent\b|trusted/iu;

/**
 * Code that takes away from a page all functions, properties and classes that a browser of `.browserslistrc`
 * lacks by MDN's data.
 * @param target as there: `firefox 115`
 */
export function withoutFeatures(target: string): string {
  const missing = [
    ...places(bcd.api, 'api', target),
    ...places(bcd.javascript.builtins, 'javascript.builtins', target),
  ].filter((place) => !kept.test(place.join('.')));
  return `for (const [owner, member] of ${JSON.stringify(missing)}) {
    const own = globalThis[owner];
    const [, name, isStatic] = /^(.*?)(_static)?$/.exec(member);
    if (!member) delete globalThis[owner];
    else for (const it of isStatic ? [own] : [own, own?.prototype]) if (it) delete it[name];
  }`;
}

/** Members first, then what they belong to. */
function places(of: object | undefined, root: string, target: string): [string, string][] {
  const lacks = (path: string) => missingIn(`${root}.${path}`)?.includes(target);
  return Object.entries(of ?? {}).flatMap(([owner, own]: [string, object]) => {
    const members = Object.keys(own).filter((it) => it !== owner && lacks(`${owner}.${it}`));
    return [
      ...members.map((it): [string, string] => [owner, it]),
      ...(lacks(owner) ? [[owner, ''] satisfies [string, string]] : []),
    ];
  });
}
