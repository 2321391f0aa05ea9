import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { fileReasonText } from '../../../src/collection/file-reasons';
import { smallPlan } from '../usecases/workbooks';
import { collect, ENTRY, fillIn, issued } from './round';

let round: Awaited<ReturnType<typeof issued>>;
let good: Uint8Array;

beforeAll(async () => {
  round = await issued(smallPlan());
  good = await fillIn(round.files.get('甲局')!, [['指标填报', 0, ENTRY, 7.25]]);
});

const collectOne = (bytes: Uint8Array) => collect(round.master, [{ file: 'a.xlsx', bytes }]);

/** The return with rows added below its own, up to the last that a sheet may have. */
function withRows(first: number, row: (n: number) => string): Uint8Array {
  const parts = unzipSync(good);
  const path = Object.keys(parts).find(
    (each) => /sheet\d+\.xml$/.test(each) && strFromU8(parts[each]!).includes('<v>7.25</v>'),
  )!;
  const rows: string[] = [];
  for (let n = first; n <= 1_048_576; n++) rows.push(row(n));
  const xml = strFromU8(parts[path]!);
  parts[path] = strToU8(xml.replace('</sheetData>', `${rows.join('')}</sheetData>`));
  return zipSync(parts, { level: 1 });
}

test('more than a million formatted rows below hold nothing', async () => {
  const bytes = withRows(100, (n) => {
    return `<row r="${n}" s="1" customFormat="1"><c r="A${n}" s="1"/><c r="B${n}" s="1"/></row>`;
  });
  const { files, totals } = await collectOne(bytes);
  expect(files[0]!.verdict).toBe('taken');
  expect(totals.entries).toBe((await collectOne(good)).totals.entries);
});

test('more rows than any ledger has are refused with their count, and nothing of them is taken', async () => {
  // From row 900,001 to the last there are 148,576.
  const bytes = withRows(900_001, (n) => `<row r="${n}"><c r="A${n}"><v>${n}</v></c></row>`);
  const { files, totals } = await collectOne(bytes);
  expect(files[0]).toMatchObject({ verdict: 'damaged', reason: 'unsafe: rows' });
  expect(fileReasonText(files[0]!, 'zh-CN')).toMatch(
    /^工作表“指标填报”有 1485\d\d 行内容，超过 100000 行，没有读取。$/,
  );
  expect(totals).toMatchObject({ files: 1, entries: 0 });
});
