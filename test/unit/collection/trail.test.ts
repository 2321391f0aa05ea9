import { createHash } from 'node:crypto';
import { chainOn, recordsOf, verifyChain } from '../../../src/collection/trail/chain';
import { placeKey } from '../../../src/collection/entry';
import { sm3Of } from '../../../src/collection/hash';
import { stateOf } from '../../../src/collection/trail/state';
import { emptyRecord, type TrailRecord } from '../../../src/collection/trail/trail-record';
import { trailColumns } from '../../../src/workbook/sheets/trail/trail-columns';
import {
  layOutTrail,
  trailSheet,
  type ReadTrail,
  type TrailLine,
} from '../../../src/workbook/sheets/trail/trail-sheet';
import { fc } from '../../support/property';

const record = (n: number): TrailRecord => ({
  ...{ ...emptyRecord, time: '2024-07-05 09:30', kind: 'taken', office: '甲局', issue: 1 },
  ...{ quarter: 2, id: `I-${n}`, name: `指标${n}`, field: 'actual', cell: `指标填报!M${n}` },
  ...{ old: null, new: n, reason: '新报', file: 'a.xlsx', sha256: 'f'.repeat(64) },
});

function trailOf(lines: TrailLine[], count = lines.length, hash = ''): ReadTrail {
  const last = hash || String(lines[lines.length - 1]?.hash ?? '');
  return {
    sheet: '报送记录',
    language: 'zh-CN',
    lines,
    firstRow: 3,
    lacks: [],
    seal: { count, hash: last },
  };
}

const records = Array.from({ length: 6 }, (_, n) => record(n));
const lines = chainOn(null, records, 'zh-CN');
const whole = trailOf(lines);

test('a trail that nobody touched is intact, reads back, and goes on in parts', () => {
  expect(verifyChain(whole)).toEqual([]);
  expect(recordsOf(whole)).toEqual(records);
  const first = chainOn(null, records.slice(0, 2), 'zh-CN');
  expect([...first, ...chainOn(trailOf(first), records.slice(2), 'zh-CN')]).toEqual(lines);
});

test('lines that were removed, moved or added are found, also at the end', () => {
  const kinds = (changed: TrailLine[]) =>
    verifyChain(trailOf(changed, 6, String(lines[5]!.hash))).map(({ kind }) => kind);
  expect(kinds(lines.slice(0, 5))).toEqual(['end']);
  expect(kinds(lines.filter((_, n) => n !== 2))).toContain('broken');
  expect(kinds([lines[1]!, lines[0]!, ...lines.slice(2)])).toContain('broken');
  expect(kinds([...lines, lines[5]!])).toContain('broken');
});

test('any byte that is flipped in any cell is found', () => {
  const cells = lines.flatMap((line, row) =>
    trailColumns.filter(({ key }) => line[key] !== null).map(({ key }) => ({ row, key })),
  );
  const flips = fc.tuple(fc.constantFrom(...cells), fc.nat(63), fc.integer({ min: 1, max: 127 }));
  fc.assert(
    fc.property(flips, ([{ row, key }, at, by]) => {
      const value = lines[row]![key]!;
      const text = String(value);
      const i = at % text.length;
      const flipped =
        text.slice(0, i) + String.fromCharCode(text.charCodeAt(i) ^ by) + text.slice(i + 1);
      const changed = typeof value === 'number' ? Number(flipped) : flipped;
      // Seven with a blank before it is still the number seven.
      fc.pre(!Object.is(changed, value) && !Number.isNaN(changed));
      const others = lines.map((line, n) => (n === row ? { ...line, [key]: changed } : line));
      expect(verifyChain(trailOf(others, 6, String(lines[5]!.hash)))).not.toEqual([]);
    }),
    { numRuns: 500 },
  );
});

/** The lines as a version without SM3 wrote them. */
const older = (some: TrailLine[]) => some.map((line) => ({ ...line, sm3: null }));

test('the chain in SM3 holds without the other, and what Node makes of it agrees', () => {
  const sm3 = (text: string) => createHash('sm3').update(text, 'utf8').digest('hex');
  // The example of the standard, GB/T 32905-2016, annex A.1.
  expect(sm3Of('abc')).toBe('66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0');
  let previous = '';
  for (const line of lines) {
    previous = sm3(
      previous + JSON.stringify(trailColumns.slice(0, -2).map(({ key }) => line[key])),
    );
    expect(line.sm3).toBe(previous);
  }
  const kinds = (changed: TrailLine[]) => verifyChain(trailOf(changed)).map(({ kind }) => kind);
  expect(kinds(lines.map((line, n) => (n === 3 ? { ...line, sm3: null } : line)))).toContain(
    'altered',
  );
});

test('a trail begun without SM3 stays intact, and has it from the next line on', () => {
  const begun = trailOf(older(lines.slice(0, 3)));
  expect(verifyChain(begun)).toEqual([]);
  const added = chainOn(begun, records.slice(3), 'zh-CN');
  const both = [...older(lines.slice(0, 3)), ...added];
  expect(verifyChain(trailOf(both))).toEqual([]);
  expect(added.map(({ sm3 }) => String(sm3).length)).toEqual([64, 64, 64]);
  expect(verifyChain(trailOf([...both.slice(0, 3), ...older(added)]))).toEqual([]);
  expect(verifyChain(trailOf([...both.slice(0, 4), ...older(added.slice(1))]))).not.toEqual([]);
});

test('a sheet begun without SM3 gets the heading with the lines that are added', () => {
  const headings = trailColumns.slice(0, -1).map(({ heading }) => heading['zh-CN']);
  const values = [
    ['报送记录'],
    [''],
    headings,
    ...older(lines.slice(0, 2)).map((line) =>
      trailColumns.slice(0, -1).map(({ key }) => line[key]),
    ),
  ];
  const known = trailSheet.read('报送记录', values, undefined)!;
  expect(known.lacks).toEqual(['sm3']);
  const patch = layOutTrail(chainOn(known, records.slice(2), 'zh-CN'), known, {
    language: 'zh-CN',
    sheet: '报送记录',
  });
  expect(patch.values).toContainEqual({
    at: { row: 2, column: 19, rows: 1, columns: 1 },
    values: [['本行校验码（国密 SM3）']],
  });
  expect(patch.columnWidths).toEqual([{ column: 19, columns: 1, width: 20 }]);
});

test('what a figure was first, and when its quarter was closed, stays beside what it is', () => {
  const of = (changes: Partial<TrailRecord>) => ({ ...record(0), ...changes });
  const state = stateOf([
    of({ new: 7 }),
    of({ new: 8 }),
    of({ id: 'I-1', quarter: 1, new: 1 }),
    of({ kind: 'closed', field: null, cell: '', sha256: '', new: null }),
    of({ kind: 'decided', new: 9 }),
  ]);
  const key = placeKey({ id: 'I-0', quarter: 2, field: 'actual' });
  expect([state.firsts, state.finals, state.values].map((each) => each.get(key))).toEqual([
    7, 8, 9,
  ]);
  // Only the quarter that was closed has final figures.
  expect([...state.finals.keys()]).toEqual([key]);
});
