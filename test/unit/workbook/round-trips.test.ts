import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { languages } from '../../../src/language/language';
import { parsePlan } from '../../../src/plan/parse-plan';
import type { CellValue, SheetPatch } from '../../../src/workbook/description';
import { coverSeal, LEDGER_VERSION } from '../../../src/workbook/sheets/cover/format-version';
import {
  coverNames,
  layOutCover,
  updateCover,
} from '../../../src/workbook/sheets/cover/lay-out-cover';
import { readCover } from '../../../src/workbook/sheets/cover/read-cover';
import { layOutPlanData, readPlanData } from '../../../src/workbook/sheets/plan-data/plan-data';
import { readLedgerRow } from '../../../src/workbook/sheets/ledger/read-ledger-rows';
import { ledgerRow } from '../../../src/workbook/sheets/ledger/ledger-row';
import { ledgerColumns } from '../../../src/workbook/sheets/ledger/ledger-columns';
import { numbered, smallPlan } from '../usecases/workbooks';

/** The cells of a sheet after its values were written. */
function cellsOf(patch: SheetPatch, cells: CellValue[][] = []): CellValue[][] {
  const put = (row: number, column: number, value: CellValue) => {
    while (cells.length <= row) cells.push([]);
    const line = cells[row]!;
    while (line.length <= column) line.push(null);
    line[column] = value;
  };
  for (const { row, column, rows, columns } of patch.clear ?? []) {
    for (let r = row; r < row + rows; r++)
      for (let c = column; c < column + columns; c++) put(r, c, null);
  }
  for (const { at, values } of patch.values ?? []) {
    expect([values.length, ...values.map((line) => line.length)]).toEqual([
      at.rows,
      ...values.map(() => at.columns),
    ]);
    values.forEach((line, r) => line.forEach((value, c) => put(at.row + r, at.column + c, value)));
  }
  return cells;
}

const seed = (id: string) =>
  parsePlan(readFileSync(join(__dirname, '..', '..', '..', 'seeds', `${id}.json`), 'utf8'));

describe('plan data', () => {
  test.each(['heshan-2024', 'jinping-2016'])('%s comes back whole', (id) => {
    for (const language of languages) {
      const cells = cellsOf(layOutPlanData('方案数据', seed(id), language, 0));
      expect(readPlanData(cells)).toEqual(seed(id));
    }
  });

  test('a smaller plan over a larger one leaves nothing of it', () => {
    const cells = cellsOf(layOutPlanData('方案数据', seed('heshan-2024'), 'zh-CN', 0));
    cellsOf(layOutPlanData('方案数据', smallPlan(), 'zh-CN', cells.length), cells);
    expect(readPlanData(cells)).toEqual(smallPlan());
  });

  test('rows in another order are still the plan’s records, in the order of the rows', () => {
    const cells = cellsOf(layOutPlanData('方案数据', smallPlan(2, 1), 'zh-CN', 0));
    const [heading, head, first, second, task] = cells;
    const plan = readPlanData([heading!, task!, second!, head!, first!]);
    expect(plan!.indicators.map(({ id }) => id)).toEqual(['I-1', 'I-0']);
    expect(plan!.tasks).toEqual(smallPlan(2, 1).tasks);
  });

  test('null for a sheet that holds no whole plan', () => {
    const cells = cellsOf(layOutPlanData('方案数据', smallPlan(), 'zh-CN', 0));
    expect(readPlanData([])).toBeNull();
    expect(readPlanData([cells[0]!])).toBeNull();
    expect(readPlanData(cells.filter(([kind]) => kind !== 'plan'))).toBeNull();
    expect(readPlanData([...cells, ['task', 'T-9', '{"id":']])).toBeNull();
    expect(readPlanData([...cells, cells[2]!])).toBeNull(); // an indicator twice
  });

  test('the sheet is hidden', () => {
    expect(layOutPlanData('方案数据', smallPlan(), 'zh-CN', 0).visible).toBe(false);
  });
});

describe('cover', () => {
  const contents = {
    planId: 'mou-2024',
    district: '某区',
    planTitle: '=不是公式',
    settings: {
      year: 2024,
      quarter: 3 as const,
      phasing: [0.1, 0.4, 0.7, 1] as const,
      tolerance: 0.02,
      nearShare: 0.85,
    },
    criterion: 'pace' as const,
  };

  /** A cover whose workbook was written to the end. */
  const completeCells = (sheet: string, language: 'zh-CN' | 'en') => {
    const cells = cellsOf(layOutCover(sheet, contents, language));
    const { at, values } = coverSeal(coverNames(sheet))!;
    return cellsOf({ name: sheet, values: [{ at, values }] }, cells);
  };

  test('has no version until its workbook is written to the end', () => {
    const cells = cellsOf(layOutCover('封面', contents, 'zh-CN'));
    expect(readCover(coverNames('封面'), () => cells)).toMatchObject({ version: 0 });
    cells[11]![2] = null;
    expect(readCover(coverNames('封面'), () => cells)!.settings.tolerance).toBe(0.05);
  });

  test.each(languages)('comes back as it was described (%s)', (language) => {
    const sheet = language === 'en' ? 'Cover' : '封面';
    const cells = completeCells(sheet, language);
    const cover = readCover(coverNames(sheet), (name) => (name === sheet ? cells : null));
    const settlements = { count: 0, room: Number.MAX_SAFE_INTEGER };
    expect(cover).toEqual({
      ...contents,
      sheet,
      language,
      version: LEDGER_VERSION,
      settlements,
      problems: [],
      lostNames: [],
      goneLines: [],
      roomForRanking: null,
      unsettled: { sheet, row: 24, column: 2, value: 0 },
      places: {
        district: { row: 2, column: 2 },
        planTitle: { row: 3, column: 2 },
        year: { row: 4, column: 2 },
        quarter: { row: 5, column: 2 },
        planId: { row: 6, column: 2 },
        formatVersion: { row: 7, column: 2 },
        phasing: { row: 10, column: 2 },
        tolerance: { row: 11, column: 2 },
        nearShare: { row: 12, column: 2 },
        ranking: { row: 13, column: 2 },
      },
    });
  });

  test('no name covers another’s cells, and every entry cell has a rule', () => {
    const patch = layOutCover('封面', contents, 'zh-CN');
    const covered = coverNames('封面').flatMap(({ area }) =>
      Array.from({ length: area.columns }, (_, c) => `${area.row},${area.column + c}`),
    );
    expect(new Set(covered).size).toBe(covered.length);
    const open = patch.formats!.filter(({ format }) => format.locked === false);
    expect(open.map(({ at }) => at)).toEqual(patch.validations!.map(({ at }) => at));
    expect(open).toHaveLength(6);
  });

  test('without its names it is read by its labels', () => {
    const cells = cellsOf(layOutCover('封面', contents, 'zh-CN'));
    const names = coverNames('封面');
    const read = (sheet: string) => (sheet === '封面' ? cells : null);
    const { version } = readCover(names, read)!;
    expect(readCover([], read)).toMatchObject({ planId: contents.planId, version });
    // What lies elsewhere than beside its label is not what it is called.
    const astray = names.map((name) =>
      name.name === 'PlanId' ? { ...name, area: { ...name.area, row: 2 } } : name,
    );
    expect(readCover(astray, read)).toMatchObject({ planId: contents.planId });
  });

  test('is no cover of ours without a plan’s id', () => {
    const cells = cellsOf(layOutCover('封面', { ...contents, planId: '' }, 'zh-CN'));
    const names = coverNames('封面');
    expect(readCover(names, () => cells)).toBeNull();
    expect(readCover(names, () => null)).toBeNull();
    expect(readCover(names, () => [])).toBeNull();
    expect(readCover([], () => [['我的表', '方案编号不在这里']])).toBeNull();
  });

  test('under another name it leaves the language open', () => {
    const cells = cellsOf(layOutCover('首页', contents, 'zh-CN'));
    expect(readCover(coverNames('首页'), () => cells)).toMatchObject({
      language: null,
      sheet: '首页',
    });
  });

  test('an update writes under the names, wherever they were moved, and not the settings', () => {
    const names = coverNames('封面').map((name) =>
      name.name === 'ReportingQuarter'
        ? { ...name, sheet: '目录', area: { ...name.area, row: 20 } }
        : name,
    );
    const settings = { ...contents.settings, year: 2025, quarter: 1 as const };
    const patches = updateCover(names, { ...contents, planId: 'mou-2025', settings });
    const written = Object.fromEntries(
      patches.map(({ name, values }) => [name, values!.map(({ values: [line] }) => line)]),
    );
    expect(written).toEqual({
      封面: [['某区'], ['=不是公式'], [2025], ['mou-2025'], [null]],
      目录: [[1]],
    });
    expect(patches[1]!.values![0]!.at.row).toBe(20);
  });

  test.each([
    ['五', 1],
    [5, 1],
    [0, 1],
    ['2', 1],
    [2, 2],
  ])('a quarter of %j is read as %d', (entered, quarter) => {
    const cells = cellsOf(layOutCover('封面', contents, 'zh-CN'));
    cells[5]![2] = entered;
    expect(readCover(coverNames('封面'), () => cells)!.settings.quarter).toBe(quarter);
  });

  test('a share that is blank is 0, one that is text is the default', () => {
    const cells = completeCells('封面', 'zh-CN');
    cells[10]![3] = null;
    cells[10]![4] = '75%';
    cells[11]![2] = null;
    cells[12]![2] = '九成';
    expect(readCover(coverNames('封面'), () => cells)!.settings).toMatchObject({
      phasing: [0.1, 0, 0.75, 1],
      tolerance: 0,
      nearShare: 0.9,
    });
  });
});

describe('an indicator’s row', () => {
  const readBack = (indicator: ReturnType<typeof numbered>, language: 'zh-CN' | 'en') => {
    const record = ledgerRow({ indicator, draft: indicator, revisions: [] }, language);
    const columns = Object.fromEntries(ledgerColumns.map((spec, i) => [spec.key, i]));
    const values = [ledgerColumns.map((spec) => record[spec.key] ?? null)];
    const table = { sheet: '', headingRow: -1, columns, language, rows: [], lastRow: 0, values };
    return readLedgerRow(table as never, 0, indicator.id);
  };

  test.each(languages)('says what the plan says (%s)', (language) => {
    const range = numbered(1, {
      measure: 'change_pp',
      target: { op: 'range', low: 1, high: 2, unit: '个百分点' },
      baseline: 0,
      lead: ['甲局', '相关乡镇(街道、园区)'],
      period: '2021-2025',
    });
    expect(readBack(range, language)).toMatchObject({
      id: 'I-1',
      measure: 'change_pp',
      operator: 'range',
      target: 1,
      upper: 2,
      baseline: 0,
      unit: '个百分点',
      period: '2021-2025',
      lead: ['甲局', '相关乡镇(街道、园区)'],
      support: ['丙局'],
      gone: false,
    });
    const atMost = numbered(1, { target: { op: '<=', low: null, high: 35, unit: '' } });
    expect(readBack(atMost, language)).toMatchObject({
      operator: '<=',
      target: 35,
      upper: null,
      baseline: null,
      unit: '',
    });
  });
});
