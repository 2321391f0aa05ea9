import { FindingMarks } from '../../../../src/apps/desk/document/finding-marks';
import type { CheckedFinding } from '../../../../src/check/findings/checked-finding';
import { XlsxHost } from '../../../../src/host/file';

async function book() {
  const host = XlsxHost.create({ calculate: () => [] });
  const at = { row: 0, column: 0, rows: 1, columns: 3 };
  await host.write({ sheets: [{ name: 'A', values: [{ at, values: [[1, 2, 3]] }] }], names: [] });
  return { host, sheet: host.workbook.requireSheet('A') };
}

const finding = (column: number, part: Partial<CheckedFinding> = {}): CheckedFinding => ({
  ...({} as CheckedFinding),
  sheet: 'A',
  row: 0,
  column,
  severity: 'verify',
  explanation: 'required',
  title: { 'zh-CN': '数据下降', en: 'Fell' },
  message: { 'zh-CN': '比上季少', en: 'less than last quarter' },
  ...part,
});

it('marks a cell with all that was found about it, by the worst of it', async () => {
  const { host, sheet } = await book();
  const marks = new FindingMarks(host, [finding(0), finding(0, { severity: 'mandatory' })]);
  expect(marks.at(sheet, 0, 0, 'en')).toEqual({
    kind: 'mandatory',
    text: 'Fell: less than last quarter\nFell: less than last quarter',
  });
  expect(marks.at(sheet, 0, 1, 'en')).toBeNull();
});

it('marks nothing that is for information, or explained', async () => {
  const { host, sheet } = await book();
  const quiet = [finding(0, { severity: 'information' }), finding(1, { explanation: 'given' })];
  const marks = new FindingMarks(host, quiet);
  expect([0, 1].map((column) => marks.at(sheet, 0, column, 'zh-CN'))).toEqual([null, null]);
});

it('says no more of a cell that holds something else since, and says it again when that is taken back', async () => {
  const { host, sheet } = await book();
  const marks = new FindingMarks(host, [finding(2)]);
  host.edit('A', 0, 2, 9);
  expect(marks.at(sheet, 0, 2, 'zh-CN')).toBeNull();
  host.edit('A', 0, 2, 3);
  expect(marks.at(sheet, 0, 2, 'zh-CN')).toEqual({
    kind: 'verify',
    text: '数据下降：比上季少',
  });
});
