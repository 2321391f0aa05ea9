import { format, type Language, type Localised } from '../../../language/language';
import { quarters, type Quarter } from '../../../tracking/quarter';
import type { CellValue } from '../../description';
import { locateTable, textOf } from '../../sheet/table/locate-table';
import { adjustmentColumns, type AdjustmentColumn } from './adjustment-columns';

/** The rows that changes of the plan altered from a quarter after the first on, each named once, as it was called last. */
export interface Adjusted {
  from: Quarter;
  names: string[];
}

type Line = Partial<Record<AdjustmentColumn, CellValue>>;

export const fromQuarterText: Localised = { 'zh-CN': '第{from}季度起', en: 'from Q{from}' };

const texts = {
  'zh-CN': {
    head: '；方案调整：',
    each: '{from} {count} 项',
    between: '、',
    end: { now: '，各季均按现行方案列示', then: '，此前各季按调整前目标判定' },
  },
  en: {
    head: '; plan changed ',
    each: '{from}: {count} {count|row|rows}',
    between: ', ',
    end: {
      now: '; all quarters by the plan as it is now',
      then: '; quarters before by the targets of then',
    },
  },
} as const satisfies Record<Language, unknown>;

/** By quarter, from the lines of 方案调整; corrections and what holds from the beginning are none. */
export function adjustedIn(lines: readonly Line[], language: Language): Adjusted[] {
  return quarters.slice(1).flatMap((from): Adjusted[] => {
    const text = format(fromQuarterText[language], { from });
    const names = new Map(
      lines
        .filter((line) => line.from === text)
        .map(({ id, name }) => [textOf(id), textOf(name)] as const),
    );
    return names.size === 0 ? [] : [{ from, names: [...names.values()] }];
  });
}

/** The same of a sheet as it stands; none of one that is somebody's own. */
export function readAdjusted(sheet: string, cells: readonly CellValue[][]): Adjusted[] {
  const table = locateTable(sheet, [...cells], adjustmentColumns, 'id');
  if (!table) return [];
  const { columns, language } = table;
  const lines = table.rows.map(({ row }): Line => {
    const at = (key: AdjustmentColumn) => cells[row]![columns[key]] ?? null;
    return { id: at('id'), name: at('name'), from: at('from') };
  });
  return adjustedIn(lines, language);
}

/** What a table says of them behind its check; '' where there are none. @param isJudgedThen whether the quarters before are judged by the targets of then. */
export function adjustedText(
  adjusted: readonly Adjusted[],
  isJudgedThen: boolean,
  language: Language,
): string {
  if (adjusted.length === 0) return '';
  const { head, each, between, end } = texts[language];
  const counts = adjusted.map(({ from, names }) =>
    format(each, { from: format(fromQuarterText[language], { from }), count: names.length }),
  );
  return `${head}${counts.join(between)}${end[isJudgedThen ? 'then' : 'now']}`;
}
