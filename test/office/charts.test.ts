import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { XlsxHost } from '../../src/host/file';
import { fillWorkbook } from '../../src/usecases/fill-workbook';
import { setQuarter } from '../../src/usecases/set-quarter';
import { writeReports } from '../../src/usecases/write-reports';
import { calculateLedger } from '../../src/workbook/calculate';
import { saveWithLibreOffice } from '../support/libreoffice';
import { enter, filled, numbered, planOf } from '../unit/usecases/workbooks';

const units = ['甲局', '乙局', '丙局', '丁局'];
const plan = (count: number) =>
  planOf(
    Array.from({ length: count }, (_, n) =>
      numbered(n, { lead: [units[n]!], field: n < 2 ? '产业' : '民生' }),
    ),
  );

/** Three units, of which the third has not reported; the user moved one chart and gave it another title. */
async function usersFile(): Promise<Uint8Array> {
  const host = await filled(plan(3));
  enter(host, 0, 'q1', 4);
  enter(host, 1, 'q1', 3);
  await setQuarter(host, 1);
  await writeReports(host);
  const parts = unzipSync(await host.save());
  const change = (part: RegExp, text: string | RegExp, by: string) => {
    for (const path of Object.keys(parts).filter((each) => part.test(each))) {
      parts[path] = strToU8(strFromU8(parts[path]!).replace(text, by));
    }
  };
  change(/charts\/chart\d+\.xml$/, '各牵头单位指标状态（占比，标项数）', '我的标题');
  const moved = '<xdr:from><xdr:col>1</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>40</xdr:row>';
  change(
    /drawings\/drawing\d+\.xml$/,
    /<xdr:from>[\s\S]*?<\/xdr:to>(?=[\s\S]*"StatusByUnit")/,
    `${moved}<xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>6</xdr:col><xdr:colOff>0</xdr:colOff>` +
      '<xdr:row>60</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>',
  );
  return zipSync(parts);
}

/** As LibreOffice saves it, once for both tests. */
let saving: Promise<Uint8Array> | undefined;
const savedFile = () => (saving ??= usersFile().then(saveWithLibreOffice));

const sheets = {
  StatusByUnit: '季度汇总',
  RateByField: '分类汇总',
  CompletionByUnit: '单位完成率',
  ActualAndDue: '单项走势',
};

test('saved by LibreOffice and filled with one unit more: charts stay the user’s, and show the unit', async () => {
  const saved = await savedFile();
  const host = await XlsxHost.open(saved, { calculate: calculateLedger });
  const [place] = host.workbook.sheet('季度汇总')!.charts;
  expect(place).toMatchObject({ title: '我的标题', anchor: { row: 40, column: 1 } });
  await fillWorkbook(host, plan(4), { language: 'zh-CN' });
  await writeReports(host);
  const after = await XlsxHost.open(await host.save(), { calculate: calculateLedger });
  for (const [name, sheet] of Object.entries(sheets)) {
    const { charts, otherCharts } = after.workbook.sheet(sheet)!;
    expect(charts.map((chart) => chart.name)).toEqual([name]);
    expect([...otherCharts]).toEqual([]);
  }
  const [status] = after.workbook.sheet('季度汇总')!.charts;
  expect(status).toMatchObject({
    title: '我的标题',
    anchor: place!.anchor,
    categories: { rows: 4 },
    series: Array.from({ length: 6 }, () => ({ values: { rows: 4 } })),
  });
  expect(after.workbook.sheet('单位完成率')!.charts[0]!.categories.rows).toBe(4);
}, 300_000);

test('LibreOffice does not draw a quarter without a figure as zero', async () => {
  const saved = unzipSync(await savedFile());
  const treatments = Object.keys(saved)
    .filter((path) => /charts\/chart\d+\.xml$/.test(path))
    .map((path) => /<c:dispBlanksAs val="(\w+)"/.exec(strFromU8(saved[path]!))?.[1]);
  expect(treatments.sort()).toEqual(['gap', 'gap', 'gap', 'gap', 'gap']);
}, 300_000);
