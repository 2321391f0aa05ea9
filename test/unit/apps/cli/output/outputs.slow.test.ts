import { lstatSync, readFileSync, symlinkSync } from 'node:fs';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { emptyWorkbook, enter, filled, smallPlan } from '../../../usecases/workbooks';
import { Folder } from '../run';

let folder: Folder;
beforeAll(async () => {
  folder = new Folder();
  folder.write('plan.json', JSON.stringify(smallPlan(2, 1)));
  const host = await filled(smallPlan(2, 1));
  folder.write('blank.xlsx', await host.save());
  enter(host, 0, 'q1', 7);
  const bytes = await host.save();
  folder.write('ledger.xlsx', bytes);
  folder.write('another.xlsx', bytes);
  const parts = unzipSync(bytes);
  const types = Buffer.from(parts['[Content_Types].xml']!).toString('utf8');
  const macro = types.replace(
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
    'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
  );
  folder.write('macros.xlsm', zipSync({ ...parts, '[Content_Types].xml': strToU8(macro) }));
  const own = emptyWorkbook();
  const cell = { row: 0, column: 0, rows: 1, columns: 1 };
  await own.write({
    sheets: [{ name: '通讯录', values: [{ at: cell, values: [['姓名']] }] }],
    names: [],
  });
  folder.write('own.xlsx', await own.save());
  folder.write('notes.csv', 'mine');
  symlinkSync(folder.file('ledger.xlsx'), folder.file('link.xlsx'));
});
afterAll(() => folder.remove());

const refused: [what: string, output: string, args: string[], message: RegExp][] = [
  ['fill over a ledger', 'ledger.xlsx', ['fill', './plan.json'], /--into/],
  ['fill over a ledger, forced', 'ledger.xlsx', ['fill', './plan.json', '--force'], /--into/],
  ['fill over a link to a ledger', 'link.xlsx', ['fill', './plan.json'], /--into/],
  [
    'fill into one ledger over another',
    'another.xlsx',
    ['fill', './plan.json', '--into', 'ledger.xlsx'],
    /another name/,
  ],
  ['fill over its plan', 'plan.json', ['fill', './plan.json'], /must end in \.xlsx/],
  ['fill as .xls', 'x.xls', ['fill', './plan.json'], /must end in \.xlsx/],
  ['fill as .csv', 'x.csv', ['fill', './plan.json'], /must end in \.xlsx/],
  ['fill without an ending', 'x', ['fill', './plan.json'], /must end in \.xlsx/],
  ['fill of a new workbook as one with macros', 'x.xlsm', ['fill', './plan.json'], /no macros/],
  ['fill over a workbook of somebody’s own', 'own.xlsx', ['fill', './plan.json'], /--force/],
  [
    'macros under .xlsx',
    'x.xlsx',
    ['fill', './plan.json', '--into', 'macros.xlsm'],
    /only be saved as \.xlsm/,
  ],
  ['summary over its ledger', 'ledger.xlsx', ['summary', 'ledger.xlsx'], /is read by this command/],
  [
    'summary over its ledger by a link',
    'link.xlsx',
    ['summary', 'ledger.xlsx'],
    /is read by this command/,
  ],
  ['export over its ledger', 'ledger.xlsx', ['export', 'ledger.xlsx'], /must end in \.csv/],
  ['export over a file', 'notes.csv', ['export', 'ledger.xlsx'], /--force/],
  [
    'compare over one of its ledgers',
    'another.xlsx',
    ['compare', 'ledger.xlsx', 'another.xlsx', '--quarter', '1'],
    /is read by this command/,
  ],
  [
    'rollover over its ledger',
    'ledger.xlsx',
    ['rollover', 'ledger.xlsx', './plan.json'],
    /is read by this command/,
  ],
  [
    'rollover over another ledger',
    'another.xlsx',
    ['rollover', 'ledger.xlsx', './plan.json'],
    /ledger with entries/,
  ],
];

test.each(refused)('%s is refused', async (_, output, args, message) => {
  const read = () => {
    try {
      return readFileSync(folder.file(output), 'latin1');
    } catch {
      return null;
    }
  };
  const before = read();
  const { code, out, errors } = await folder.run(...args, '-o', output);
  expect([code, out, errors]).toEqual([2, '', [expect.stringMatching(message)]]);
  expect(read()).toBe(before);
});

test('what holds nothing of anybody may be replaced, and a link stays one', async () => {
  symlinkSync(folder.file('blank.xlsx'), folder.file('link-to-blank.xlsx'));
  expect((await folder.run('fill', './plan.json', '-o', 'link-to-blank.xlsx')).code).toBe(0);
  expect(lstatSync(folder.file('link-to-blank.xlsx')).isSymbolicLink()).toBe(true);
  expect((await folder.run('fill', './plan.json', '-o', 'own.xlsx', '--force')).code).toBe(0);
  expect((await folder.open('own.xlsx')).workbook.sheet('指标台账')).not.toBeNull();
});

test('macros stay under their own ending', async () => {
  const args = ['fill', './plan.json', '--into', 'macros.xlsm', '-o', 'macros.xlsm'];
  expect((await folder.run(...args)).code).toBe(0);
});
