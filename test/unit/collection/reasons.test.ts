import { undoCollection } from '../../../src/usecases/collection/apply-collection';
import { verifyTrail } from '../../../src/usecases/collection/verify-trail';
import { XlsxHost } from '../../../src/host/file';
import { enter, ledgerCell, smallPlan } from '../usecases/workbooks';
import { collectAndApply, ENTRY, EXPLANATION, fillIn, issued, issueOf, NOW } from './round';

const INDICATORS = '指标填报';
const EARLIER = '前几季度的情况说明';

/** What stands under a heading in the first row of an office's workbook; undefined without the heading. */
async function inBook(bytes: Uint8Array, heading: string) {
  const host = await XlsxHost.open(bytes, { calculate: () => [] });
  const values = host.workbook.sheet(INDICATORS)!.cells.values();
  const row = values.findIndex((line) => line.includes(EXPLANATION));
  const column = values[row]!.indexOf(heading);
  return column < 0 ? undefined : (values[row + 1]![column] ?? null);
}

const returned = async (files: Map<string, Uint8Array>, heading: string, text: string) => [
  {
    file: `${heading}.xlsx`,
    bytes: await fillIn(files.get('甲局')!, [
      [INDICATORS, 0, heading, 1],
      [INDICATORS, 0, EXPLANATION, text],
    ]),
  },
];

test('each quarter its own reason comes back beside the others, and the trail gives the ledger', async () => {
  const { master, files } = await issued(smallPlan());
  expect(await inBook(files.get('甲局')!, EARLIER)).toBeUndefined();
  await collectAndApply(master, await returned(files, ENTRY, '雨季停工，\n已赶工'));
  const next = await issueOf(master, { quarter: 3 });
  expect(await inBook(next.get('甲局')!, EARLIER)).toBe('二季度：雨季停工，\n已赶工');
  expect(await inBook(next.get('甲局')!, EXPLANATION)).toBeNull();
  const third = await returned(next, '三季度累计（填报）', '三季度：设备未到');
  const { applied } = await collectAndApply(master, third);
  const both = '二季度：雨季停工，\n已赶工\n三季度：设备未到';
  expect(ledgerCell(master, 0, 'explanation')).toBe(both);
  expect(await verifyTrail(master)).toMatchObject({ problems: [], differences: [] });
  // Written again for the same quarter, the other stays.
  const again = await issueOf(master, { quarter: 3 });
  expect(await inBook(again.get('甲局')!, EXPLANATION)).toBe('设备未到');
  await undoCollection(master, applied.written, NOW);
  expect(ledgerCell(master, 0, 'explanation')).toBe('二季度：雨季停工，\n已赶工');
  expect(await verifyTrail(master)).toMatchObject({ problems: [], differences: [] });
});

test('an explanation without a quarter that stood in the ledger is kept when an office writes another', async () => {
  const { master } = await issued(smallPlan());
  enter(master, 0, 'explanation', '土地未交付');
  const files = await issueOf(master, { quarter: 3 });
  expect(await inBook(files.get('甲局')!, EXPLANATION)).toBe('土地未交付');
  await collectAndApply(master, await returned(files, '三季度累计（填报）', '设备未到'));
  expect(ledgerCell(master, 0, 'explanation')).toBe('此前：土地未交付\n三季度：设备未到');
  expect(await verifyTrail(master)).toMatchObject({ problems: [], differences: [] });
});

test('returns of two quarters in one go: both reasons are entered, and one is no rival of the other', async () => {
  const { master, files } = await issued(smallPlan());
  const next = await issueOf(master, { quarter: 3 });
  const { totals } = await collectAndApply(master, [
    ...(await returned(files, ENTRY, '雨季停工')),
    ...(await returned(next, '三季度累计（填报）', '设备未到')),
  ]);
  expect(totals).toMatchObject({ taken: 4, conflict: 0 });
  expect(ledgerCell(master, 0, 'explanation')).toBe('二季度：雨季停工\n三季度：设备未到');
  expect(await verifyTrail(master)).toMatchObject({ problems: [], differences: [] });
});
