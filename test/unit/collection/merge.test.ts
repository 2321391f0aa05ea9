import { placeKey } from '../../../src/collection/entry';
import { digestOf, sameValue } from '../../../src/collection/hash';
import type { RecordRow } from '../../../src/collection/ledger-rows';
import { noDecisions } from '../../../src/collection/merge/decisions';
import { mergeReturns, type MergeMaster } from '../../../src/collection/merge/merge';
import { enteredValue, type ReturnFile } from '../../../src/collection/merge/merged-entry';
import { stateOf } from '../../../src/collection/trail/state';
import { readValue } from '../../../src/collection/return/read-value';
import type { CellValue } from '../../../src/workbook/description';
import { fc } from '../../support/property';

/** So many merges by `MERGES=100000`; a small share otherwise. */
const RUNS = Number(process.env.MERGES ?? 1000);

/** Jest's own comparisons would take most of the time of so many merges. */
function must(holds: boolean, what: string): void {
  if (!holds) throw new Error(what);
}

const OFFICES = ['甲局', '乙局', '丙局'];
const value: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constant(null),
  fc.constantFrom(0, 5, 6, -1.5),
  fc.constantFrom('2000万', '12', '#N/A'),
);

/** Rows with their offices, what stood there when it was sent out, and what stands there now. */
const ledger = fc.array(
  fc.record({
    offices: fc.subarray(OFFICES, { minLength: 1 }),
    base: fc.constantFrom<CellValue>(null, null, 5),
    changed: fc.option(fc.constantFrom<CellValue>(4, 5, null), { nil: undefined }),
    gone: fc.constantFrom(false, false, false, true),
  }),
  { minLength: 1, maxLength: 5 },
);
const returns = fc.array(
  fc.record({
    office: fc.constantFrom(...OFFICES),
    savedAt: fc.constantFrom('', '2024-07-01T08:00:00Z', '2024-07-02T08:00:00Z'),
    // One more row than there is: unknown to the ledger.
    values: fc.array(fc.option(value, { nil: undefined }), { minLength: 6, maxLength: 6 }),
  }),
  { minLength: 1, maxLength: 4 },
);

type Ledger = typeof ledger extends fc.Arbitrary<infer T> ? T : never;
type Returns = typeof returns extends fc.Arbitrary<infer T> ? T : never;

const idOf = (n: number) => `I-${n}`;
const keyOf = (n: number) => placeKey({ id: idOf(n), quarter: 2, field: 'actual' });

function masterOf(rows: Ledger): MergeMaster {
  const records = rows.map(({ offices, gone }, n): RecordRow => ({
    ...{ kind: 'indicator', id: idOf(n), name: `指标${n}`, lead: offices, support: [] },
    ...{ gone, row: n, version: '00000000', field: '' },
  }));
  const entries = rows.flatMap(({ base, changed }, n): [string, CellValue][] => {
    const now = changed === undefined ? base : changed;
    return now === null ? [] : [[keyOf(n), now]];
  });
  return {
    rows: new Map(records.map((row) => [row.id, row])),
    entries: new Map(entries),
    officesOf: ({ lead }) => lead,
    state: stateOf([]),
  };
}

const filesOf = (all: Returns, rows: Ledger): ReturnFile[] =>
  all.map(({ office, savedAt, values }, i) => ({
    file: `${i}.xlsx`,
    sha256: String(i).padStart(64, '0'),
    savedAt,
    identity: { issue: 1, planId: 'p', district: '某区', year: 2024, quarter: 2, office },
    entries: values.flatMap((raw, n) => {
      if (raw === undefined) return [];
      const base = digestOf(rows[n]?.base ?? null);
      return [
        {
          ...{
            kind: 'indicator' as const,
            id: idOf(n),
            name: `指标${n}`,
            field: 'actual' as const,
          },
          ...{ cell: `指标填报!M${n}`, idsDiffer: false, ...readValue('actual', raw, undefined) },
          token: {
            ...{ issue: 1, planId: 'p', year: 2024, quarter: 2 as const, office, id: idOf(n) },
            ...{ version: '00000000', base: [base, '-'] as const },
          },
        },
      ];
    }),
  }));

test('every entry ends in one disposition, whatever the order of files, and nothing is written but what was reported', () => {
  const merges = fc.tuple(ledger, returns, fc.infiniteStream(fc.nat(1000)));
  fc.assert(
    fc.property(merges, ([rows, all, order]) => {
      const files = filesOf(all, rows);
      const master = masterOf(rows);
      const merged = mergeReturns(files, master, noDecisions);
      const given = files.reduce((sum, { entries }) => sum + entries.length, 0);
      must(merged.length === given, `${given} entries, ${merged.length} dispositions`);
      const shuffled = files
        .map((file) => ({ file, at: order.next().value as number }))
        .sort((a, b) => a.at - b.at)
        .map(({ file }) => file);
      const outcome = (list: typeof merged) =>
        list
          .map(({ sha256, cell, disposition, reason }) =>
            [sha256, cell, disposition, reason].join(),
          )
          .sort()
          .join('\n');
      const others = mergeReturns(shuffled, master, noDecisions);
      must(outcome(others) === outcome(merged), 'the order of files matters');

      const written = new Map<string, CellValue>();
      for (const entry of merged.filter(({ disposition }) => disposition === 'taken')) {
        const key = placeKey(entry);
        const row = master.rows.get(entry.id)!;
        // Only rows that are there, by an office of theirs, as it was typed.
        must(!row.gone && row.lead.includes(entry.office), 'not a row of the office');
        must(typeof enteredValue(entry) === 'number', 'a figure that is no number');
        const isRival = written.has(key) && !sameValue(written.get(key)!, enteredValue(entry));
        must(!isRival, 'two values for a cell');
        written.set(key, enteredValue(entry));
        // What the ledger has of its own since is not written over.
        const n = Number(entry.id.slice(2));
        const stands = master.entries.get(key) ?? null;
        must(sameValue(stands, rows[n]!.base), 'what was entered since is written over');
      }

      const entries = new Map([...master.entries, ...written]);
      const again = mergeReturns(files, { ...master, entries }, noDecisions);
      for (const entry of again.filter(({ disposition }) => disposition === 'taken')) {
        must(!sameValue(entry.old, enteredValue(entry)), 'taken though it is there');
        must(!written.has(placeKey(entry)), 'taken twice');
      }
    }),
    { numRuns: RUNS },
  );
});
