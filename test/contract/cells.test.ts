import type { Calculator } from '../../src/host/port';
import { hosts } from './hosts';
import { area, patchOf, valuesAt, written } from './sheet';
import { calculations } from '../support/calculations';

/** Doubles column A into column B of the sheet. */
const doubling: Calculator = (sheets, read) => {
  const cells = sheets.includes('台账') ? (read('台账') ?? []) : [];
  const values = cells.map((row) => [Number(row[0] ?? 0) * 2]);
  const at = { row: 0, column: 1, rows: values.length, columns: 1 };
  return values.length === 0 ? [] : calculations({ sheet: '台账', at, values });
};

describe.each(hosts)('$name: cells', (under) => {
  test('values of every kind, null empties, cells outside the area stay', async () => {
    const sheet = await written(
      under,
      { name: '台账', values: [valuesAt('A1', [['旧', '旧', '旧']]), valuesAt('A2', [['留下']])] },
      { name: '台账', values: [valuesAt('A1', [['文字', 12.5, null]]), valuesAt('D1', [[true]])] },
    );
    expect(sheet.cells).toEqual({ A1: '文字', B1: 12.5, D1: true, A2: '留下' });
  });

  const looksLikeSomethingElse = [
    '=1+1',
    '+86',
    '-3',
    '@name',
    "'quoted",
    '\ttab',
    '007',
    '12',
    '1,200',
    '50%',
    '2024-06-30',
    '6/30',
    '6月30日',
    '2024年6月',
    '12:30',
    '1e5',
    '(5)',
    '¥5',
    '5 pm',
    '3 Mar',
    'TRUE',
    'false',
    '#N/A',
    '１２',
  ];
  test.each(looksLikeSomethingElse)('text %j stays text', async (text) => {
    const sheet = await written(under, { name: '台账', values: [valuesAt('B2', [[text]])] });
    expect(sheet.cells).toEqual({ B2: text });
  });

  test('formulas are filled down with row numbers and have results', async () => {
    const { host, dump } = await under.create(doubling);
    await host.write(
      patchOf({
        name: '台账',
        values: [valuesAt('A1', [[1], [2]])],
        formulas: [{ at: area('B1:B2'), template: '=A{r}*2' }],
      }),
    );
    expect((await dump()).sheets[0]!.cells).toEqual({
      A1: 1,
      A2: 2,
      B1: { formula: '=A1*2', result: 2 },
      B2: { formula: '=A2*2', result: 4 },
    });
  });

  test('clear empties contents and keeps formats', async () => {
    const sheet = await written(
      under,
      {
        name: '台账',
        values: [
          valuesAt('A1', [
            [1, 2],
            [3, 4],
          ]),
        ],
        formats: [{ at: area('A1:B2'), format: { bold: true } }],
      },
      { name: '台账', clear: [area('A1:A2')] },
    );
    expect(sheet.cells).toEqual({ B1: 2, B2: 4 });
    expect(Object.keys(sheet.formats).sort()).toEqual(['A1', 'A2', 'B1', 'B2']);
  });

  test('the snapshot starts at A1, has formulas when asked, and gives names', async () => {
    const { host, enter } = await under.create(doubling);
    await host.write({
      sheets: [
        { name: '封面', values: [valuesAt('C3', [['区', 2]])] },
        {
          name: '台账',
          visible: false,
          values: [valuesAt('A1', [[4]]), valuesAt('A2', [['=text']])],
          formulas: [{ at: area('B1'), template: '=A{r}*2' }],
        },
      ],
      names: [{ name: '季度', sheet: '封面', area: area('D3') }],
      activate: '封面',
    });
    enter('封面', 2, 3, 3);
    const seen: string[] = [];
    const snapshot = await host.snapshot(
      (sheets) => {
        seen.push(...sheets.map(({ name, visible }) => `${name} ${visible}`));
        return ['封面', '台账'];
      },
      { formulas: true },
    );
    expect(seen).toEqual(expect.arrayContaining(['封面 true', '台账 false']));
    expect(snapshot.names).toEqual([{ name: '季度', sheet: '封面', area: area('D3') }]);
    expect(snapshot.cells).toEqual([
      {
        sheet: '封面',
        values: [
          [null, null, null, null],
          [null, null, null, null],
          [null, null, '区', 3],
        ],
        formulas: [
          [null, null, null, null],
          [null, null, null, null],
          [null, null, null, null],
        ],
      },
      {
        sheet: '台账',
        values: [
          [4, 8],
          ['=text', null],
        ],
        formulas: [
          [null, '=A1*2'],
          [null, null],
        ],
      },
    ]);
    const rows = await host.snapshot(() => ['封面', '台账'], {
      rowsOf: (sheet) => (sheet === '封面' ? [2, 40] : [0]),
    });
    const nothing = [null, null, null, null];
    expect(rows.cells.map(({ values }) => values)).toEqual([
      [nothing, nothing, [null, null, '区', 3]],
      [[4, 8]],
    ]);
    const cheap = await host.snapshot(() => ['封面', '台账'], { formulas: 'ifCheap' });
    expect(cheap.cells).toEqual(snapshot.cells);
    const plain = await host.snapshot(() => ['台账']);
    expect(plain.cells).toEqual([
      {
        sheet: '台账',
        values: [
          [4, 8],
          ['=text', null],
        ],
      },
    ]);
  });
});
