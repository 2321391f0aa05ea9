import { filledPlan } from '../../../src/usecases/describe-ledger';
import { checkWorkbook } from '../../../src/usecases/check-workbook';
import { draftQuarterNote } from '../../../src/usecases/draft-quarter-note';
import { setQuarter } from '../../../src/usecases/set-quarter';
import { writeReports } from '../../../src/usecases/write-reports';
import { paragraphText } from '../../../src/note/note';
import { enter, filled, ledgerCell, numbered, planOf } from './workbooks';

const plan = planOf([
  numbered(0, {
    name: 'PM2.5平均浓度',
    measure: 'level',
    target: { op: 'range', low: 30, high: 35, unit: '微克', direction: 'down' },
    baseline: 45,
  }),
]);

// The way from 45 to 35: 40 by the middle of the year.
test.each([
  [2, 'q2', 40, '达到序时'],
  [2, 'q2', 42, '滞后'],
  [4, 'q4', 35, '已完成'],
  [4, 'q4', 28, '已完成'],
  [4, 'q4', 37, '滞后'],
] as const)(
  '降至 30—35 is judged by its high end: quarter %i, %s %d',
  async (quarter, key, actual, status) => {
    const host = await filled(plan);
    enter(host, 0, key, actual);
    await setQuarter(host, quarter);
    const cells = (['operator', 'target', 'upper', 'status'] as const).map((each) =>
      ledgerCell(host, 0, each),
    );
    expect(cells).toEqual(['不超过', 35, null, status]);
  },
);

test('the plan in the workbook keeps the range, nothing seems changed, and the note has what is due on the way to its high end', async () => {
  const host = await filled(plan);
  enter(host, 0, 'q1', 46);
  await writeReports(host);
  expect((await filledPlan(host))!.indicators[0]!.target).toEqual(plan.indicators[0]!.target);
  const { findings } = await checkWorkbook(host);
  expect(findings.filter(({ group }) => group === 'integrity')).toEqual([]);
  const note = await draftQuarterNote(host, 'zh-CN');
  expect(
    note.sections
      .flatMap(({ paragraphs }) => paragraphs)
      .map(paragraphText)
      .join(),
  ).toContain('上限42.5微克，超出3.5微克');
});
