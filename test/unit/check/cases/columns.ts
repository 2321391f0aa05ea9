import { columnLetters } from '../../../../src/workbook/address';
import type { CellValue } from '../../../../src/workbook/description';
import {
  ledgerColumns,
  type LedgerColumn,
} from '../../../../src/workbook/sheets/ledger/ledger-columns';
import type { Indicator } from '../../../../src/plan/model';
import { numbered, planOf } from '../../usecases/workbooks';
import type { BookCase } from './book';
import { all, cells, LEDGER, removed } from './changes';

/** @param row counted from 1 */
export const at = (row: number, key: LedgerColumn): string =>
  `${LEDGER}!${columnLetters(ledgerColumns.findIndex((spec) => spec.key === key))}${row}`;

/** From the first indicator down. */
export const entered = (key: LedgerColumn, values: CellValue[]) =>
  cells(...values.map((value, n): [string, CellValue] => [at(4 + n, key), value]));

/** At least 10, 20, … 家, by 甲局 and others. */
export const tens = (count: number) => planOf(Array.from({ length: count }, (_, n) => numbered(n)));

const TARGETS = [10, 1000, 30000, 20, 5000, 200000, 40, 8000, 90000, 100];
/** Ten indicators whose targets differ by far from their neighbours'. */
export const unlike = planOf(
  TARGETS.map((low, n) => numbered(n, { target: { op: '>=', low, high: null, unit: '家' } })),
);
const half = TARGETS.map((target) => target / 2);
export const movedDown = [null, ...half.slice(0, -1)];
const movedUp = [...half.slice(1), null];

/** Targets far apart, in no order: every other one small. */
const far = (count: number) =>
  Array.from({ length: count }, (_, n) => (n % 2 === 0 ? 6e5 - 1e4 * n : 20 + n));
const mixed = (count: number) =>
  planOf(
    far(count).map((low, n) => numbered(n, { target: { op: '>=', low, high: null, unit: '家' } })),
  );
/** A tenth of the targets, sorted. */
const bySize = (count: number) =>
  far(count)
    .map((target) => Math.floor(target / 10))
    .sort((a, b) => a - b);

/** Of 甲局, 20, 24, 28, … 家: 5, 6, 7, … are due in the first quarter. */
const fours = (count: number, changes: Partial<Indicator> = {}) =>
  planOf(
    Array.from({ length: count }, (_, n) =>
      numbered(n, {
        lead: ['甲局', '乙局'],
        target: { op: '>=', low: 20 + 4 * n, high: null, unit: '家' },
        ...changes,
      }),
    ),
  );

/** Worked examples of the rules about whole columns. */
export const columnsCases: Record<string, BookCase[]> = {
  'quarter-unreported': [
    {
      is: 'nothing in twenty rows',
      plan: tens(20),
      finds: [at(4, 'q1')],
      says: [
        '一季度一个数也没有填，应填 20 行。请各牵头单位填报后再校验；若报告季度不是一季度，请先改封面上的报告季度。',
      ],
      inEnglish: [
        'Nothing is entered for Q1, where 20 rows are due. Have the lead offices enter their figures and check again; if another quarter is reported on, change it on the cover first.',
      ],
      shows: ['已填: 0 | 应填: 20'],
      about: [''],
      standsFor: [
        'not-reported 5 Q1',
        'not-reported 5 Q2',
        'not-reported 6 Q1',
        'not-reported 6 Q2',
      ],
      edge: true,
    },
    { is: 'nothing in five rows', plan: tens(5), finds: [], edge: true },
    { is: 'nothing in six rows', plan: tens(6), finds: [at(4, 'q1')], edge: true },
    {
      is: 'a figure somewhere',
      plan: tens(21),
      change: cells([at(20, 'q1'), 1]),
      finds: [],
      edge: true,
    },
    { is: 'a word somewhere', plan: tens(21), change: cells([at(20, 'q1'), '无']), finds: [] },
    {
      is: 'figures of another quarter',
      plan: tens(20),
      change: cells([at(4, 'q2'), 1]),
      finds: [at(4, 'q1')],
    },
    { is: 'no ledger', plan: tens(20), change: removed(LEDGER), finds: [] },
  ],
  'figures-shifted': [
    { is: 'every figure in its row', plan: unlike, change: entered('q1', half), finds: [] },
    {
      is: 'one row too far down',
      plan: unlike,
      change: entered('q1', movedDown),
      finds: [at(5, 'q1')],
      says: [
        '第 5—13 行一季度的数与上一行的指标相符，与本行不符：像是粘贴时整列错了一行。请对照报送材料把这些行重新粘贴，再校验。',
      ],
      inEnglish: [
        'What rows 5—13 have for Q1 fits the indicator in the row above, not their own: it seems to be pasted one row off. Paste these rows again from what was submitted, and check again.',
      ],
      shows: ['一季度累计: 5家 | 目标值: 1000家'],
      about: [''],
      edge: true,
    },
    {
      is: 'one row too far up',
      plan: unlike,
      change: entered('q1', movedUp),
      finds: [at(4, 'q1')],
      says: [
        '第 4—12 行一季度的数与下一行的指标相符，与本行不符：像是粘贴时整列错了一行。请对照报送材料把这些行重新粘贴，再校验。',
      ],
    },
    {
      is: 'above and below them, and in the quarter before, all is right',
      plan: unlike,
      change: all(
        entered('q1', half),
        entered('q2', [half[0]!, null, ...half.slice(1, -1)]),
        cells(['封面!C6', 2]),
      ),
      finds: [at(6, 'q2')],
      standsFor: ['jump 6 Q2', 'scale-slip 6 Q2', 'explanation-missing 6 Q2'],
    },
    {
      is: 'seven of them',
      plan: unlike,
      change: entered('q1', [null, ...movedDown.slice(1, 8), ...half.slice(8)]),
      finds: [],
      edge: true,
    },
    {
      is: 'a quarter to come',
      plan: unlike,
      change: entered('q2', movedDown),
      finds: [],
    },
    {
      is: 'an earlier quarter as well',
      plan: unlike,
      change: all(entered('q1', movedDown), entered('q2', movedDown), cells(['封面!C6', 2])),
      finds: [at(5, 'q1'), at(5, 'q2')],
    },
    { is: 'no ledger', plan: unlike, change: removed(LEDGER), finds: [] },
  ],
  'figures-sorted': [
    {
      is: 'twelve figures by size, under targets that are not',
      plan: mixed(12),
      change: entered('q1', bySize(12)),
      finds: [at(4, 'q1')],
      says: [
        '第 4—15 行一季度的数从小到大（或从大到小）依次排列，与各行的目标不符：像是只对这一列排了序，数已不在原来的行。请撤销排序，或对照报送材料重新填报。',
      ],
      inEnglish: [
        'What rows 4—15 have for Q1 is in order of size and does not fit their targets: the column seems to be sorted without its rows. Undo the sorting, or enter what was submitted anew.',
      ],
      shows: ['一季度累计: 2家 | 目标值: 600000家'],
      about: [''],
      standsFor: ['jump', 'scale-slip', 'explanation-missing'].flatMap((rule) => [
        `${rule} 5 Q1`,
        `${rule} 5 Q2`,
        `${rule} 6 Q1`,
        `${rule} 6 Q2`,
      ]),
      edge: true,
    },
    { is: 'eleven', plan: mixed(11), change: entered('q1', bySize(11)), finds: [], edge: true },
    {
      is: 'a quarter to come',
      plan: mixed(12),
      change: entered('q2', bySize(12)),
      finds: [],
    },
    {
      is: 'two quarters',
      plan: mixed(12),
      change: all(entered('q1', bySize(12)), entered('q2', bySize(12)), cells(['封面!C6', 2])),
      finds: [at(4, 'q1'), at(4, 'q2')],
    },
    { is: 'no ledger', plan: mixed(12), change: removed(LEDGER), finds: [] },
  ],
  'exactly-due': [
    {
      is: 'five counts of an office, all of them just what is due',
      plan: fours(5),
      change: entered('q1', [5, 6, 7, 8, 9]),
      finds: [at(4, 'q1')],
      says: [
        '甲局一季度填报的 5 项计数指标，完成数全部恰好等于序时目标。请核对是否照序时推算填报。',
      ],
      inEnglish: [
        'All 5 counts that 甲局 reports for Q1 are exactly what is due. Check that they were not filled in from the schedule.',
      ],
      shows: ['一季度累计: 5家 | 序时目标: 5家'],
      edge: true,
    },
    {
      is: 'by one office alone',
      plan: fours(5, { lead: ['甲局'] }),
      change: entered('q1', [5, 6, 7, 8, 9]),
      finds: [at(4, 'q1')],
    },
    { is: 'four', plan: fours(4), change: entered('q1', [5, 6, 7, 8]), finds: [] },
    {
      is: 'one of them is ahead',
      plan: fours(6),
      change: entered('q1', [5, 6, 7, 8, 9, 11]),
      finds: [],
      edge: true,
    },
    {
      is: 'one of them is not reported',
      plan: fours(6),
      change: entered('q1', [5, 6, null, 8, 9, 10]),
      finds: [at(4, 'q1')],
    },
    {
      is: 'one of them is not reported, and four are left',
      plan: fours(5),
      change: entered('q1', [5, 6, null, 8, 9]),
      finds: [],
    },
    {
      is: 'fewer than five are due of one',
      plan: planOf([
        ...fours(5).indicators.slice(1),
        numbered(9, { lead: ['甲局'], target: { op: '>=', low: 16, high: null, unit: '家' } }),
      ]),
      change: entered('q1', [6, 7, 8, 9, 4]),
      finds: [],
      edge: true,
    },
    {
      is: 'money is planned to the last yuan',
      plan: fours(5, { target: { op: '>=', low: 20, high: null, unit: '万元' } }),
      change: entered('q1', [5, 5, 5, 5, 5]),
      finds: [],
    },
    {
      is: 'a state is no sum',
      plan: fours(5, { measure: 'level', baseline: 0 }),
      change: entered('q1', [5, 6, 7, 8, 9]),
      finds: [],
    },
    {
      is: 'nobody leads',
      plan: fours(5, { lead: [] }),
      change: entered('q1', [5, 6, 7, 8, 9]),
      finds: [],
    },
    {
      is: 'the end of the year',
      plan: fours(5),
      change: all(entered('q4', [20, 24, 28, 32, 36]), cells(['封面!C6', 4])),
      finds: [],
    },
    {
      is: 'the third quarter',
      plan: fours(5),
      change: all(entered('q3', [15, 18, 21, 24, 27]), cells(['封面!C6', 3])),
      finds: [at(4, 'q3')],
    },
    { is: 'no ledger', plan: fours(5), change: removed(LEDGER), finds: [] },
  ],
};
