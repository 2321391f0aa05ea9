import { describeScores } from '../../../src/usecases/describe-scores';
import { fillWorkbook } from '../../../src/usecases/fill-workbook';
import { writeReports } from '../../../src/usecases/write-reports';
import { scoredWorkbook } from '../../support/scoring-cases';
import { emptyWorkbook, filled, numbered, planOf, smallPlan } from './workbooks';

test('before there is a sheet: every indicator with weight 1, no veto', async () => {
  const host = await filled(smallPlan(4));
  expect(await describeScores(host)).toEqual({
    sheet: null,
    indicators: 4,
    units: 2,
    weights: 4,
    vetoes: 0,
    unlisted: 4,
    problems: [],
  });
  expect(host.workbook.sheet('考核评分')).toBeNull();
});

test('the sheet as it stands: the sum of its weights, and each row that is not valid with its cell', async () => {
  const { problems, ...rest } = await describeScores(await scoredWorkbook('zh-CN'));
  expect(rest).toEqual({
    ...{ sheet: '考核评分', indicators: 26, units: 15, weights: 31.5, vetoes: 4, unlisted: 0 },
  });
  expect(
    problems.map(({ kind, indicatorName, value, row, column }) => [
      ...[kind, indicatorName, value, row, column],
    ]),
  ).toEqual([
    ['weight', '权重空白', null, 9, 2],
    ['veto', '否决填写有误', 'x', 23, 3],
    ['weight', '权重为文字', '三', 24, 2],
    ['weight', '权重为负', -1, 25, 2],
  ]);
});

test('an indicator that came later is told of until the sheet is written again', async () => {
  const host = await filled(smallPlan(2, 0));
  await writeReports(host, { scores: true });
  await fillWorkbook(host, planOf([0, 1, 2].map((n) => numbered(n))), { language: 'zh-CN' });
  expect(await describeScores(host)).toMatchObject({ indicators: 3, unlisted: 1, weights: 3 });
  await writeReports(host, { scores: true });
  expect(await describeScores(host)).toMatchObject({ indicators: 3, unlisted: 0, weights: 3 });
});

test("a sheet of the user's own under that name counts as none", async () => {
  const host = await filled(smallPlan(2, 0));
  const values = [{ at: { row: 0, column: 0, rows: 1, columns: 1 }, values: [['自己的表']] }];
  await host.write({ sheets: [{ name: '考核评分', values }], names: [] });
  expect(await describeScores(host)).toMatchObject({ sheet: null, unlisted: 2 });
});

test('a workbook without a ledger', async () => {
  await expect(describeScores(emptyWorkbook())).rejects.toMatchObject({ code: 'noLedger' });
});
