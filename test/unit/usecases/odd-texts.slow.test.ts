import { strFromU8, unzipSync } from 'fflate';
import type { Plan } from '../../../src/plan/model';
import { XlsxHost } from '../../../src/host/file';
import { checkWorkbook } from '../../../src/usecases/check-workbook';
import { draftQuarterNote } from '../../../src/usecases/draft-quarter-note';
import { exportLedger } from '../../../src/usecases/export-ledger';
import { fillWorkbook } from '../../../src/usecases/fill-workbook';
import { noteFile } from '../../../src/usecases/note-file';
import { writeReports } from '../../../src/usecases/write-reports';
import { calculateLedger } from '../../../src/workbook/calculate';
import { parseXml } from '../../../src/xlsx/package/parse-xml';
import { enter, filled, ledgerCell, numbered, planOf } from './workbooks';
import { fc } from '../../support/property';

/** A plan whose texts are all this one. */
function planWith(text: string): Plan {
  const [first, second] = [numbered(0), numbered(1)];
  return planOf([
    { ...first!, name: text, field: text, lead: ['甲局'], support: ['乙局'] },
    second!,
  ]);
}

/** Fills, enters, saves, opens, reports, drafts the note, saves, opens and fills again. */
async function roundTrip(plan: Plan, explanation: string) {
  const host = await filled(plan);
  enter(host, 0, 'q1', 1);
  enter(host, 0, 'explanation', explanation);
  const opened = await XlsxHost.open(await host.save(), { calculate: calculateLedger });
  await checkWorkbook(opened, {});
  await writeReports(opened, {});
  const note = await noteFile(await draftQuarterNote(opened, 'zh-CN'), {
    workbookFile: 'a.xlsx',
    hasSources: true,
  });
  await exportLedger(opened, 'csv');
  const bytes = await opened.save();
  const again = await XlsxHost.open(bytes, { calculate: calculateLedger });
  const refill = await fillWorkbook(again, plan, { language: 'zh-CN' });
  return { again, refill, files: [bytes, note] };
}

function expectWellFormed(file: Uint8Array): void {
  for (const [path, part] of Object.entries(unzipSync(file))) {
    if (/\.(xml|rels)$/.test(path)) expect(() => parseXml(strFromU8(part), {})).not.toThrow();
  }
}

const odd: [what: string, text: string][] = [
  ['a control character', 'a\u0001\u0008b'],
  ['a vertical tab', 'a\u000bb'],
  ['no characters', 'a\ufffe\uffffb'],
  ['half a pair', 'a\ud800b'],
  ['a terminal command', '\u001b[31mred\u009b'],
  ['what looks escaped', '_x0041_'],
  ['constructor', 'constructor'],
  ['__proto__', '__proto__'],
  ['toString', 'toString'],
  ['signs of MATCH', '3~5家*?'],
  ['markup', `"'<b>&amp;]]>`],
  ['a name of 500 characters', '名'.repeat(500)],
];

test.each(odd)('%s goes through everything and comes back', async (_, text) => {
  const { again, refill, files } = await roundTrip(planWith(text), text);
  files.forEach(expectWellFormed);
  expect(ledgerCell(again, 0, 'name')).toBe(text);
  expect(ledgerCell(again, 0, 'explanation')).toBe(text);
  expect([refill.added, refill.changed, refill.gone]).toEqual([[], [], []]);
});

test('any text that can be pasted does', async () => {
  const anything = fc
    .string({
      unit: fc.integer({ min: 0, max: 0xffff }).map((n) => String.fromCharCode(n)),
      minLength: 1,
      maxLength: 40,
    })
    .map((text) => text.trim())
    .filter((text) => text !== '');
  await fc.assert(
    fc.asyncProperty(anything, async (text) => {
      const { again, files } = await roundTrip(planWith(`名${text}称`), `说${text}明`);
      files.forEach(expectWellFormed);
      expect(ledgerCell(again, 0, 'name')).toBe(`名${text}称`);
    }),
    { numRuns: 8 },
  );
});

test('rows of long texts end where rows of spreadsheets end', async () => {
  const offices = Array.from({ length: 120 }, (_, i) => `第${i + 1}街道办事处`);
  const plan: Plan = { ...planWith('名'), tasks: [] };
  plan.indicators[0]!.support = offices;
  plan.tasks = [
    { id: 'T-1', section: '二', title: '任务'.repeat(300), lead: ['甲局'], support: offices },
  ];
  const { again } = await roundTrip(plan, '说明'.repeat(450));
  for (const sheet of again.workbook.sheets) {
    for (const [, height] of sheet.rowHeights) expect(height).toBeLessThanOrEqual(409);
  }
});
