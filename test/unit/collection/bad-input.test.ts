import { zipSync } from 'fflate';
import { expand } from '../../../src/host/file/incoming/expand';
import { XlsxHost } from '../../../src/host/file';
import type { CollectPreview } from '../../../src/usecases/collection/collect-returns';
import { smallPlan } from '../usecases/workbooks';
import { collect, collectAndApply, ENTRY, fillIn, issued } from './round';

const INDICATORS = '指标填报';
const TOKEN = '下发标识';
const plan = smallPlan();

let round: Awaited<ReturnType<typeof issued>>;
let good: Uint8Array;

beforeAll(async () => {
  round = await issued(plan);
  good = await fillIn(round.files.get('甲局')!, [
    [INDICATORS, 0, ENTRY, 7],
    [INDICATORS, 1, ENTRY, 8],
  ]);
});

const text = (content: string) => new TextEncoder().encode(content);
const OLE2 = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const verdictOn = async (bytes: Uint8Array) =>
  (await collect(round.master, [{ file: 'x', bytes }])).files.map(({ verdict }) => verdict);

test.each([
  ['nothing at all', new Uint8Array(), 'notAReturn'],
  ['a text', text('单位,数值\n甲局,7'), 'notAReturn'],
  [
    'an .xls or .et file',
    new Uint8Array([...OLE2, ...new Array<number>(600).fill(0)]),
    'notAReturn',
  ],
  [
    'a file locked by a password',
    new Uint8Array([...OLE2, ...[...'EncryptedPackage'].flatMap((c) => [c.charCodeAt(0), 0])]),
    'locked',
  ],
  ['an archive of something else', zipSync({ '说明.txt': text('见附件') }), 'notAReturn'],
  [
    'XML with entities that grow',
    zipSync({
      '[Content_Types].xml': text('<Types/>'),
      'xl/workbook.xml': text('<!DOCTYPE a [<!ENTITY b "bb">]><workbook>&b;</workbook>'),
    }),
    'notAReturn',
  ],
])('%s has one verdict', async (_, bytes, verdict) => {
  expect(await verdictOn(bytes)).toEqual([verdict]);
});

test('a truncated return is damaged, whatever is missing', async () => {
  for (const share of [0.3, 0.9, 0.999]) {
    expect(await verdictOn(good.slice(0, Math.floor(good.length * share)))).toEqual(['damaged']);
  }
});

test('a workbook of somebody else’s is no return', async () => {
  const host = XlsxHost.create({ calculate: () => [] });
  const at = { row: 0, column: 0, rows: 1, columns: 1 };
  await host.write({ sheets: [{ name: '表1', values: [{ at, values: [['你好']] }] }], names: [] });
  expect(await verdictOn(await host.save())).toEqual(['notAReturn']);
  expect(await verdictOn(await round.master.save())).toEqual(['notAReturn']);
});

test('an archive and a letter give each workbook in them a verdict of its own', async () => {
  const base64 = Buffer.from(good).toString('base64');
  const letter = [
    'From: a@example.org',
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary=b',
    '',
    '--b',
    'Content-Type: text/plain; charset=utf-8',
    '',
    '见附件',
    '--b',
    'Content-Type: application/octet-stream',
    'Content-Disposition: attachment; filename="=?UTF-8?B?55Sy5bGALnhsc3g=?="',
    'Content-Transfer-Encoding: base64',
    '',
    ...(base64.match(/.{1,76}/g) ?? []),
    '--b--',
    '',
  ].join('\r\n');
  const archive = zipSync({
    '甲局/甲局.xlsx': good,
    '../../越界.xlsx': good,
    '~$甲局.xlsx': text('lock'),
    '__MACOSX/._甲局.xlsx': text('mac'),
    'inner.zip': zipSync({ 'a.xlsx': good }),
    'note.txt': text('说明'),
  });
  const found: string[] = [];
  const files: { file: string; bytes: Uint8Array }[] = [];
  for (const [name, bytes] of [
    ['all.zip', archive],
    ['letter.eml', text(letter)],
  ] as const) {
    for await (const part of expand(name, bytes)) {
      found.push(part.file);
      files.push({ file: part.file, bytes: await part.bytes() });
    }
  }
  expect(found).toEqual([
    'all.zip/甲局/甲局.xlsx',
    'all.zip/../../越界.xlsx',
    'all.zip/inner.zip/a.xlsx',
    'all.zip/note.txt',
    'letter.eml/甲局.xlsx',
  ]);
  const { files: results } = await collect(round.master, files);
  expect(results.map(({ verdict }) => verdict)).toEqual([
    'taken',
    'duplicate',
    'duplicate',
    'notAReturn',
    'duplicate',
  ]);
});

/** Changes a returned workbook as its office might, sheet by sheet. */
async function changed(
  change: (sheet: NonNullable<ReturnType<XlsxHost['workbook']['sheet']>>, heading: number) => void,
): Promise<CollectPreview> {
  const host = await XlsxHost.open(good, { calculate: () => [] });
  const sheet = host.workbook.sheet(INDICATORS)!;
  sheet.protection = null;
  change(
    sheet,
    sheet.cells.values().findIndex((line) => line.includes(ENTRY)),
  );
  return collect(round.master, [{ file: 'a.xlsx', bytes: await host.save() }]);
}

const columnOf = (sheet: { cells: { values(): unknown[][] } }, heading: string) =>
  sheet.cells
    .values()
    .find((line) => line.includes(ENTRY))!
    .indexOf(heading);
const actuals = ({ entries }: CollectPreview) =>
  entries
    .filter(({ field }) => field === 'actual')
    .map(({ id, new: value, disposition, reason }) => [id, value, disposition, reason]);
const asSent = [
  ['I-0', 7, 'taken', 'new'],
  ['I-1', 8, 'taken', 'new'],
];

test('without its mark, or without its id, a row is still known', async () => {
  for (const heading of [TOKEN, '编号']) {
    const preview = await changed((sheet, row) => {
      const column = columnOf(sheet, heading);
      for (let r = row; r < row + 3; r++) sheet.cells.setValue(r, column, null);
    });
    expect(actuals(preview)).toEqual(asSent);
  }
});

test('without both, rows are matched by name, and a person confirms', async () => {
  const preview = await changed((sheet, row) => {
    for (const heading of [TOKEN, '编号']) {
      const column = columnOf(sheet, heading);
      for (let r = row; r < row + 3; r++) sheet.cells.setValue(r, column, null);
    }
  });
  expect(actuals(preview)).toEqual([
    ['I-0', 7, 'conflict', 'matchedByName'],
    ['I-1', 8, 'conflict', 'matchedByName'],
  ]);
});

test('ids that were swapped, or sorted away from their rows, are asked about', async () => {
  const swapped = (headings: string[]) =>
    changed((sheet, row) => {
      for (const heading of headings) {
        const column = columnOf(sheet, heading);
        const [first, second] = [1, 2].map((n) => sheet.valueAt(row + n, column));
        sheet.cells.setValue(row + 1, column, second!);
        sheet.cells.setValue(row + 2, column, first!);
      }
    });
  for (const preview of [await swapped(['编号']), await swapped(['编号', TOKEN])]) {
    expect(actuals(preview).map((each) => each[2])).toEqual(['conflict', 'conflict']);
  }
});

test('a row that stands twice is taken once where both are equal, and asked about where not', async () => {
  const twice = (value: number) =>
    changed((sheet, row) => {
      sheet.cells.values()[row + 1]!.forEach((cell, column) => {
        sheet.cells.setValue(row + 4, column, cell);
      });
      sheet.cells.setValue(row + 4, columnOf(sheet, ENTRY), value);
    });
  expect(actuals(await twice(7))).toEqual([...asSent, ['I-0', 7, 'same', 'repeated']]);
  expect(actuals(await twice(9)).filter(([id]) => id === 'I-0')).toEqual([
    ['I-0', 7, 'conflict', 'rowsDiffer'],
    ['I-0', 9, 'conflict', 'rowsDiffer'],
  ]);
});

test('formulas, dates, percents and merged cells in place of figures are asked about', async () => {
  const withEntry = (
    change: (
      sheet: Parameters<Parameters<typeof changed>[0]>[0],
      row: number,
      column: number,
    ) => void,
  ) => changed((sheet, row) => change(sheet, row + 1, columnOf(sheet, ENTRY)));
  const one = (row: number, column: number, rows = 1) => ({ row, column, rows, columns: 1 });
  const previews = {
    formula: await withEntry((sheet, row, column) => {
      sheet.cells.setFormula(row, column, { text: '=3+4', perRow: false });
    }),
    date: await withEntry((sheet, row, column) => {
      sheet.styles.apply(one(row, column), { numberFormat: 'yyyy-mm-dd' });
    }),
    percent: await withEntry((sheet, row, column) => {
      sheet.styles.apply(one(row, column), { numberFormat: '0.0%' });
    }),
    merged: await withEntry((sheet, row, column) => sheet.merges.push(one(row, column, 2))),
  };
  for (const [reason, preview] of Object.entries(previews)) {
    expect(actuals(preview)[0]).toEqual(['I-0', 7, 'conflict', reason]);
  }
});

test('a row of another office, pasted in, is not taken silently', async () => {
  const other = await XlsxHost.open(round.files.get('乙局')!, { calculate: () => [] });
  const source = other.workbook.sheet(INDICATORS)!.cells.values();
  const row = source.findIndex((line) => line.includes(ENTRY));
  const preview = await changed((sheet, heading) => {
    source[row + 2]!.forEach((cell, column) => sheet.cells.setValue(heading + 4, column, cell));
    sheet.cells.setValue(heading + 4, columnOf(sheet, ENTRY), 99);
  });
  expect(actuals(preview)).toEqual([...asSent, ['I-2', 99, 'conflict', 'otherOffice']]);
});

test('every entry of every return ends in one disposition, and the sums agree', async () => {
  const host = (await issued(plan)).master;
  const { entries, totals } = await collectAndApply(host, [
    { file: 'a', bytes: good },
    { file: 'b', bytes: good },
    { file: 'c', bytes: round.files.get('乙局')! },
  ]);
  const { taken, same, superseded, conflict, refused } = totals;
  expect(taken + same + superseded + conflict + refused).toBe(entries.length);
  expect(totals.entries).toBe(entries.length);
});
