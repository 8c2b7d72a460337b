import { expect, it } from 'vitest';
import { proseHtml } from '../../../src/content/markdown/prose-html.ts';

it('a page of prose has the ids that it gives, and ASCII ones where it gives none', () => {
  const html = proseHtml(
    '## Mənbə nədir {#menbe}\n\n## Dünyaya açılan pəncərə\n\n- bir ~ iki `üç`\n',
  );
  expect(html).toContain('<h2 id="menbe">Mənbə nədir</h2>');
  expect(html).toContain('<h2 id="dunyaya-acilan-pencere">Dünyaya açılan pəncərə</h2>');
  expect(html).toContain('<li>bir ~ iki <code>üç</code></li>');
});
