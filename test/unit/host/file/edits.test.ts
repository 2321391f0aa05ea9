import { XlsxHost, type WorkbookEdit } from '../../../../src/host/file';

const PROTECTED = { allowFilter: true, allowSort: false, allowFormatColumns: true };

/** A sheet with a number, a text and an empty cell, and a formula below. */
async function book(): Promise<{ host: XlsxHost; heard: WorkbookEdit[] }> {
  const host = XlsxHost.create({ calculate: () => [] });
  await host.write({
    sheets: [
      {
        name: 'A',
        values: [{ at: { row: 0, column: 0, rows: 1, columns: 3 }, values: [[1, 'two', null]] }],
        formulas: [{ at: { row: 1, column: 0, rows: 1, columns: 1 }, template: '=A1' }],
      },
    ],
    names: [],
  });
  const heard: WorkbookEdit[] = [];
  host.onEdit((edit) => heard.push(edit));
  return { host, heard };
}

it('tells what cells held before an edit and after it, and nothing of those that stayed', async () => {
  const { host, heard } = await book();
  host.paste('A', 0, 0, [[5, 'two', 'new']]);
  expect(heard).toEqual([
    {
      kind: 'cells',
      by: 'user',
      changes: [
        {
          sheet: 'A',
          cells: [
            { row: 0, column: 0, before: { value: 1 }, after: { value: 5 } },
            { row: 0, column: 2, before: { value: null }, after: { value: 'new' } },
          ],
        },
      ],
    },
  ]);
});

it('puts values and formulas back, on either side, and tells those who watch', async () => {
  const { host, heard } = await book();
  const seen: string[] = [];
  await host.watch(['A'], ({ area }) => seen.push(JSON.stringify(area)));
  host.paste('A', 0, 0, [[5], [7]]);
  const [edit] = heard;
  if (edit?.kind !== 'cells') throw new Error('cells changed');
  host.putBack(edit.changes, 'before');
  const { cells } = host.workbook.sheet('A')!;
  expect([cells.valueAt(0, 0), cells.formulaAt(1, 0)]).toEqual([1, '=A1']);
  host.putBack(edit.changes, 'after');
  expect([cells.valueAt(0, 0), cells.valueAt(1, 0), cells.formulaAt(1, 0)]).toEqual([5, 7, null]);
  const area = JSON.stringify({ row: 0, column: 0, rows: 2, columns: 1 });
  expect(seen).toEqual([area, area, area]);
});

it('tells a write of values from one that does more', async () => {
  const { host, heard } = await book();
  const at = { row: 0, column: 0, rows: 1, columns: 1 };
  await host.write({ sheets: [{ name: 'A', values: [{ at, values: [[9]] }] }], names: [] });
  await host.write({
    sheets: [{ name: 'A', formats: [{ at, format: { bold: true } }] }],
    names: [],
  });
  await host.write({ sheets: [{ name: 'B', values: [{ at, values: [[9]] }] }], names: [] });
  expect(heard.map((edit) => (edit.kind === 'cells' ? edit.by : edit.kind))).toEqual([
    'program',
    'other',
    'other',
  ]);
});

it('puts back only entry cells of protected sheets when it is asked to, and skips sheets that are gone', async () => {
  const { host } = await book();
  const at = { row: 0, column: 0, rows: 1, columns: 1 };
  await host.write({
    sheets: [{ name: 'A', formats: [{ at, format: { locked: false } }], protection: PROTECTED }],
    names: [],
  });
  const change = (row: number) => ({ row, column: 0, before: { value: 0 }, after: { value: 8 } });
  const changes = [
    { sheet: 'gone', cells: [change(0)] },
    { sheet: 'A', cells: [change(0), change(1)] },
  ];
  host.putBack(changes, 'after', { onlyEntries: true });
  const { cells } = host.workbook.sheet('A')!;
  expect([cells.valueAt(0, 0), cells.formulaAt(1, 0)]).toEqual([8, '=A1']);
});
