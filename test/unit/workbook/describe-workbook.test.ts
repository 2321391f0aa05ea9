import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { languages } from '../../../src/language/language';
import type { Plan } from '../../../src/plan/model';
import { parsePlan } from '../../../src/plan/parse-plan';
import { loadLedger } from '../../../src/usecases/load-ledger';
import type { Area } from '../../../src/workbook/address';
import { layOutWorkbook } from '../../../src/workbook/lay-out-workbook';
import type { SheetPatch } from '../../../src/workbook/description';
import { ledgerColumns } from '../../../src/workbook/sheets/ledger/ledger-columns';
import { taskColumns } from '../../../src/workbook/sheets/tasks/task-columns';
import { enter, filled, numbered, planOf, smallPlan } from '../usecases/workbooks';

const heshan = parsePlan(
  readFileSync(join(__dirname, '..', '..', '..', 'seeds', 'heshan-2024.json'), 'utf8'),
);
const describeNew = (plan = smallPlan(), language: 'zh-CN' | 'en' = 'zh-CN') =>
  layOutWorkbook({
    plan,
    language,
    year: plan.years[0]!,
    quarter: null,
    existing: null,
    names: [],
  });

const columnsOwned = (specs: readonly { owner: string }[], owner: string) =>
  specs.flatMap((spec, column) => (spec.owner === owner ? [column] : []));

/** Columns that values, formulas or clearing of a patch touch in rows of records. */
function touched(patch: SheetPatch, firstRow: number): Set<number> {
  const areas: Area[] = [
    ...(patch.values ?? []).map(({ at }) => at),
    ...(patch.formulas ?? []).map(({ at }) => at),
    ...(patch.clear ?? []),
  ].filter((at) => at.row + at.rows > firstRow);
  return new Set(
    areas.flatMap((at) => Array.from({ length: at.columns }, (_, i) => at.column + i)),
  );
}

describe.each(languages)('a new workbook (%s)', (language) => {
  const { patch } = describeNew(heshan, language);

  test('is plain data', () => {
    expect(JSON.parse(JSON.stringify(patch))).toEqual(patch);
  });

  test('has no text of the other language in its headings', () => {
    const other = /[\u4e00-\u9fff]/;
    const [, ledger] = patch.sheets;
    const headings = ledger!
      .values!.filter(({ at }) => at.row === 2)
      .flatMap(({ values }) => values.flat());
    expect(headings).toHaveLength(ledgerColumns.length);
    expect(headings.some((heading) => other.test(String(heading)))).toBe(language === 'zh-CN');
    expect(new Set(headings).size).toBe(headings.length);
  });

  test('formulas use nothing that Excel 2019, WPS and LibreOffice 7.4 lack', () => {
    const allowed = new Set(
      [
        'IF AND OR NOT ABS ROUND ISNUMBER CHOOSE INDEX MATCH IFERROR VALUE RIGHT SUMPRODUCT FIND LEN LEFT MID INT',
        'ADDRESS ROW ROWS COLUMN COLUMNS COUNTIF N ISREF INDIRECT HYPERLINK',
      ].flatMap((names) => names.split(' ')),
    );
    const templates = patch.sheets.flatMap((sheet) =>
      (sheet.formulas ?? []).map((f) => f.template),
    );
    expect(templates.length).toBeGreaterThan(10);
    for (const template of templates) {
      expect(template.startsWith('=')).toBe(true);
      const outside = template.replace(/"(?:[^"]|"")*"/g, '');
      const used = [...outside.matchAll(/([A-Z.]+)\(/g)].map((match) => match[1]!);
      expect(used.filter((name) => !allowed.has(name))).toEqual([]);
      expect((outside.match(/\(/g) ?? []).length).toBe((outside.match(/\)/g) ?? []).length);
      expect(template.length).toBeLessThan(8192);
    }
  });

  test('has unlocked exactly its entry columns, and every sheet protected', () => {
    for (const sheet of patch.sheets)
      expect([sheet.name, sheet.protection]).not.toEqual([sheet.name, undefined]);
    const [, ledger, tasks] = patch.sheets;
    const open = (sheet: SheetPatch) =>
      sheet.formats!.filter(({ format }) => format.locked === false).map(({ at }) => at.column);
    // Above 完成率 it is chosen how large figures are shown.
    const choice = ledgerColumns.findIndex(({ key }) => key === 'completion');
    expect(open(ledger!)).toEqual([...columnsOwned(ledgerColumns, 'entry'), choice]);
    expect(open(tasks!)).toEqual(columnsOwned(taskColumns, 'entry'));
  });

  test('lists fit into 255 characters', () => {
    const lists = patch.sheets.flatMap((sheet) =>
      (sheet.validations ?? []).flatMap(({ rule }) => (rule.type === 'list' ? [rule.values] : [])),
    );
    expect(lists.length).toBeGreaterThan(1);
    for (const values of lists) expect(values.join(',').length).toBeLessThan(255);
  });
});

test('a new workbook writes no entry cell', () => {
  const [, ledger, tasks] = describeNew().patch.sheets;
  for (const column of columnsOwned(ledgerColumns, 'entry')) {
    expect(touched(ledger!, 3)).not.toContain(column);
  }
  for (const column of columnsOwned(taskColumns, 'entry')) {
    expect(touched(tasks!, 3)).not.toContain(column);
  }
});

test('a refill writes no entry cell, clears none, and reformats no row that was there', async () => {
  const host = await filled(smallPlan());
  enter(host, 0, 'q1', 5);
  const { workbook, snapshot } = await loadLedger(host);
  const plan = planOf([numbered(2), numbered(8), numbered(0, { name: '改名' })]);
  const { patch } = layOutWorkbook({
    plan,
    language: 'zh-CN',
    year: 2024,
    quarter: null,
    existing: workbook,
    names: snapshot.names,
  });
  const sheet = (name: string) => patch.sheets.find((candidate) => candidate.name === name)!;
  const entry = columnsOwned(ledgerColumns, 'entry');
  expect([...touched(sheet('指标台账'), 3)].filter((column) => entry.includes(column))).toEqual([]);
  const taskEntry = columnsOwned(taskColumns, 'entry');
  expect([...touched(sheet('任务台账'), 3)].filter((c) => taskEntry.includes(c))).toEqual([]);
  // Rows 3 to 6 were there; the new indicator stands in row 7.
  expect(sheet('指标台账').formats!.map(({ at }) => [at.row, at.rows])).toEqual(
    ledgerColumns.map(() => [7, 1]),
  );
  expect(sheet('指标台账').tables![0]!.area).toMatchObject({ row: 2, rows: 6 });
  expect(patch.sheets.some(({ name }) => name === '校验结果')).toBe(false);
  expect(patch.names).toEqual([]);
});

test('Heshan: every distinct indicator and task has a row, and repeats none', () => {
  const { ledger, tasks } = describeNew(heshan);
  const repeats = heshan.indicators.filter(({ sameAs }) => sameAs !== undefined).length;
  expect(repeats).toBeGreaterThan(10);
  expect(ledger.rows.records).toHaveLength(heshan.indicators.length - repeats);
  expect(tasks.rows.records).toHaveLength(140);
});

test('entries are checked as numbers in every row, in the four quarters', () => {
  const [, ledger] = describeNew().patch.sheets;
  expect(
    ledger!
      .validations!.filter(({ rule }) => rule.type !== 'any' && rule.type !== 'list')
      .map(({ at, rule }) => [at.row, at.rows, at.column, rule.type]),
  ).toEqual([4, 5, 6, 7].map((column) => [3, 4, column, 'decimal']));
});

test('each status has a colour of its own, and its text says the same', () => {
  const [, ledger] = describeNew().patch.sheets;
  const formats = ledger!.conditionalFormats!.flatMap((rule) => ('text' in rule ? [rule] : []));
  expect(formats.map(({ text }) => text).sort()).toEqual(
    ['未报', '已完成', '达到序时', '接近序时', '滞后', '本季不考核'].sort(),
  );
  expect(new Set(formats.map(({ format }) => format.fill)).size).toBe(6);
});

test('the chart draws the lead units, and indicators without one besides', () => {
  const rowsDrawn = (plan: Plan) => {
    const { patch } = layOutWorkbook({
      plan,
      language: 'zh-CN',
      year: 2024,
      quarter: null,
      existing: null,
      names: [],
    });
    return patch.sheets.flatMap(({ charts = [] }) =>
      charts.map(({ categories }) => categories.rows),
    );
  };
  const plan = smallPlan();
  const withLeads = (...leads: string[][]): Plan => ({
    ...plan,
    indicators: plan.indicators.map((indicator, i) => ({ ...indicator, lead: leads[i] ?? [] })),
  });
  expect(rowsDrawn(withLeads(['甲局', '乙局'], ['乙局']))).toEqual([3]);
  expect(rowsDrawn(withLeads())).toEqual([1]);
  expect(rowsDrawn({ ...plan, indicators: [] })).toEqual([]);
});

test('the summary has a row for indicators without a lead unit only where there are some', () => {
  const labels = (plan: ReturnType<typeof planOf>) =>
    describeNew(plan)
      .patch.sheets.find(({ name }) => name === '季度汇总')!
      .values!.filter(({ at }) => at.row >= 3)
      .flatMap(({ values }) => values.flat())
      .filter((label) => !String(label).startsWith('填报人：'));
  expect(labels(smallPlan(3))).toEqual(['甲局', '乙局', '合计']);
  expect(labels(smallPlan(4))).toEqual(['甲局', '乙局', '（未明确牵头单位）', '合计']);
  expect(labels(planOf([numbered(3)]))).toEqual(['（未明确牵头单位）', '合计']);
});
