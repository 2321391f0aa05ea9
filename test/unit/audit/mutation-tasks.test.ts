import { join } from 'node:path';
import type { isFiller } from '../../../src/audit/filler';
import type { readEntry } from '../../../src/audit/read-entry';
import type { TaskRule } from '../../../src/audit/rule';
import { taskRules } from '../../../src/audit/rules';
import { taskCases, taskOutcome } from './cases/tasks';
import { AUDIT, ruleOf, unnoticed } from './mutants';

/** Task rules, and what rules compare with, broken as the row rules are. */
const fileOf = (id: string) => join(AUDIT, 'rules', 'tasks', `${id}.ts`);
const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

test('every task rule has worked examples', () => {
  expect(Object.keys(taskCases).sort()).toEqual(taskRules.map(({ id }) => id).sort());
});

describe.each(taskRules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test.each(taskCases[id]!.map((example) => [example.is, example] as const))('%s', (_, example) => {
    expect(taskOutcome(rule, example)).toEqual(example.finds);
  });

  test('every broken comparison is noticed', () => {
    const holds = (exports: Record<string, unknown>) =>
      taskCases[id]!.every((example) =>
        isSame(taskOutcome(ruleOf<TaskRule>(exports), example), example.finds),
      );
    expect(unnoticed(fileOf(id), holds).filter((what) => !SAME.has(what))).toEqual([]);
  });
});

const FILLERS: [text: string, shortest: number, isFiller: boolean][] = [
  ['', 2, true],
  ['已印发文件', 5, false],
  ['已印发文件', 6, true],
  ['20260630', 5, true],
  ['哈哈哈哈哈', 2, true],
  ['哈呵哈呵哈呵', 2, true],
  ['已建成', 2, false],
  ['正常推进', 2, true],
];

const ENTRIES: [text: string, unit: string, value: number | null][] = [
  ['12家', '家', 12],
  ['12', '家', 12],
  ['12', '万元', 12],
  ['-12家', '家', -12],
  ['约30', '家', 30],
  ['12人', '家', null],
  ['12家左右', '家', 12],
  ['不少于12家', '家', null],
  ['12家以上', '家', null],
  ['12家和别的', '家', null],
  ['共有12家', '家', null],
  ['10-12家', '家', null],
  ['无', '家', null],
  ['2000万', '万元', 2000],
  ['2000万', '家', 20000000],
  ['2亿', '万元', 20000],
  ['2亿元', '万元', 20000],
  ['2万人', '万元', null],
];

test('every broken comparison of isFiller and readEntry is noticed', () => {
  const filler = (exports: { isFiller: typeof isFiller }) =>
    FILLERS.every(([text, shortest, expected]) => exports.isFiller(text, shortest) === expected);
  const entry = (exports: { readEntry: typeof readEntry }) =>
    ENTRIES.every(([text, unit, expected]) => exports.readEntry(text, unit) === expected);
  const real = jest.requireActual<{ readEntry: typeof readEntry }>('../../../src/audit/read-entry');
  expect(ENTRIES.map(([text, unit]) => real.readEntry(text, unit))).toEqual(
    ENTRIES.map(([, , value]) => value),
  );
  const left = [
    ...unnoticed(join(AUDIT, 'filler.ts'), filler),
    ...unnoticed(join(AUDIT, 'read-entry.ts'), entry),
  ];
  expect(left.filter((what) => !SAME.has(what))).toEqual([]);
});

/** Comparisons that say the same when broken so. */
const SAME = new Set([
  // A task that is completed in the quarter itself is none of this rule's.
  'tasks/no-progress.ts: each < quarter with <=',
  // What the quarter itself tells is a filler, or the rule would not ask.
  'tasks/completed-without-text.ts: earlier < each with <=',
]);
