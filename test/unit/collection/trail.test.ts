import { chainOn, recordsOf, verifyChain } from '../../../src/collection/trail/chain';
import { placeKey } from '../../../src/collection/entry';
import { stateOf } from '../../../src/collection/trail/state';
import { emptyRecord, type TrailRecord } from '../../../src/collection/trail/trail-record';
import { trailColumns } from '../../../src/workbook/sheets/trail/trail-columns';
import type { ReadTrail, TrailLine } from '../../../src/workbook/sheets/trail/trail-sheet';
import { fc } from '../../support/property';

const record = (n: number): TrailRecord => ({
  ...{ ...emptyRecord, time: '2024-07-05 09:30', kind: 'taken', office: '甲局', issue: 1 },
  ...{ quarter: 2, id: `I-${n}`, name: `指标${n}`, field: 'actual', cell: `指标填报!M${n}` },
  ...{ old: null, new: n, reason: '新报', file: 'a.xlsx', sha256: 'f'.repeat(64) },
});

function trailOf(lines: TrailLine[], count = lines.length, hash = ''): ReadTrail {
  const last = hash || String(lines[lines.length - 1]?.hash ?? '');
  return { sheet: '报送记录', language: 'zh-CN', lines, firstRow: 3, seal: { count, hash: last } };
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
