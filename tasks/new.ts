/**
 * Makes the folder of an essay: `npm run new -- yeni-esse extraction.txt` with a draft of its text, or without a file
 * for a text that was born digital.
 */
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { draft } from '../src/content/draft/draft.ts';
import { contentFolder } from '../src/content/root.ts';
import { isOwnAddress } from '../src/site.ts';

const born = `---
title: Başlıqsız
source: none
---

Mətn burada başlayır.
`;

/** @returns what is wrong with the call, in a line; nothing where all is well */
function create(slug: string | undefined, file: string | undefined): string | undefined {
  if (!slug || !/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(slug)) {
    return `“${slug ?? ''}” cannot be an address: lower-case ASCII letters, figures and hyphens, as in yeni-esse.`;
  }
  if (isOwnAddress(slug)) return `“${slug}” is an address of the site itself.`;
  const folder = join(contentFolder, 'essays', slug);
  if (existsSync(folder)) return `${folder} is there already; nothing was changed.`;
  if (file === undefined) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'essay.md'), born);
    console.log(`${folder}/essay.md is there: write the text, then run “npm run build”.`);
    return undefined;
  }
  if (!existsSync(file)) return `${file} is not there.`;
  if (!statSync(file).isFile()) return `${file} is no file. Name the text of one essay.`;
  const text = decoded(readFileSync(file));
  if (text === undefined) return `${file} is not UTF-8. Save it as UTF-8 and try again.`;
  if (text.trim() === '') return `${file} is empty.`;
  const source = text
    .replace(/^\ufeff/u, '')
    .replace(/\r\n?/gu, '\n')
    .normalize('NFC');
  const { markdown, guesses, suspicions } = draft(source);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'source.txt'), source);
  writeFileSync(join(folder, 'essay.md'), markdown);
  writeFileSync(join(folder, 'emendations.yaml'), '[]\n');
  console.log(`${folder} is there.`);
  if (source !== text) {
    console.log(
      'source.txt is the file without its byte order mark, with LF for its line ends and composed letters (NFC); nothing else was changed.',
    );
  }
  console.log(`\nGuessed, not read; correct or delete:`);
  for (const guess of guesses) console.log(`  ${guess}`);
  if (suspicions.length > 0) console.log('\nLook at these places of the source:');
  for (const { line, words, why } of suspicions) console.log(`  line ${line}: ${words}  (${why})`);
  console.log(`\nCorrect essay.md, then run “npm run emend -- ${slug}”.`);
  return undefined;
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

const fault = create(process.argv[2], process.argv[3]);
if (fault !== undefined) {
  console.error(fault);
  process.exitCode = 1;
}
