import { reasonOf } from '../../src/tracking/reasons';
import { setQuarter } from '../../src/usecases/set-quarter';
import { writeReports } from '../../src/usecases/write-reports';
import { calculateWithLibreOffice } from '../support/libreoffice';
import { fc } from '../support/property';
import {
  enter,
  filled,
  ledgerColumn,
  numbered,
  overwrite,
  planOf,
  FIRST_ROW,
} from '../unit/usecases/workbooks';

const pieces = [
  '雨',
  '一季度：',
  '二季度:',
  '三季度：',
  '四季度',
  'Q1: ',
  '此前：',
  '\n',
  ':',
  '"',
  '=',
  '第',
  '第二季度：',
  '2季度:',
  'q2:',
  ' 雨',
];
const texts = fc.sample(
  fc.array(fc.constantFrom(...pieces), { maxLength: 9 }).map((parts) => parts.join('').trim()),
  { numRuns: 50, seed: 1 },
);
const cells = [
  '土地未交付',
  '一季度：土地未交付\n二季度：雨水多，\n已赶工',
  '二季度：甲\n一季度：乙',
  'Q1:early\nq2: late: rain\nQ3:later',
  '第一季度：甲\n第2季度： 乙\n第三季度：丙',
  '3季度：丙\n2季度：',
  'Before: 甲\nQ2：乙',
  ...texts,
];

test('lists show the reason of the reported quarter, as LibreOffice calculates it', async () => {
  const target = { op: '>=', low: 100, high: null, unit: '家' } as const;
  const host = await filled(planOf(cells.map((_, n) => numbered(n, { target }))));
  cells.forEach((cell, n) => {
    enter(host, n, 'q2', 1);
    if (cell !== '') overwrite(host, '指标台账', FIRST_ROW + n, ledgerColumn('explanation'), cell);
  });
  await setQuarter(host, 2);
  await writeReports(host);
  const sheets = await calculateWithLibreOffice(await host.save());
  const listed = sheets.get('指标完成情况表')!;
  const heading = listed.find((row) => row.includes('情况说明'))!;
  const column = heading.indexOf('情况说明');
  const shown = new Map(listed.map((row) => [row[1], row[column]]));
  const wrong = cells.flatMap((cell, n) => {
    const expected = reasonOf(cell, 2);
    const found = shown.get(numbered(n, { target }).name);
    return found === expected ? [] : [{ cell, expected, found }];
  });
  expect(wrong).toEqual([]);
  expect(shown.size).toBeGreaterThan(cells.length);
});
