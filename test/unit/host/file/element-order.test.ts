import { readFile } from 'node:fs/promises';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { XlsxHost } from '../../../../src/host/file';
import { makeFile } from '../../../../src/host/file/make-file';
import { parsePlan } from '../../../../src/plan/parse-plan';
import { issueWorkbooks } from '../../../../src/usecases/collection/issue-workbooks';
import { fillWorkbook } from '../../../../src/usecases/fill-workbook';
import { writeReports } from '../../../../src/usecases/write-reports';
import type { PageDescription } from '../../../../src/workbook/description';
import { calculateLedger } from '../../../../src/workbook/calculate';

/** Children of a worksheet as ISO/IEC 29500-1 (18.3.1.99) has them; all but conditional formats stand once. */
const WORKSHEET = [
  ...[
    'sheetPr',
    'dimension',
    'sheetViews',
    'sheetFormatPr',
    'cols',
    'sheetData',
    'sheetProtection',
  ],
  ...['autoFilter', 'mergeCells', 'conditionalFormatting', 'dataValidations', 'hyperlinks'],
  ...['printOptions', 'pageMargins', 'pageSetup', 'headerFooter', 'rowBreaks', 'colBreaks'],
  ...['drawing', 'legacyDrawing', 'legacyDrawingHF', 'tableParts', 'extLst'],
];
/** 18.3.1.46: heads and feet of odd, even and first pages. */
const HEADER_FOOTER = 'oddHeader oddFooter evenHeader evenFooter firstHeader firstFooter'.split(
  ' ',
);
const MANY = new Set(['conditionalFormatting']);

/** Children of an element by its name, in their order; the element of another name none. */
function childrenOf(xml: string, parent: string): string[] {
  const found: string[] = [];
  const path: string[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name }) => {
    if (path.at(-1) === parent) found.push(name);
    path.push(name);
  });
  parser.on('closetag', () => path.pop());
  parser.write(xml).close();
  return found;
}

function expectInOrder(children: readonly string[], order: readonly string[]): void {
  const once = children.filter((name, i) => !(MANY.has(name) && children[i - 1] === name));
  expect(once).toEqual(order.filter((name) => children.includes(name)));
}

function sheetsOf(bytes: Uint8Array): string[] {
  return Object.entries(unzipSync(bytes))
    .filter(([path]) => path.startsWith('xl/worksheets/sheet'))
    .map(([, part]) => strFromU8(part));
}

function expectStandard(bytes: Uint8Array): void {
  for (const xml of sheetsOf(bytes)) {
    expectInOrder(childrenOf(xml, 'worksheet'), WORKSHEET);
    expectInOrder(childrenOf(xml, 'headerFooter'), HEADER_FOOTER);
  }
}

/** A page with its number at the foot, and words at the head. */
const page = (headText: string): PageDescription => ({
  orientation: 'portrait',
  paper: 'A4',
  pageNumbers: true,
  headText,
});

async function ledger(): Promise<XlsxHost> {
  const host = XlsxHost.create({ calculate: calculateLedger });
  const plan = parsePlan(await readFile('seeds/heshan-2024.json', 'utf8'));
  await fillWorkbook(host, plan, { language: 'zh-CN', quarter: 2 });
  return host;
}

describe('what the standard wants of the order of elements, each once', () => {
  test('ledger, reports and the workbooks of offices', async () => {
    const host = await ledger();
    expectStandard(await host.save());
    await writeReports(host);
    const reported = await host.save();
    expectStandard(reported);
    const sheets = sheetsOf(reported);
    expect(sheets.some((xml) => /<oddHeader>.*<oddFooter>/s.test(xml))).toBe(true);
    expect(sheets.some((xml) => xml.includes('<rowBreaks'))).toBe(true);
    const issue = await issueWorkbooks(host, makeFile, { quarter: 2 });
    expectStandard(await issue.make(0));
  });

  test.each([
    ['feet of even pages alone', '<headerFooter><evenFooter>x</evenFooter></headerFooter>'],
    ['a head', '<headerFooter differentFirst="1"><oddHeader>a</oddHeader></headerFooter>'],
    ['a foot', '<headerFooter><oddFooter>b</oddFooter></headerFooter>'],
    [
      'both',
      '<headerFooter><oddHeader>a</oddHeader><oddFooter>b</oddFooter><firstFooter>x</firstFooter></headerFooter>',
    ],
    ['nothing', ''],
  ])('head and foot where the sheet has %s', async (_, before) => {
    const made = XlsxHost.create({ calculate: () => [] });
    await made.write({ sheets: [{ name: '表', page: page('') }], names: [] });
    const parts = unzipSync(await made.save());
    const sheet = 'xl/worksheets/sheet1.xml';
    const xml = strFromU8(parts[sheet]!).replace(/<headerFooter>.*<\/headerFooter>/s, '');
    parts[sheet] = strToU8(xml.replace('</worksheet>', `${before}</worksheet>`));
    const host = await XlsxHost.open(zipSync(parts), { calculate: () => [] });
    await host.write({ sheets: [{ name: '表', page: page('表号：一') }], names: [] });
    const bytes = await host.save();
    expectStandard(bytes);
    const [written] = sheetsOf(bytes);
    expect(written).toMatch(
      /<oddHeader>[^<]*表号：一<\/oddHeader><oddFooter>[^<]*&amp;P \/ &amp;N<\/oddFooter>/,
    );
    for (const other of before.match(/<(?:even|first)Footer>x/g) ?? [])
      expect(written).toContain(other);
  });
});
