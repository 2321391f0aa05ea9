import type { SheetPatch } from '../../src/workbook/description';
import { hosts } from './hosts';
import { area, valuesAt, written } from './sheet';

const rows = [
  ['单位', '已完成', '滞后'],
  ['区统计局', 3, 1],
  ['区发改局', 2, 2],
  ['区教育局', 5, 0],
];

const chart = (
  type: 'bar' | 'column' | 'line',
  stacked: boolean,
  last: number,
): NonNullable<SheetPatch['charts']>[number] => ({
  name: '进度图',
  type,
  stacked,
  title: '各单位进度',
  anchor: area('F2:M20'),
  categories: area(`A2:A${last}`),
  series: [
    { name: area('B1'), values: area(`B2:B${last}`), color: '#2E75B6' },
    { name: area('C1'), values: area(`C2:C${last}`), color: '#C00000' },
  ],
  valueAxisTitle: '指标数',
  valueFormat: '0',
});

const patch = (...charts: NonNullable<SheetPatch['charts']>): SheetPatch => ({
  name: '汇总',
  values: [valuesAt('A1', rows)],
  charts,
});

const expected = (last: number) => ({
  name: '进度图',
  title: '各单位进度',
  anchor: ['F2', 'M20'],
  titleCell: null,
  valueAxisTitle: '指标数',
  valueFormat: '0',
  valueRange: ['', ''],
  drawsHidden: false,
  missing: 'gap',
  legend: 'bottom',
  series: [
    {
      name: '已完成',
      values: `汇总!$B$2:$B$${last}`,
      categories: `汇总!$A$2:$A$${last}`,
      color: '#2E75B6',
    },
    {
      name: '滞后',
      values: `汇总!$C$2:$C$${last}`,
      categories: `汇总!$A$2:$A$${last}`,
      color: '#C00000',
    },
  ],
});

describe.each(hosts)('$name: charts', (under) => {
  test.each([
    ['bar', true],
    ['column', false],
    ['line', false],
    ['bar', 'share'],
    ['column', 'share'],
  ] as const)('a %s chart, stacked: %s', async (type, stacked) => {
    const isShare = stacked === 'share' ? { isShare: true as const } : {};
    const described = { ...chart(type, stacked !== false, 4), ...isShare };
    // The second time the chart is bound to its cells, and stays what it is.
    const sheet = await written(under, patch(described), patch(described));
    expect(sheet.charts).toEqual([
      {
        ...expected(4),
        type,
        stacked,
        fromTop: type === 'bar',
        missing: type === 'line' ? 'bridged' : 'gap',
      },
    ]);
  });

  test.each([
    ['bar', true, 'ctr', ['#FFFFFF', '#FFFFFF']],
    ['column', false, 'outEnd', ['#404040', '#404040']],
    ['line', false, 't', ['#404040', '#404040']],
  ] as const)(
    'values at the bars of a %s chart (stacked: %s), ends of the axis, a title that follows a cell',
    async (type, stacked, place, inks) => {
      const described = chart(type, stacked, 4);
      const sheet = await written(
        under,
        patch({
          ...described,
          title: '单位',
          titleCell: area('A1'),
          valueRange: { min: 0, max: 6 },
          drawsHidden: true,
          series: described.series.map((series) => ({ ...series, labels: '0;-0;' })),
        }),
      );
      const [{ series, ...rest }] = sheet.charts as [(typeof sheet.charts)[number]];
      expect(rest).toMatchObject({
        titleCell: '汇总!$A$1',
        valueRange: [0, 6],
        drawsHidden: true,
      });
      expect(series.map(({ labels }) => labels)).toEqual(inks.map((ink) => ['0;-0;', place, ink]));
    },
  );

  test('a line over columns, bound anew when written again', async () => {
    const over = (last: number) => {
      const described = chart('column', false, last);
      const [first, second] = described.series;
      return {
        ...described,
        series: [
          { ...first!, labels: '0' },
          { ...second!, as: 'line' as const },
        ],
      };
    };
    const sheet = await written(under, patch(over(3)), patch(over(4)));
    const { series, ...rest } = expected(4);
    expect(sheet.charts).toEqual([
      {
        ...rest,
        type: 'column',
        stacked: false,
        fromTop: false,
        series: [
          { ...series[0], labels: ['0', 'inBase', '#FFFFFF'] },
          { ...series[1], line: true },
        ],
      },
    ]);
  });

  test('written again, a chart is bound to its new cells and there is still one', async () => {
    const sheet = await written(under, patch(chart('bar', true, 3)), patch(chart('bar', true, 4)));
    expect(sheet.charts).toEqual([{ ...expected(4), type: 'bar', stacked: true, fromTop: true }]);
  });
});
