import { type CustomAtRules, Features, type TransformOptions } from 'lightningcss';
import { styleTargets } from './targets.ts';

/**
 * How Lightning CSS lowers style sheets to what the targets have; media ranges too, so that older browsers lay
 * pages out as they should. A `content` with a text for screen readers gets one without before it, for browsers
 * that would refuse it whole (Firefox before 128, Safari before 17.4).
 */
export const lowering = {
  targets: styleTargets,
  include: Features.MediaRangeSyntax,
  visitor: {
    Declaration: {
      custom: {
        content({ name, value }) {
          const slash = value.findIndex(
            (it) => it.type === 'token' && it.value.type === 'delim' && it.value.value === '/',
          );
          if (slash < 0) return undefined;
          return [value.slice(0, slash), value].map((tokens) => ({
            property: 'custom',
            value: { name, value: tokens },
          }));
        },
      },
    },
  },
} satisfies Pick<TransformOptions<CustomAtRules>, 'targets' | 'include' | 'visitor'>;
