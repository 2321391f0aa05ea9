import { readPlan } from '../../../../src/reading/read-plan';
import { findTextTables } from '../../../../src/reading/tables/text-tables';

const HEAD = '序号\t任务名称\t目标任务\t牵头单位\t责任单位';
const ROWS = [
  '一、经济提质',
  '1\t工业\t新增规上工业企业12家\t区工信局\t区财政局、区统计局',
  '二、民生保障',
  '2\t教育\t新增中小学学位2400个\t区教育局\t',
];

test('a numbered line between the rows of a pasted table is one of its rows', () => {
  const text = [HEAD, ...ROWS, '', '说明文字。'].join('\n');
  const [table, ...others] = findTextTables(text, []);
  expect(others).toEqual([]);
  expect(table!.rows.map((row) => row.length)).toEqual([5, 1, 5, 1, 5]);
});

test('behind the last row it heads what follows the table', () => {
  const [table] = findTextTables([HEAD, ROWS[1], '三、保障措施', '加强领导。'].join('\n'), []);
  expect(table!.rows).toHaveLength(2);
});

test('the rows of every group are read, with their units', () => {
  const { tasks, indicators } = readPlan(['2024年任务分解表', HEAD, ...ROWS].join('\n'));
  expect(tasks.map(({ title, lead, support }) => [title, lead, support])).toEqual([
    ['工业', ['区工信局'], ['区财政局', '区统计局']],
    ['教育', ['区教育局'], []],
  ]);
  expect(indicators.map(({ target }) => target.low)).toEqual([12, 2400]);
});
