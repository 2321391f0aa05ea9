import type { XlsxHost } from '../../src/host/file';
import type { WorkbookSnapshot } from '../../src/host/port';
import type { Language } from '../../src/language/language';
import type { Indicator, Operator } from '../../src/plan/model';
import { compareDistricts, writeComparison } from '../../src/usecases/compare-districts';
import { cellAddress } from '../../src/workbook/address';
import type { CellValue } from '../../src/workbook/description';
import { calculateAllWithLibreOffice, sameValue } from '../support/libreoffice';
import { readDistricts } from '../unit/usecases/districts';
import { emptyWorkbook, numbered } from '../unit/usecases/workbooks';

const measures = ['growth', 'level', 'increment', 'completion', 'change_pp', 'reduction'] as const;
const operators: readonly Operator[] = ['>=', '<=', '~', '=', 'range', '>'];
const units = ['万元', '亿元', '元'] as const;
/** Ties, nothing, zero, negative figures, and figures that binary numbers cannot hold. */
const entries: CellValue[] = [12, 6, 12, null, 0, -3, 0.1, 0.3, '12家', 7.25, 1200];

function indicatorOf(n: number, district: number): Indicator {
  const op = operators[n % operators.length]!;
  const low = op === '<=' ? null : 10 + n;
  const high = op === '<=' ? 10 + n : op === 'range' ? 12 + n : null;
  return numbered(n, {
    name: `对比*指标?第${n}项~`,
    measure: measures[(n * 5) % measures.length]!,
    target: { op, low, high, unit: units[(n % 2 === 0 ? n : n + district) % units.length]! },
  });
}

/** Five districts with thirty indicators, some of which one or the other lacks. */
async function compared(language: Language): Promise<XlsxHost> {
  const districts = await readDistricts(
    ['东区', '西区', '南区', '北区', '中区'].map((district, d) => {
      const indicators = Array.from({ length: 30 }, (_, n) => indicatorOf(n, d)).filter(
        (_, n) => (n * 7 + d) % 9 !== 0,
      );
      const actuals = indicators.map(({ id }, n) =>
        Number(id.slice(2)) % 2 === 0
          ? entries[n % 3]!
          : entries[(n * 3 + d * 5) % entries.length]!,
      );
      return { district, indicators, actuals };
    }),
  );
  const host = emptyWorkbook();
  const comparison = compareDistricts(districts, 2);
  await writeComparison(host, comparison, { year: 2024, quarter: 2, language });
  return host;
}

test.each<Language>(['zh-CN', 'en'])(
  'every formula of the comparison gives what LibreOffice calculates (%s)',
  async (language) => {
    const host = await compared(language);
    const isChinese = language === 'zh-CN';
    const sheets = isChinese ? ['区县对比', '对比一览'] : ['Districts', 'Districts matrix'];
    const choices = isChinese
      ? ['实际值', '差额', '完成率', '名次', '状态']
      : ['Actual', 'Variance', 'Completion', 'Rank', 'Status'];
    const books: Uint8Array[] = [];
    const stored: WorkbookSnapshot[] = [];
    for (const choice of choices) {
      host.edit(sheets[1]!, 2, 2, choice);
      stored.push(await host.snapshot(() => sheets, { formulas: true }));
      books.push(await host.save());
    }
    const calculated = await calculateAllWithLibreOffice(books);
    const wrong: string[] = [];
    const seen = new Set<string>();
    let count = 0;
    stored.forEach(({ cells }, n) =>
      cells.forEach(({ sheet, values, formulas }) =>
        formulas!.forEach((row, r) =>
          row.forEach((formula, c) => {
            if (formula === null) return;
            count++;
            const value = values[r]![c]!;
            const other = calculated[n]!.get(sheet)?.[r]?.[c] ?? '';
            seen.add(String(value));
            if (!sameValue(value, other)) wrong.push(`${cellAddress(r, c)}: ${value}, ${other}`);
          }),
        ),
      ),
    );
    expect(wrong.slice(0, 20)).toEqual([]);
    // Three for each of five districts of thirty indicators; in the matrix one, who is first, and six counts a district.
    expect(count).toBe(choices.length * (30 * 5 * 3 + 30 * 6 + 5 * 6));
    expect(seen).toContain(isChinese ? '并列第1' : '1 (tied)');
  },
);
