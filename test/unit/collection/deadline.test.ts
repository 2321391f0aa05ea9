import { makeFile } from '../../../src/host/file/make-file';
import { issueWorkbooks } from '../../../src/usecases/collection/issue-workbooks';
import type { CellValue } from '../../../src/workbook/description';
import { dayOf } from '../../../src/workbook/sheets/settings/working-days';
import { filled, overwrite, smallPlan } from '../usecases/workbooks';

const SETTINGS = '校验设置';

/** When returns of the third quarter of 2024 are due, with days typed into the settings. */
async function dueAfterThird(typed: Readonly<Record<string, CellValue>>): Promise<string> {
  const host = await filled(smallPlan());
  const values = host.workbook.sheet(SETTINGS)!.cells.values();
  for (const [code, value] of Object.entries(typed)) {
    const row = values.findIndex((line) => line[0] === code);
    overwrite(host, SETTINGS, row, 2, value);
  }
  return (await issueWorkbooks(host, makeFile, { quarter: 3 })).deadline;
}

test('ten working days after the quarter, by the calendar alone', async () => {
  // 2024-10-01 is a Tuesday.
  expect(await dueAfterThird({})).toBe('2024-10-14');
});

test('holidays do not count and a weekend that is worked does, however the day was typed', async () => {
  const typed = {
    H1: '2024-10-01',
    H2: '2024/10/2',
    H3: '2024年10月3日',
    H4: '2024.10.4',
    // 2024-10-07 as a date of Excel's.
    H5: 45572,
    W1: '2024-10-12',
  };
  expect(await dueAfterThird(typed)).toBe('2024-10-18');
});

test('a day that is none is named with its cell, and nothing is made', async () => {
  const made = dueAfterThird({ H2: '国庆' });
  await expect(made).rejects.toMatchObject({
    code: 'notADay',
    details: { found: '国庆', cell: expect.stringMatching(/^校验设置!C\d+$/) as string },
  });
});

test.each([
  ['2024-02-29', '2024-02-29'],
  ['2023-02-29', null],
  ['2024-13-01', null],
  ['10月1日', null],
  [45566, '2024-10-01'],
  [45566.5, null],
  [7, null],
])('%s is the day %s', (typed, day) => {
  expect(dayOf(typed)).toBe(day);
});
