import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { nameRecords } from '../../../../src/content/names.ts';
import type { FaultCode } from '../../../../src/core/edition/faults.ts';
import type { NameRecord } from '../../../../src/core/names/entry.ts';
import { faultOf } from '../../support/temp-content.ts';
import { found, record } from './support.ts';

const text = 'Bakı və Qərb, yenə Qərb.';
const baku = record({ title: 'Bakı' });
const correction = { in: 'esse/p1', why: 'yoxlama' };

const cases: readonly (readonly [
  code: FaultCode,
  when: string,
  records: NameRecord[],
  shows: string,
])[] = [
  ['name-nowhere', 'no essay has the name', [record({ title: 'Lissabon' })], 'Lissabon'],
  [
    'name-duplicate',
    'two entries claim it',
    [baku, record({ title: 'Qərb', known: ['Bakı'] })],
    'Bakı',
  ],
  ['name-unaddressed', 'a title has no letter of an address', [record({ title: 'باكى' })], 'باكى'],
  ['name-unknown', 'a reference leads nowhere', [{ ...baku, see: ['Paris'] }], 'Paris'],
  ['name-unknown', 'a held name is no entry', [{ ...baku, holds: ['Paris'] }], 'Paris'],
  [
    'name-correction-idle',
    'an exception takes nothing out',
    [{ ...baku, except: [{ ...correction, words: 'yenə' }] }],
    'yenə',
  ],
  [
    'name-correction-idle',
    'a correction names a paragraph that is not there',
    [{ ...baku, also: [{ ...correction, in: 'esse/p9', words: 'yenə' }] }],
    'esse/p9',
  ],
  [
    'reading-nowhere',
    'a correction has other words than the text',
    [{ ...baku, also: [{ ...correction, words: 'Bakıda' }] }],
    'Bakıda',
  ],
  [
    'reading-ambiguous',
    'a correction fits two places',
    [{ ...baku, also: [{ ...correction, words: 'Qərb' }] }],
    'Qərb',
  ],
];

describe('what is wrong in the index is said with its line', () => {
  test.each(cases)('%s: %s', (code, _, records, shows) => {
    const fault = faultOf(() => found(text, ...records));
    expect(fault.code).toBe(code);
    expect(fault.message).toContain('entries.yaml:7');
    expect(fault.message).toContain(shows);
  });

  const files: readonly (readonly [code: FaultCode, yaml: string, shows: string])[] = [
    ['field-missing', '- kind: place\n', 'title'],
    ['field-unknown', '- title: Bakı\n  kind: place\n  colour: red\n', 'colour'],
    ['field-wrong', '- title: Bakı\n  kind: town\n', 'person, place'],
    ['field-wrong', '- title: Bakı\n  kind: place\n  at: [200, 40]\n', '180'],
    ['yaml-syntax', '- title: [\n', 'entries.yaml'],
    ['romanian-letter', '- title: Şəki\n  kind: place\n- title: Șəki\n  kind: place\n', 'Ş'],
  ];
  test.each(files)('%s in the file: %j', (code, yaml, shows) => {
    const root = mkdtempSync(join(tmpdir(), 'names-'));
    onTestFinished(() => rmSync(root, { recursive: true }));
    writeFileSync(join(root, 'entries.yaml'), yaml);
    const fault = faultOf(() => nameRecords(root));
    expect(fault.code).toBe(code);
    expect(fault.message).toContain(shows);
  });

  test('a missing file is named', () => {
    expect(faultOf(() => nameRecords('/nowhere')).code).toBe('file-missing');
  });
});
