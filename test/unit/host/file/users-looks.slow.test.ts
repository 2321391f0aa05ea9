import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { XlsxHost } from '../../../../src/host/file';
import { fillWorkbook } from '../../../../src/usecases/fill-workbook';
import { writeReports } from '../../../../src/usecases/write-reports';
import { calculateLedger } from '../../../../src/workbook/calculate';
import { smallPlan } from '../../usecases/workbooks';
import { fc } from '../../../support/property';

/** A thousand and more where the environment says so. */
const RUNS = Number(process.env.RUNS ?? 12);
const options = { calculate: calculateLedger };
const plan = smallPlan(4);
const SHEETS = ['指标台账', '任务台账', '季度汇总', '单位排名', '封面'];
const REPORTS = ['季度汇总', '单位排名'];

/** Something that a user does to a sheet: in its text, and what must be found there afterwards. */
interface Edit {
  name: string;
  apply(xml: string): string;
  isThere(xml: string): boolean;
  /** Sheets it is done to; all where left out. */
  on?: readonly string[];
}

const attributeOf = (xml: string, element: string, name: string) =>
  new RegExp(`<${element}\\b[^>]*\\s${name}="([^"]*)"`).exec(xml)?.[1];

function withAttribute(xml: string, element: string, name: string, value: string): string {
  return xml.replace(new RegExp(`<${element}\\b[^>]*>`), (tag) => {
    const bare = tag.replace(new RegExp(`\\s${name}="[^"]*"`), '');
    return bare.replace(/\s*(\/?)>$/, ` ${name}="${value}"$1>`);
  });
}

const setting = (element: string, name: string, value: string, on?: string[]): Edit => ({
  name: `${name} of ${element}`,
  apply: (xml) => withAttribute(xml, element, name, value),
  isThere: (xml) =>
    !new RegExp(`<${element}\\b`).test(xml) || attributeOf(xml, element, name) === value,
  ...(on ? { on } : {}),
});

const insertion = (name: string, before: RegExp, text: string): Edit => ({
  name,
  apply: (xml) => xml.replace(before, (found) => text + found),
  isThere: (xml) => xml.includes(text),
});

const edits: readonly Edit[] = [
  setting('sheetView', 'zoomScale', '80'),
  setting('sheetView', 'showGridLines', '0'),
  setting('sheetProtection', 'formatCells', '0'),
  setting('sheetProtection', 'sort', '0'),
  setting('row r="4"', 'hidden', '1'),
  setting('row r="4"', 'outlineLevel', '2'),
  setting('col', 'width', '33.5'),
  setting('pageSetup', 'orientation', 'portrait'),
  setting('pageSetup', 'paperSize', '8'),
  setting('pageMargins', 'left', '1.25'),
  setting('c r="A1"', 's', '0', REPORTS),
  setting('c r="B3"', 's', '0', REPORTS),
  setting('tabColor', 'rgb', 'FF123456'),
  insertion('a note beside the table', /<\/row>/, '<c r="BZ1"><v>77</v></c>'),
  insertion(
    'bars in cells',
    /<(?:dataValidations|hyperlinks|printOptions|pageMargins)\b/,
    '<conditionalFormatting sqref="B4:C9"><cfRule type="dataBar" priority="900"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar></cfRule></conditionalFormatting>',
  ),
  insertion(
    'print options',
    /<pageMargins\b/,
    '<printOptions horizontalCentered="1" headings="1"/>',
  ),
];

async function start(): Promise<Record<string, Uint8Array>> {
  const host = XlsxHost.create(options);
  await fillWorkbook(host, plan, { language: 'zh-CN' });
  await writeReports(host);
  return unzipSync(await host.save());
}

/** Path of each sheet's part; this product numbers both alike. */
function pathOf(parts: Record<string, Uint8Array>, sheet: string): string {
  const link = new RegExp(`name="${sheet}"[^>]*r:id="([^"]*)"`).exec(
    strFromU8(parts['xl/workbook.xml']!),
  )![1];
  const links = strFromU8(parts['xl/_rels/workbook.xml.rels']!);
  return `xl/${new RegExp(`Id="${link}"[^>]*Target="([^"]*)"`).exec(links)![1]}`;
}

test('whatever a user sets on our sheets is set after filling and reporting again', async () => {
  const first = await start();
  const choice = fc.uniqueArray(
    fc.record({ sheet: fc.constantFrom(...SHEETS), edit: fc.constantFrom(...edits) }),
    { minLength: 1, maxLength: 12, selector: ({ sheet, edit }) => `${sheet} ${edit.name}` },
  );
  await fc.assert(
    fc.asyncProperty(choice, async (chosen) => {
      const parts = { ...first };
      const done = chosen.filter(({ sheet, edit }) => edit.on?.includes(sheet) ?? true);
      for (const { sheet, edit } of done) {
        const path = pathOf(parts, sheet);
        parts[path] = strToU8(edit.apply(strFromU8(parts[path]!)));
      }
      const host = await XlsxHost.open(zipSync(parts), options);
      await fillWorkbook(host, plan, { language: 'zh-CN' });
      await writeReports(host);
      const after = unzipSync(await host.save());
      const lost = done.filter(({ sheet, edit }) => {
        const [was, is] = [parts, after].map((all) => strFromU8(all[pathOf(all, sheet)]!));
        return edit.isThere(was!) && !edit.isThere(is!);
      });
      expect(lost.map(({ sheet, edit }) => `${sheet}: ${edit.name}`)).toEqual([]);
    }),
    { numRuns: RUNS },
  );
});
