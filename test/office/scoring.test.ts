import { without } from '../../src/plan/without';
import { XlsxHost } from '../../src/host/file';
import type { Language } from '../../src/language/language';
import { vetoTerms, basisTerms } from '../../src/tracking/scoring';
import { fillWorkbook } from '../../src/usecases/fill-workbook';
import { loadLedger } from '../../src/usecases/load-ledger';
import { setQuarter } from '../../src/usecases/set-quarter';
import { writeReports } from '../../src/usecases/write-reports';
import { cellAddress } from '../../src/workbook/address';
import { calculateLedger } from '../../src/workbook/calculate';
import type { CellValue } from '../../src/workbook/description';
import { quarterColumns } from '../../src/workbook/sheets/ledger/ledger-columns';
import { blockSheets } from '../../src/workbook/registry';
import { scoringColumn } from '../../src/workbook/sheets/scoring/scoring-columns';
import { calculateWithLibreOffice } from '../support/libreoffice';
import { scoredWorkbook, scoringCases, unitLines } from '../support/scoring-cases';
import { samplePlan } from '../support/sample-plan';

const entries: CellValue[] = [0, 24, 50, 90, 100, 130, null, -5, 300, '12家', 75];
const weights: CellValue[] = [1, 2.5, 0, null, '三', -1, 10];

/** Every measure, direction and status under weights and vetoes, right and wrong, by turns. */
async function sampleScored(language: Language): Promise<XlsxHost> {
  const host = XlsxHost.create({ calculate: calculateLedger });
  await fillWorkbook(host, samplePlan(), { language });
  const ledger = (await loadLedger(host)).workbook!.ledger!;
  const values = ledger.rows.map(({ row }, i) => ({
    at: { row, column: ledger.columns[quarterColumns[2]], rows: 1, columns: 1 },
    values: [[entries[(i * 7) % entries.length]!]],
  }));
  await host.write({ sheets: [{ name: ledger.sheet, values }], names: [] });
  await setQuarter(host, 2);
  const { sheets } = await writeReports(host, { scores: true });
  const { yes, no } = vetoTerms;
  const vetoes: CellValue[] = [no[language], null, yes[language], no[language], 'x'];
  const typed = ledger.rows.map((_, i): CellValue[] => [
    weights[i % weights.length]!,
    vetoes[i % vetoes.length]!,
  ]);
  const at = { row: 3, column: scoringColumn('weight'), rows: typed.length, columns: 2 };
  await host.write({
    sheets: [{ name: sheets.at(-2)!, values: [{ at, values: typed }] }],
    names: [],
  });
  return host;
}

function isSame(stored: CellValue, calculated: string): boolean {
  if (typeof stored !== 'number') return String(stored ?? '') === calculated;
  const isPercent = calculated.endsWith('%');
  const number = isPercent ? Number(calculated.slice(0, -1)) / 100 : Number(calculated);
  return calculated !== '' && Math.abs(stored - number) <= 1e-9 * Math.max(1, Math.abs(stored));
}

/** Cells of both sheets whose stored result is not what LibreOffice calculates, and everything that was compared. */
async function compare(host: XlsxHost, language: Language) {
  const names = blockSheets
    .filter(({ part }) => part === 'scores')
    .map(({ names: each }) => each[language]);
  const { cells } = await host.snapshot(() => names, { formulas: true });
  const calculated = await calculateWithLibreOffice(await host.save());
  const seen = new Set<string>();
  const wrong: string[] = [];
  for (const { sheet, values, formulas } of cells) {
    const found = calculated.get(sheet);
    formulas!.forEach((row, r) =>
      row.forEach((formula, c) => {
        if (formula === null) return;
        const stored = values[r]![c]!;
        const other = found?.[r]?.[c] ?? '';
        seen.add(String(stored));
        if (!isSame(stored, other))
          wrong.push(`${sheet}!${cellAddress(r, c)}: ${stored}, ${other}`);
      }),
    );
  }
  return { calculated: names.map((name) => calculated.get(name)!), seen, wrong };
}

test.each<Language>(['zh-CN', 'en'])(
  'every score equals what LibreOffice calculates (%s)',
  async (language) => {
    const { seen, wrong } = await compare(await sampleScored(language), language);
    expect(wrong.slice(0, 20)).toEqual([]);
    // Nothing of the sample may be zero and is not; the cases worked by hand have that.
    for (const term of Object.values(without(basisTerms, 'short')))
      expect(seen).toContain(term[language]);
  },
);

test.each<Language>(['zh-CN', 'en'])(
  'LibreOffice calculates the cases worked by hand (%s)',
  async (language) => {
    const { calculated, wrong } = await compare(await scoredWorkbook(language), language);
    expect(wrong).toEqual([]);
    const [scoring, units] = calculated as [string[][], string[][]];
    const score = scoringCases.map((_, n) => scoring[3 + n]!.slice(7, 9));
    expect(score).toEqual(
      scoringCases.map(({ expected: [basis, , points] }) => [
        String(points ?? ''),
        basisTerms[basis][language],
      ]),
    );
    const shown = unitLines.map((_, n) => [1, 4, 5].map((column) => units[3 + n]![column]));
    expect(shown).toEqual(unitLines.map((line) => [line[0], String(line[3]), String(line[4])]));
  },
);
