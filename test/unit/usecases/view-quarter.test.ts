import { viewQuarter } from '../../../src/usecases/view-quarter';
import { ExcelHost } from '../../../src/host/excel';
import { fillWorkbook } from '../../../src/usecases/fill-workbook';
import { setQuarter } from '../../../src/usecases/set-quarter';
import { startExcel } from '../../excel-host';
import { enter, filled, numbered, planOf } from './workbooks';

const target = (low: number, unit: string) => ({ op: '>=', low, high: null, unit }) as const;

test('units by completion, fields by rate, and the quarters of each indicator', async () => {
  const host = await filled(
    planOf([
      numbered(0, { lead: ['区住建局'], target: target(20, '个') }),
      numbered(1, { lead: ['区工信局', '区住建局'], target: target(40, '户') }),
      numbered(2, { lead: ['区统计局'], measure: 'growth', target: target(6.5, '%') }),
    ]),
  );
  await setQuarter(host, 2);
  enter(host, 0, 'q1', 3);
  enter(host, 0, 'q2', 8); // 40 % of the year; 10 due: behind
  enter(host, 1, 'q2', 30); // 75 % of the year; 20 due: on schedule; the growth is not reported
  const figures = (await viewQuarter(host)).charts();
  expect(figures.completion).toEqual([
    { office: '区工信局', completion: 0.75, scheduled: 0.5 },
    { office: '区住建局', completion: 0.575, scheduled: 0.5 },
  ]);
  expect(figures.withoutCompletion).toEqual(['区统计局']);
  expect(figures.fields.map(({ rate }) => rate)).toEqual([0.333333]);
  expect(figures.indicators.map(({ unit, actual, due }) => [unit, actual, due])).toEqual([
    ['个', [3, 8, null, null], [5, 10, 15, 20]],
    ['户', [null, 30, null, null], [10, 20, 30, 40]],
    ['%', [null, null, null, null], [6.5, 6.5, 6.5, 6.5]],
  ]);
});

test('counts, scores, charts, forecast and the district of a comparison come from one reading in Excel', async () => {
  const excel = startExcel();
  const host = new ExcelHost(excel);
  await fillWorkbook(host, planOf([numbered(0), numbered(1)]), { language: 'zh-CN' });
  excel.transport.syncs.splice(0);
  const view = await viewQuarter(host);
  expect(view.summary.total.indicators).toBe(2);
  expect(view.scores).toMatchObject({ sheet: null, indicators: 2 });
  expect(view.charts().indicators).toHaveLength(2);
  // Nothing is reported yet.
  expect(view.forecast().doubtful).toEqual([]);
  expect(view.district('本表')).toMatchObject({ name: '本表', indicators: 2 });
  // What is there, and then the cells.
  expect(excel.transport.syncs).toHaveLength(2);
});
