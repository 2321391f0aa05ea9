import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { fileReasonText } from '../../../src/collection/file-reasons';
import { readReturned } from '../../../src/host/file/read-returned';
import { collectReturns } from '../../../src/usecases/collection/collect-returns';
import { readEach } from '../../../src/usecases/collection/incoming';
import { expand, openGiven } from '../../../src/host/file/incoming/expand';
import { outlookLetter } from '../../support/outlook-letter';
import { numbered, planOf, smallPlan } from '../usecases/workbooks';
import { collect, collectAndApply, ENTRY, EXPLANATION, fillIn, issued, issueOf } from './round';

const INDICATORS = '指标填报';
const plan = smallPlan();

let round: Awaited<ReturnType<typeof issued>>;
let good: Uint8Array;

beforeAll(async () => {
  round = await issued(plan);
  good = await fillIn(round.files.get('甲局')!, [[INDICATORS, 0, ENTRY, 7.25]]);
});

const collectOne = (bytes: Uint8Array) => collect(round.master, [{ file: 'a.xlsx', bytes }]);

/** The return with its parts changed, as another program might leave them. */
function rewritten(change: (parts: Record<string, Uint8Array>) => void): Uint8Array {
  const parts = unzipSync(good);
  change(parts);
  return zipSync(parts);
}

const sheetWithEntry = (parts: Record<string, Uint8Array>): string =>
  Object.keys(parts).find(
    (path) =>
      /^xl\/worksheets\/sheet\d+\.xml$/.test(path) &&
      strFromU8(parts[path]!).includes('<v>7.25</v>'),
  )!;

test('a letter of Outlook’s gives up its workbooks', async () => {
  const letter = outlookLetter('二季度报送', [
    { name: '甲局_二季度填报表.xlsx', bytes: good },
    { name: '说明.txt', bytes: strToU8('已填') },
  ]);
  const found: { file: string; bytes: Uint8Array }[] = [];
  for await (const part of expand('来信.msg', letter)) {
    found.push({ file: part.file, bytes: await part.bytes() });
  }
  expect(found.map(({ file }) => file)).toEqual([
    '来信.msg/甲局_二季度填报表.xlsx',
    '来信.msg/说明.txt',
  ]);
  expect(Buffer.from(found[0]!.bytes).equals(Buffer.from(good))).toBe(true);
  const { files } = await collect(round.master, found);
  expect(files.map(({ verdict }) => verdict)).toEqual(['taken', 'notAReturn']);
});

test('a letter that is cut off is damaged or no return, and the others are collected', async () => {
  const letter = outlookLetter('二季度报送', [{ name: '甲局.xlsx', bytes: good }]);
  const found: { file: string; bytes: Uint8Array }[] = [];
  for (const [name, bytes] of [
    ['cut.msg', letter.slice(0, 700)],
    ['甲局.xlsx', good],
  ] as const) {
    for await (const part of expand(name, bytes)) {
      found.push({ file: part.file, bytes: await part.bytes().catch(() => new Uint8Array()) });
    }
  }
  const { files } = await collect(round.master, found);
  const [cut, whole] = files.map(({ verdict }) => verdict);
  expect(['notAReturn', 'damaged']).toContain(cut);
  expect(whole).toBe('taken');
});

test('a return with macros, external links and connections is read like any other; nothing of it runs', async () => {
  const bytes = rewritten((parts) => {
    parts['xl/vbaProject.bin'] = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3]);
    parts['xl/externalLinks/externalLink1.xml'] = strToU8(
      '<externalLink xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>',
    );
  });
  const { files, entries } = await collectOne(bytes);
  expect(files[0]!.verdict).toBe('taken');
  expect(entries.filter(({ disposition }) => disposition === 'taken')).toHaveLength(1);
});

test('a figure that is a formula into another workbook is asked about, with the value that stood there', async () => {
  const bytes = rewritten((parts) => {
    const path = sheetWithEntry(parts);
    const xml = strFromU8(parts[path]!);
    parts[path] = strToU8(xml.replace('<v>7.25</v>', '<f>[1]Sheet1!$A$1</f><v>7.25</v>'));
  });
  const { entries } = await collectOne(bytes);
  expect(entries.filter(({ disposition }) => disposition !== 'same')).toMatchObject([
    { new: 7.25, disposition: 'conflict', reason: 'formula' },
  ]);
});

test.each([
  ['a formula', '<f>1+1</f><v>7.25</v>'],
  ['a formula that others share', '<f t="shared" ref="A1:A2" si="0">B1</f><v>7.25</v>'],
  ['a formula over several cells', '<f t="array" ref="A1" aca="1" >SUM(A2:A3)</f><v>7.25</v>'],
  ['a formula with a sign in its area', '<f ref="A1>B1">1+1</f><v>7.25</v>'],
  ['a formula in a section of its own', '<f><![CDATA[1<2]]></f><v>7.25</v>'],
])('%s is seen to be one', async (_, contents) => {
  const bytes = rewritten((parts) => {
    const path = sheetWithEntry(parts);
    parts[path] = strToU8(strFromU8(parts[path]!).replace('<v>7.25</v>', contents));
  });
  const { entries } = await collectOne(bytes);
  expect(entries.filter(({ disposition }) => disposition !== 'same')).toMatchObject([
    { new: 7.25, disposition: 'conflict', reason: 'formula' },
  ]);
});

test('a text that looks like a formula’s tag comes back as it stands', async () => {
  const text = '见<f>A1</f>的说明';
  const typed = await fillIn(round.files.get('甲局')!, [[INDICATORS, 0, EXPLANATION, text]]);
  const inSection = unzipSync(typed);
  const strings = 'xl/sharedStrings.xml';
  const before = strFromU8(inSection[strings]!);
  expect(before).toMatch(/见&lt;f/);
  const shared = before.replace(/见&lt;f&gt;A1.*?的说明/, `<![CDATA[${text}]]>`);
  inSection[strings] = strToU8(shared);
  for (const bytes of [typed, zipSync(inSection)]) {
    const { entries } = await collectOne(bytes);
    expect(entries.filter(({ disposition }) => disposition === 'taken')).toMatchObject([
      { new: text },
    ]);
  }
});

test('a file of 500 MB is refused by its size, before any of it is read', async () => {
  const size = 500 * 1024 * 1024;
  const bytes = () => Promise.reject(new Error('it was read'));
  const given = openGiven({ file: '大.zip', size, bytes });
  const { files } = await collectReturns(round.master, readEach(given, readReturned));
  expect(files).toMatchObject([{ file: '大.zip', verdict: 'damaged', reason: 'unsafe: file' }]);
  expect(fileReasonText(files[0]!, 'en')).toBe(
    'The file is 500 MB large, and more than 200 MB is not read.',
  );
});

test('a sheet that unpacks to more than any return is not read', async () => {
  const bytes = rewritten((parts) => {
    parts[sheetWithEntry(parts)] = new Uint8Array(40 * 1024 * 1024).fill(0x20);
  });
  const { files } = await collectOne(bytes);
  expect(files[0]).toMatchObject({ verdict: 'damaged', reason: 'unsafe: ratio' });
});

test('hidden rows count like others: nobody loses a figure that somebody filtered away', async () => {
  const bytes = rewritten((parts) => {
    const path = sheetWithEntry(parts);
    parts[path] = strToU8(strFromU8(parts[path]!).replace(/<row /g, '<row hidden="1" '));
  });
  const { entries } = await collectOne(bytes);
  expect(entries.filter(({ disposition }) => disposition === 'taken')).toMatchObject([
    { new: 7.25 },
  ]);
});

test.each([
  ['2000万', 'notANumber'],
  ['7', 'textNumber'],
  ['=1+1', 'notANumber'],
  ['7，8', 'notANumber'],
  ['#N/A', 'errorValue'],
])('"%s" for a figure is no figure', async (typed, reason) => {
  const bytes = await fillIn(round.files.get('甲局')!, [[INDICATORS, 0, ENTRY, typed]]);
  const [entry] = (await collectOne(bytes)).entries.filter(({ field }) => field === 'actual');
  expect(entry).toMatchObject({ new: typed, reason });
  expect(entry!.disposition).not.toBe('taken');
});

test('a return of another district or year changes nothing', async () => {
  const other = await issued({ ...smallPlan(), id: 'other-2024', district: '别区' });
  const next = await issued(planOf([numbered(0, { period: '2025' })], [], 2025));
  for (const { files } of [other, next]) {
    const bytes = await fillIn([...files.values()][0]!, [[INDICATORS, 0, ENTRY, 7.25]]);
    const { files: results, totals } = await collectOne(bytes);
    expect(results[0]!.verdict).toBe('otherLedger');
    expect(totals).toMatchObject({ taken: 0, conflict: 0 });
    expect(totals.refused).toBe(totals.entries);
  }
});

test('of two issues of a quarter the newer counts; the older one’s return is kept out, entry by entry', async () => {
  const { master, files } = await issued(plan);
  await issueOf(master);
  const bytes = await fillIn(files.get('甲局')!, [[INDICATORS, 0, ENTRY, 7.25]]);
  const { files: results, totals } = await collectAndApply(master, [{ file: 'a.xlsx', bytes }]);
  expect(results[0]!.verdict).toBe('older');
  expect(totals.superseded).toBe(totals.entries);
});
