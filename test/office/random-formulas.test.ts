import { XlsxHost } from '../../src/host/file';
import { withIds } from '../../src/plan/identity';
import {
  measures,
  operators,
  partsOfAim,
  type Aim,
  type Indicator,
  type Plan,
} from '../../src/plan/model';
import { quarters } from '../../src/tracking/quarter';
import { curveKindTerms } from '../../src/tracking/terms';
import { fillWorkbook } from '../../src/usecases/fill-workbook';
import { loadLedger } from '../../src/usecases/load-ledger';
import { setQuarter } from '../../src/usecases/set-quarter';
import { cellAddress } from '../../src/workbook/address';
import { calculateLedger } from '../../src/workbook/calculate';
import type { CellValue, ValueBlock } from '../../src/workbook/description';
import { quarterColumns } from '../../src/workbook/sheets/ledger/ledger-columns';
import { calculateWithLibreOffice, sameValue } from '../support/libreoffice';
import { fc } from '../support/property';

const ROWS = 400;

/** Amounts of two places, among them none at all and less than nothing. */
const amount = fc.oneof(
  fc.constantFrom(0, 1, -5, 100),
  fc.integer({ min: -2000, max: 20000 }).map((hundredths) => hundredths / 100),
);

const row = fc.record({
  measure: fc.constantFrom(...measures),
  aim: fc.constantFrom<Aim>(...operators, '=down', '~down'),
  target: amount,
  width: fc.integer({ min: 0, max: 3000 }).map((hundredths) => hundredths / 100),
  baseline: fc.oneof(
    fc.constant({ kind: 'none' as const }),
    fc.constant({ kind: 'target' as const }),
    amount.map((value) => ({ kind: 'known' as const, value })),
  ),
  unit: fc.constantFrom('个', '%', '亿元'),
  kind: fc.constantFrom(...Object.values(curveKindTerms), null),
  own: fc.tuple(...quarters.map(() => fc.integer({ min: 0, max: 100 }))).map((shares) => {
    const sorted = [...shares].sort((a, b) => a - b).map((share) => share / 100);
    return [...sorted.slice(0, 3), 1];
  }),
  lastYear: fc.tuple(...quarters.map(() => fc.integer({ min: -5, max: 90 }))),
  entries: fc.tuple(
    ...quarters.map((_, i) =>
      fc.oneof(
        fc.constantFrom('blank' as const, 'target' as const, 'due' as const, 'near' as const),
        amount.map((value) => ({ value, quarter: i })),
      ),
    ),
  ),
});
type Row = typeof row extends fc.Arbitrary<infer T> ? T : never;

function indicatorOf(each: Row, i: number): Omit<Indicator, 'id'> {
  const { target, baseline } = each;
  const { op, ...direction } = partsOfAim(each.aim);
  const known =
    baseline.kind === 'target' ? target : baseline.kind === 'known' ? baseline.value : undefined;
  return {
    section: `一·${i + 1}`,
    field: `领域${i % 7}`,
    name: `随机指标${i + 1}`,
    measure: each.measure,
    target: {
      op,
      low: op === '<=' ? null : target,
      high: op === '<=' ? target : op === 'range' ? target + each.width : null,
      unit: each.unit,
      ...direction,
    },
    ...(known === undefined ? {} : { baseline: known }),
    period: '2026',
    lead: [`第${i % 9}局`],
    support: [],
  };
}

/** Exactly due and exactly 90 % of it on an even path from nothing, exactly the target, none, or anything. */
function entryOf(entry: Row['entries'][number], target: number, quarter: number): CellValue {
  if (typeof entry === 'object') return entry.value;
  if (entry === 'blank') return null;
  const due = (target * quarter) / 4;
  return entry === 'target' ? target : entry === 'due' ? due : due * 0.9;
}

async function workbookOf(rows: readonly Row[]): Promise<XlsxHost> {
  const plan: Plan = {
    version: 2,
    conflicts: [],
    results: [],
    revisions: [],
    id: 'random-2026',
    district: '云溪市南湖区',
    title: '南湖区2026年工作要点',
    years: [2026],
    ...withIds(rows.map(indicatorOf), []),
  };
  const host = XlsxHost.create({ calculate: calculateLedger });
  await fillWorkbook(host, plan, { language: 'zh-CN' });
  const { ledger, phasing } = (await loadLedger(host)).workbook!;
  const block = (at: number, column: number, values: CellValue[]): ValueBlock => ({
    at: { row: at, column, rows: 1, columns: values.length },
    values: [values],
  });
  const byName = new Map(rows.map((each, i) => [`随机指标${i + 1}`, each]));
  const figures = ledger!.rows.flatMap(({ row: at }) => {
    const each = byName.get(String(ledger!.values[at]![ledger!.columns.name]))!;
    return quarters.map((quarter) =>
      block(at, ledger!.columns[quarterColumns[quarter]], [
        entryOf(each.entries[quarter - 1]!, each.target, quarter),
      ]),
    );
  });
  const curves = phasing!.rows.flatMap(({ row: at }) => {
    const each = byName.get(String(phasing!.values[at]![phasing!.columns.name]))!;
    return [
      block(at, phasing!.columns.kind, [each.kind?.['zh-CN'] ?? null]),
      block(at, phasing!.columns.own1, each.own),
      block(at, phasing!.columns.last1, [...each.lastYear]),
    ];
  });
  await host.write({
    sheets: [
      { name: ledger!.sheet, values: figures },
      { name: phasing!.sheet, values: curves },
    ],
    names: [],
  });
  return host;
}

test('rows at random: what LibreOffice calculates is what is stored, in every computed cell', async () => {
  // All rows in one workbook, and another quarter by each run's seed: starting LibreOffice takes longer than calculating.
  await fc.assert(
    fc.asyncProperty(
      fc.array(row, { minLength: ROWS, maxLength: ROWS, size: 'max' }),
      fc.constantFrom(...quarters),
      async (rows, quarter) => {
        const host = await workbookOf(rows);
        await setQuarter(host, quarter);
        const snapshot = await host.snapshot((sheets) => sheets.map(({ name }) => name), {
          formulas: true,
        });
        const calculated = await calculateWithLibreOffice(await host.save());
        const wrong: string[] = [];
        let compared = 0;
        for (const { sheet, values, formulas } of snapshot.cells) {
          formulas!.forEach((cells, r) =>
            cells.forEach((formula, column) => {
              if (formula === null) return;
              compared++;
              const stored = values[r]![column]!;
              const other = calculated.get(sheet)?.[r]?.[column] ?? '';
              if (!sameValue(stored, other)) {
                wrong.push(
                  `${sheet}!${cellAddress(r, column)} stored ${stored}, LibreOffice ${other}`,
                );
              }
            }),
          );
        }
        expect(wrong.slice(0, 20)).toEqual([]);
        expect(compared).toBeGreaterThan(6 * ROWS);
      },
    ),
    { numRuns: 1, endOnFailure: true },
  );
});
