import { XlsxHost } from '../../src/host/file';
import type { Language } from '../../src/language/language';
import type { Indicator, Plan } from '../../src/plan/model';
import { vetoTerms, type Basis } from '../../src/tracking/scoring';
import { fillWorkbook } from '../../src/usecases/fill-workbook';
import { loadLedger } from '../../src/usecases/load-ledger';
import { setQuarter } from '../../src/usecases/set-quarter';
import { writeReports } from '../../src/usecases/write-reports';
import { calculateLedger } from '../../src/workbook/calculate';
import type { CellValue } from '../../src/workbook/description';
import { scoringColumn } from '../../src/workbook/sheets/scoring/scoring-columns';

/** One indicator in the second quarter, half of a count being due. */
export interface ScoringCase {
  name: string;
  lead: string[];
  changes?: Partial<Indicator>;
  actual: CellValue;
  weight: CellValue;
  /** As on the sheet: yes, no, nothing, or anything else. */
  veto?: 'yes' | 'no' | null | 'x';
  /** By hand: on what the score rests, what was reached of what is due as it counts, and the score; null where it is left out. */
  expected: [basis: Basis, counted: number | null, score: number | null];
}

const growth: Partial<Indicator> = {
  measure: 'growth',
  target: { op: '>=', low: 6, high: null, unit: '%' },
};
const atMostTen: Partial<Indicator> = {
  measure: 'level',
  target: { op: '<=', low: null, high: 10, unit: '个' },
};
const from100To200: Partial<Indicator> = {
  measure: 'level',
  baseline: 100,
  target: { op: '>=', low: 200, high: null, unit: '户' },
};
const of = (low: number): Partial<Indicator> => ({
  target: { op: '>=', low, high: null, unit: '家' },
});

/** Targets are 100 unless they say otherwise. */
export const scoringCases: readonly ScoringCase[] = [
  {
    name: '恰好120%',
    lead: ['满局'],
    actual: 60,
    weight: 2,
    expected: ['ratio', 1.2, 2.4],
  },
  { name: '超过120%', lead: ['满局'], actual: 60.5, weight: 3, expected: ['ratio', 1.2, 3.6] },
  { name: '不到120%', lead: ['丙局'], actual: 59.5, weight: 1, expected: ['ratio', 1.19, 1.19] },
  {
    name: '目标为零',
    lead: ['丁局'],
    changes: of(0),
    actual: 5,
    weight: 1,
    expected: ['reached', 1, 1],
  },
  {
    name: '没有报数',
    lead: ['丁局', '戊局'],
    actual: null,
    weight: 1,
    expected: ['notReported', 0, 0],
  },
  { name: '权重为零', lead: ['己局'], actual: 50, weight: 0, expected: ['ratio', 1, 0] },
  {
    name: '权重空白',
    lead: ['庚局'],
    actual: 100,
    weight: null,
    expected: ['invalid', null, null],
  },
  {
    name: '越低越好已达',
    lead: ['辛局'],
    changes: atMostTen,
    actual: 9,
    weight: 4,
    expected: ['ratio', 1.1, 4.4],
  },
  {
    name: '越低越好超限',
    lead: ['辛局'],
    changes: atMostTen,
    actual: 11,
    weight: 1,
    expected: ['ratio', 0.9, 0.9],
  },
  { name: '负数', lead: ['壬局'], actual: -5, weight: 1, expected: ['ratio', 0, 0] },
  { name: '恰好完成', lead: ['壬局'], actual: 50, weight: 1, expected: ['ratio', 1, 1] },
  {
    name: '否决项滞后',
    lead: ['癸局', '丙局'],
    actual: 10,
    weight: 1,
    veto: 'yes',
    expected: ['vetoed', 0.2, 0.2],
  },
  {
    name: '否决项接近序时',
    lead: ['癸局'],
    actual: 46,
    weight: 1,
    veto: 'yes',
    expected: ['vetoed', 0.92, 0.92],
  },
  {
    name: '否决项恰好达到序时',
    lead: ['子局'],
    actual: 50,
    weight: 1,
    veto: 'yes',
    expected: ['ratio', 1, 1],
  },
  {
    name: '否决项未报',
    lead: ['子局'],
    actual: null,
    weight: 1,
    veto: 'yes',
    expected: ['vetoPending', 0, 0],
  },
  {
    name: '负增长',
    lead: ['丑局'],
    changes: growth,
    actual: -1,
    weight: 1,
    expected: ['ratio', 0, 0],
  },
  {
    name: '增速恰好达标',
    lead: ['丑局'],
    changes: growth,
    actual: 6,
    weight: 3,
    veto: null,
    expected: ['ratio', 1, 3],
  },
  {
    name: '低于基期',
    lead: ['寅局'],
    changes: from100To200,
    actual: 90,
    weight: 1,
    expected: ['ratio', 0, 0],
  },
  {
    name: '远超目标',
    lead: ['寅局'],
    changes: from100To200,
    actual: 230,
    weight: 1,
    expected: ['ratio', 1.2, 1.2],
  },
  {
    name: '以后年度的目标',
    lead: ['寅局'],
    changes: { period: '2024-2026' },
    actual: 1,
    weight: 1,
    expected: ['notAssessed', null, null],
  },
  {
    name: '否决填写有误',
    lead: ['卯局'],
    actual: 100,
    weight: 1,
    veto: 'x',
    expected: ['invalid', null, null],
  },
  {
    name: '权重为文字',
    lead: ['卯局'],
    actual: 100,
    weight: '三',
    expected: ['invalid', null, null],
  },
  {
    name: '权重为负',
    lead: ['卯局'],
    actual: 100,
    weight: -1,
    expected: ['invalid', null, null],
  },
  {
    name: '三分之一',
    lead: ['辰局'],
    changes: of(60),
    actual: 10,
    weight: 2.5,
    expected: ['ratio', 0.333333, 0.833333],
  },
  {
    name: '应为零而有',
    lead: ['巳局'],
    changes: { measure: 'level', target: { op: '<=', low: null, high: 0, unit: '起' } },
    actual: 3,
    weight: 1,
    expected: ['short', 0, 0],
  },
  { name: '没有牵头单位', lead: [], actual: 50, weight: 1, expected: ['ratio', 1, 1] },
];

/** A unit as 单位得分 is to show it. */
export type UnitLine = [
  unit: string,
  indicators: number,
  weights: number,
  scores: number,
  score: number | '',
  vetoes: number,
  pending: number,
  remark: string,
];

/**
 * By hand, in the plan's order. 满局: (2.4 + 3.6) / 5; 丙局: 1.19 + 0.2, vetoed; 辛局: (4.4 + 0.9) / 5; 癸局: 0.2 + 0.92, vetoed
 * twice; 丑局: 3 / 4; 寅局: 1.2 / 2; 辰局: 0.833333 / 2.5. 戊局 and 巳局 reached nothing; of 己局, 庚局 and 卯局 nothing weighs.
 */
export const unitLines: readonly UnitLine[] = [
  ['满局', 2, 5, 6, 120, 0, 0, ''],
  ['丙局', 2, 2, 1.39, 0, 1, 0, '一票否决：否决项滞后'],
  ['丁局', 2, 2, 1, 50, 0, 0, ''],
  ['戊局', 1, 1, 0, 0, 0, 0, ''],
  ['己局', 1, 0, 0, '', 0, 0, ''],
  ['庚局', 0, 0, 0, '', 0, 0, ''],
  ['辛局', 2, 5, 5.3, 106, 0, 0, ''],
  ['壬局', 2, 2, 1, 50, 0, 0, ''],
  ['癸局', 2, 2, 1.12, 0, 2, 0, '一票否决：否决项滞后 等项'],
  ['子局', 2, 2, 1, 50, 0, 1, '有否决指标未报'],
  ['丑局', 2, 4, 3, 75, 0, 0, ''],
  ['寅局', 2, 2, 1.2, 60, 0, 0, ''],
  ['卯局', 0, 0, 0, '', 0, 0, ''],
  ['辰局', 1, 2.5, 0.833333, 33.33, 0, 0, ''],
  ['巳局', 1, 1, 0, 0, 0, 0, ''],
];

function plan(): Plan {
  return {
    version: 2,
    conflicts: [],
    results: [],
    revisions: [],
    id: 'lanting-2024',
    district: '兰亭市东湖区',
    title: '东湖区2024年考核方案',
    years: [2024],
    indicators: scoringCases.map(({ name, lead, changes }, n) => ({
      id: `I-${n}`,
      section: `一·${n}`,
      field: '产业',
      name,
      measure: 'increment',
      target: { op: '>=', low: 100, high: null, unit: '家' },
      period: '2024',
      lead,
      support: [],
      ...changes,
    })),
    tasks: [],
  };
}

/** The cases in a workbook, with the report and the scores written, weights and vetoes typed. */
export async function scoredWorkbook(language: Language): Promise<XlsxHost> {
  const host = XlsxHost.create({ calculate: calculateLedger });
  await fillWorkbook(host, plan(), { language });
  const ledger = (await loadLedger(host)).workbook!.ledger!;
  const actuals = {
    at: {
      row: ledger.headingRow + 1,
      column: ledger.columns.q2,
      rows: scoringCases.length,
      columns: 1,
    },
    values: scoringCases.map(({ actual }) => [actual]),
  };
  await host.write({ sheets: [{ name: ledger.sheet, values: [actuals] }], names: [] });
  await setQuarter(host, 2);
  const { sheets } = await writeReports(host, { scores: true });
  const typed = {
    at: { row: 3, column: scoringColumn('weight'), rows: scoringCases.length, columns: 2 },
    values: scoringCases.map(({ weight, veto = 'no' }) => [weight, vetoText(veto, language)]),
  };
  await host.write({ sheets: [{ name: sheets.at(-2)!, values: [typed] }], names: [] });
  return host;
}

function vetoText(veto: NonNullable<ScoringCase['veto']> | null, language: Language): CellValue {
  return veto === 'yes' || veto === 'no' ? vetoTerms[veto][language] : veto;
}
