import { XlsxHost } from '../../src/host/file';
import type { Language } from '../../src/language/language';
import type { Plan } from '../../src/plan/model';
import { quarters } from '../../src/tracking/quarter';
import { curveKindTerms } from '../../src/tracking/terms';
import { fillWorkbook } from '../../src/usecases/fill-workbook';
import { setQuarter } from '../../src/usecases/set-quarter';
import { loadLedger } from '../../src/usecases/load-ledger';
import { writeReports } from '../../src/usecases/write-reports';
import { cellAddress } from '../../src/workbook/address';
import { calculateLedger } from '../../src/workbook/calculate';
import { quarterColumns } from '../../src/workbook/sheets/ledger/ledger-columns';
import type { CellValue, SheetPatch } from '../../src/workbook/description';
import type { LedgerWorkbook } from '../../src/workbook/read-ledger';
import { calculateAllWithLibreOffice, sameValue } from './libreoffice';

/**
 * Entries around everything that decides: due by each quarter, 90 % of it, the target, the tolerance; and text. TRUE is left
 * out: LibreOffice counts it as a number and Excel does not; the check refuses it in both.
 */
const entries: CellValue[] = [
  0,
  22.5,
  24.99,
  25,
  47.5,
  50,
  55,
  67.5,
  75,
  90,
  95,
  99.99,
  100,
  100.01,
  110,
  115,
  130,
  145,
  -5,
  -4.5,
  0.1 + 0.2,
  null,
  '12家',
  50.5,
];

/** Curves right and wrong: each kind with shares, last year's figures, gaps and texts. */
const kinds = [...Object.values(curveKindTerms), null] as const;
const ownShares: CellValue[][] = [
  [0.1, 0.3, 0.6, 1],
  [0, 0, 0.5, 1],
  [0.4, 0.3, 0.6, 1],
  [0.1, 0.3, 0.6, 0.9],
  [0.1, null, 0.6, 1],
  [0.1, '三成', 0.6, 1],
  [-0.1, 0.3, 0.6, 1],
];
const lastYear: CellValue[][] = [
  [10, 30, 60, 80],
  [1, 2, 3, 3],
  [0, 0, 0, 0],
  [5, 4, 6, 9],
  [5, 6, null, 9],
  // One more than there are kinds, so that each kind meets each of them.
  [2, 4, 8, 8],
];

/** What to type on 序时设置: kinds, shares and figures by turns. */
function typedCurves(workbook: LedgerWorkbook): SheetPatch {
  const { sheet, rows, columns, language } = workbook.phasing!;
  const at = (row: number, column: number, width: number) => ({
    row,
    column,
    rows: 1,
    columns: width,
  });
  return {
    name: sheet,
    values: rows.flatMap(({ row }, i) => [
      { at: at(row, columns.kind, 1), values: [[kinds[i % kinds.length]?.[language] ?? null]] },
      { at: at(row, columns.own1, 4), values: [ownShares[i % ownShares.length]!] },
      { at: at(row, columns.last1, 4), values: [lastYear[i % lastYear.length]!] },
    ]),
  };
}

/** A ledger of a plan with these entries and curves in all quarters, and its reports. */
export async function filledWorkbook(plan: Plan, language: Language): Promise<XlsxHost> {
  const host = XlsxHost.create({ calculate: calculateLedger });
  await fillWorkbook(host, plan, { language });
  const workbook = (await loadLedger(host)).workbook!;
  const { ledger } = workbook;
  const values = ledger!.rows.flatMap(({ row }, i) =>
    quarters.map((quarter) => ({
      at: { row, column: ledger!.columns[quarterColumns[quarter]], rows: 1, columns: 1 },
      values: [[entries[(i * 7 + quarter * 5) % entries.length]!]],
    })),
  );
  await host.write({ sheets: [{ name: ledger!.sheet, values }, typedCurves(workbook)], names: [] });
  await writeReports(host);
  return host;
}

/** Sets every quarter in turn and lets LibreOffice calculate: what it gives otherwise than stored, how many cells, and what they hold. */
export async function comparedInAllQuarters(
  host: XlsxHost,
): Promise<{ wrong: string[]; compared: number; seen: ReadonlySet<string> }> {
  const seen = new Set<string>();
  const wrong: string[] = [];
  let compared = 0;
  const written = [];
  for (const quarter of quarters) {
    await setQuarter(host, quarter);
    const snapshot = await host.snapshot((sheets) => sheets.map(({ name }) => name), {
      formulas: true,
    });
    written.push({ quarter, snapshot, bytes: await host.save() });
  }
  const results = await calculateAllWithLibreOffice(written.map(({ bytes }) => bytes));
  for (const [i, { quarter, snapshot }] of written.entries()) {
    for (const { sheet, values, formulas } of snapshot.cells) {
      const found = results[i]!.get(sheet);
      formulas!.forEach((cells, row) =>
        cells.forEach((formula, column) => {
          if (formula === null) return;
          const stored = values[row]![column]!;
          const other = found?.[row]?.[column] ?? '';
          compared++;
          seen.add(String(stored));
          if (sameValue(stored, other)) return;
          const cell = `${sheet}!${cellAddress(row, column)}`;
          wrong.push(`${cell} in quarter ${quarter}: stored ${stored}, LibreOffice ${other}`);
        }),
      );
    }
  }
  return { wrong, compared, seen };
}
