import { XlsxHost } from '../../src/host/file';
import type { Plan } from '../../src/plan/model';
import { fillWorkbook } from '../../src/usecases/fill-workbook';
import { calculateLedger } from '../../src/workbook/calculate';
import type { CellValue } from '../../src/workbook/description';

/** A plan filled, with four quarters reported. */
export async function filled(plan: Plan, entries: CellValue[][]): Promise<XlsxHost> {
  const host = XlsxHost.create({ calculate: calculateLedger });
  await fillWorkbook(host, plan, { language: 'zh-CN', quarter: 4 });
  host.paste('指标台账', 3, 4, entries);
  return host;
}

/** Four quarters on schedule, with something wrong in every fiftieth row. */
export function entriesOf(plan: Plan, i: number): CellValue[] {
  const { measure, target } = plan.indicators[i]!;
  const low = target.low!;
  const shares = [0.25, 0.5, 0.75, 1];
  const figures: CellValue[] = shares.map((share) => {
    if (measure === 'growth' || measure === 'reduction') return low;
    return measure === 'level' ? 5 + Math.round((low - 5) * share) : Math.round(low * share);
  });
  const wrong: Record<number, [quarter: number, value: CellValue]> = {
    0: [3, '12家'],
    1: [1, null],
    2: [3, null],
    3: [0, -3],
    4: [2, 1.5],
  };
  const [quarter, value] = (i % 50 === 0 && wrong[(i / 50) % 5]) || [];
  if (quarter !== undefined) figures[quarter] = value!;
  return figures;
}
