import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readDocument } from '../../../src/documents/read-document';
import type { Indicator, Plan } from '../../../src/plan/model';
import { proposeOffices, type OfficeProposal } from '../../../src/plan/offices/division';
import { parsePlan } from '../../../src/plan/parse-plan';
import { readPlan } from '../../../src/reading/read-plan';
import { indicator, plan, task } from './records';

const huli = parsePlan(
  readFileSync(path.join(__dirname, '..', '..', '..', 'seeds', 'huli-2024.json'), 'utf8'),
);
/** Offices of a district that does not exist; each row is given one by its place, and most a second one that helps. */
const OFFICES = [
  '发改局',
  '工信局',
  '商务局',
  '建设局',
  '教育局',
  '民政局',
  '文旅局',
  '卫健局',
  '财政局',
];
const leadOf = (i: number) => `临湖区${OFFICES[i % OFFICES.length]}`;
const supportOf = (i: number) => (i % 4 === 0 ? [] : [`临湖区${OFFICES[(i + 4) % 9]}`]);

const numberOf = ({ target }: Indicator) => `${target.low ?? target.high}${target.unit}`;
/** The same thing in other words: as those write who divide a plan among offices. */
const reworded = (name: string, i: number) =>
  [
    name,
    name.replace('规上', '规模以上').replace('限额以上', '限上'),
    `全区${name}`,
    name.replace(/[“”]/g, ''),
    name.replace('、', '和'),
  ][i % 5]!;

async function divided(file: string, text: string) {
  return readPlan(await readDocument(new TextEncoder().encode(text), file), { year: 2024 });
}

/** How many rows of the plan are given their office, and how many of those proposals are right; the ticked ones alone. */
function shares(proposals: readonly OfficeProposal[], of: Plan, wanted: (id: string) => string) {
  const certain = proposals.filter((each) => each.certain);
  const right = certain.filter(({ id, after }) => after.lead.join() === wanted(id));
  return { found: right.length / of.indicators.length, right: right.length / certain.length };
}
const placed = new Map(huli.indicators.map(({ id }, i) => [id, i]));
const wanted = (id: string) => leadOf(placed.get(id)!);

test('a table that divides the shipped plan of Huli among offices is matched by names, nineteen of twenty right', async () => {
  const rows = huli.indicators
    .map((record, i) => ({ record, i }))
    // In an order of its own, as such tables have.
    .sort((a, b) => ((a.i * 7) % 50) - ((b.i * 7) % 50))
    .map(({ record, i }, place) =>
      [
        place + 1,
        reworded(record.name, i),
        numberOf(record),
        leadOf(i),
        supportOf(i).join('、'),
      ].join(),
    );
  const text = `序号,指标名称,2024年目标,牵头单位,配合单位\n${rows.join('\n')}\n`;
  const result = shares(proposeOffices(huli, await divided('分解表.csv', text)), huli, wanted);
  expect(result.right).toBeGreaterThanOrEqual(0.95);
  expect(result.found).toBeGreaterThanOrEqual(0.95);
});

test('one without a column of targets is matched by its work items', async () => {
  const rows = huli.indicators.map((record, i) =>
    [
      i + 1,
      `${['完成', '推进', '实现'][i % 3]}${reworded(record.name, i)}${numberOf(record)}`,
      leadOf(i),
      supportOf(i).join('、'),
    ].join(),
  );
  const text = `序号,工作任务,责任单位,配合单位\n${rows.join('\n')}\n`;
  const result = shares(proposeOffices(huli, await divided('分解表.csv', text)), huli, wanted);
  expect(result.right).toBeGreaterThanOrEqual(0.95);
  expect(result.found).toBeGreaterThanOrEqual(0.95);
});

describe('what is proposed', () => {
  const firms = (id: string, change: Partial<Indicator> = {}) =>
    indicator({ id, name: '规上工业企业', lead: [], support: ['乙局'], ...change });
  const other = (id: string, lead: string[], change: Partial<Indicator> = {}) =>
    firms(id, { name: '规模以上工业企业', support: [], lead, ...change });
  const proposed = (of: Plan, ...rows: Indicator[]) =>
    proposeOffices(of, { indicators: rows, tasks: [] }).map(({ id, after, certain }) => [
      id,
      after.lead.join('、'),
      after.support.join('、'),
      certain,
    ]);
  const one = plan({ indicators: [firms('A')], tasks: [] }) as Plan;

  test('the same thing is certain; help that the document does not name stays', () => {
    expect(proposed(one, other('X', ['丙局']))).toEqual([['A', '丙局', '乙局', true]]);
    expect(proposed(one, other('X', ['丙局', '丁局'], { support: ['戊局'] }))).toEqual([
      ['A', '丙局、丁局', '戊局', true],
    ]);
  });

  test('two rows that name different offices are both proposed, neither certain', () => {
    expect(proposed(one, other('X', ['丙局']), other('Y', ['丁局']))).toEqual([
      ['A', '丙局', '乙局', false],
      ['A', '丁局', '乙局', false],
    ]);
    expect(proposed(one, other('X', ['丙局']), other('Y', ['丙局']))).toEqual([
      ['A', '丙局', '乙局', true],
    ]);
  });

  test('of two that have one name, the figure tells; without it neither is certain', () => {
    const target = { op: '=' as const, low: 99, high: null, unit: '户' };
    const two = plan({ indicators: [firms('A'), firms('B', { target })], tasks: [] }) as Plan;
    const row = other('X', ['丙局'], { target });
    expect(proposed(two, row)).toEqual([
      ['A', '丙局', '乙局', false],
      ['B', '丙局', '乙局', true],
    ]);
  });

  test('nothing for who has these offices already, for repeats, and for rows without a lead', () => {
    const done = plan({
      indicators: [firms('A', { lead: ['丙局'] }), firms('B', { sameAs: 'A' })],
      tasks: [],
    }) as Plan;
    expect(proposed(done, other('X', ['丙局']))).toEqual([]);
    expect(proposed(one, other('X', []))).toEqual([]);
    expect(proposed(one, other('X', ['丙局'], { name: '常住人口' }))).toEqual([]);
  });

  test('work items by their titles: the very same, one within the other, and near ones to be looked at', () => {
    const works = plan({
      indicators: [],
      tasks: [task({ id: 'T', title: '推进中心渔港升级改造', lead: [], support: [] })],
    }) as Plan;
    const certain = (title: string) =>
      proposeOffices(works, {
        indicators: [],
        tasks: [task({ id: 'X', title, lead: ['丙局'], support: [] })],
      }).map((each) => each.certain);
    expect(certain('推进中心渔港升级改造。')).toEqual([true]);
    expect(certain('推进中心渔港升级改造，年底前完工')).toEqual([true]);
    expect(certain('推进中心渔港改造提升')).toEqual([false]);
    expect(certain('召开全区渔业工作会议')).toEqual([]);
  });
});
