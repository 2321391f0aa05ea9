import mammoth from 'mammoth';
import { enter, filled, smallPlan } from '../../usecases/workbooks';
import { Folder } from './run';

let folder: Folder;

beforeAll(async () => {
  folder = new Folder();
  const host = await filled(smallPlan(3));
  // Targets 10, 20, 30; half is due in the second quarter.
  [10, 10, 1].forEach((value, n) => enter(host, n, 'q2', value));
  folder.write('base.xlsx', await host.save());
});
afterAll(() => folder.remove());

test('the report of a quarter, in a copy; the workbook itself stays', async () => {
  const before = folder.bytes('base.xlsx');
  const args = ['summary', 'base.xlsx', '--quarter', '2', '-o', 'out.xlsx'];
  const { code, out, errors } = await folder.run(...args);
  expect([code, errors]).toEqual([0, []]);
  expect(out).toBe(
    '已写入 out.xlsx：领导专页、单位专页、各单位清单、指标完成情况表、季度汇总、分类汇总、单位排名、单位完成率、全年走势、未达序时清单、任务汇总、达标预测、单项走势。' +
      '第2季度指标 3 项，已报 3 项，达标 2 项，滞后 1 项。\n',
  );
  const host = await folder.open('out.xlsx');
  expect(host.workbook.sheet('未达序时清单')!.valueAt(3, 1)).toBe('指标2');
  expect(folder.bytes('base.xlsx').equals(before)).toBe(true);
});

test('into the ledger itself only where it is asked for, and twice alike', async () => {
  folder.write('own.xlsx', folder.bytes('base.xlsx'));
  const args = ['summary', 'own.xlsx', '--quarter', '2'];
  const refused = await folder.run(...args, '-o', 'own.xlsx');
  expect([refused.code, refused.errors]).toEqual([2, [expect.stringContaining('--in-place')]]);
  const nowhere = await folder.run(...args);
  expect([nowhere.code, nowhere.errors]).toEqual([2, [expect.stringContaining('--in-place')]]);
  for (let time = 0; time < 2; time++) {
    expect((await folder.run(...args, '--in-place')).code).toBe(0);
    const { workbook } = await folder.open('own.xlsx');
    expect(workbook.sheet('未达序时清单')!.valueAt(3, 1)).toBe('指标2');
    expect(workbook.sheet('指标台账')!.cells.values().flat()).toContain(10);
  }
});

test('a quarter that is none is refused in one line', async () => {
  const { code, errors } = await folder.run(
    'summary',
    'base.xlsx',
    '--quarter',
    '5',
    '-o',
    'x.xlsx',
  );
  expect([code, errors.length]).toEqual([2, 1]);
});

test('drafts the note beside the workbook, in the language asked for', async () => {
  const args = ['summary', 'base.xlsx', '--quarter', '2', '-o', 'r.xlsx', '--note', 'r.docx'];
  const { code, out, errors } = await folder.run(...args);
  expect([code, errors]).toEqual([0, []]);
  expect(out.split('\n')[1]).toBe('已起草季度通报 r.docx，请核对后印发。');
  const { value } = await mammoth.extractRawText({ buffer: folder.bytes('r.docx') });
  expect(value).toContain('某区2024年第二季度指标完成情况通报');
  const cells = (text: string) =>
    text
      .split('\n')
      .filter((line) => line !== '')
      .join('|');
  expect(cells(value)).toContain('指标2|乙局|家|1|15|−14');
  const others = args.map((arg) => arg.replace(/^r\./, 'en.'));
  const english = await folder.run(...others, '--lang', 'en');
  expect(english.out).toContain('Drafted the quarterly note en.docx');
  const second = await mammoth.extractRawText({ buffer: folder.bytes('en.docx') });
  expect(cells(second.value)).toContain('Unit|Actual|Due|Variance|Explanation');
  expect(cells(second.value)).toContain('指标2|乙局|家|1|15|−14');
});

test('a note that is no Word file is refused before anything is written', async () => {
  const args = ['summary', 'base.xlsx', '-o', 'never.xlsx', '--note', 'note.pdf'];
  const { code, errors } = await folder.run(...args);
  expect([code, errors]).toEqual([2, [expect.stringContaining('note.pdf')]]);
  expect(() => folder.bytes('never.xlsx')).toThrow();
});

test('the sheets of scores where they are asked for', async () => {
  const args = ['summary', 'base.xlsx', '--quarter', '2', '-o', 's.xlsx'];
  const { code, out } = await folder.run(...args, '--scoring');
  expect(code).toBe(0);
  expect(out).toContain('单项走势、考核评分、单位得分。');
  const { workbook } = await folder.open('s.xlsx');
  const units = workbook.sheet('单位得分')!;
  // Half of the year is due. 乙 leads the second (10 of 10) and the third (1 of 15): (1 + 0.066667) / 2.
  const rows = [3, 4].map((row) => [units.valueAt(row, 1), units.valueAt(row, 5)]);
  expect(rows).toContainEqual(['乙局', 53.33]);
});
