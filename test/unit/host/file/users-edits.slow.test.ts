import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { XlsxHost } from '../../../../src/host/file';
import { fillWorkbook } from '../../../../src/usecases/fill-workbook';
import { setQuarter } from '../../../../src/usecases/set-quarter';
import { writeReports } from '../../../../src/usecases/write-reports';
import { parseArea } from '../../../../src/workbook/address';
import { calculateLedger } from '../../../../src/workbook/calculate';
import { lostBetween } from '../../../sweep/compare-packages';
import { enter, FIRST_ROW, ledgerCell, smallPlan } from '../../usecases/workbooks';
import { features, workbookWith } from './features-of-users';
import { randomSheet } from './random-sheet';
import { fc } from '../../../support/property';

/** A thousand and more where the environment says so. */
const RUNS = Number(process.env.RUNS ?? 10);
/** In milliseconds, with the machine doing other things. */
const TIME = 60_000 + RUNS * 3_000;
const options = { calculate: calculateLedger };
const plan = smallPlan(4, 2);
const LEDGER = '指标台账';
/** A sheet of the workbook that features leave alone. */
const USERS_SHEET = 'xl/worksheets/sheet2.xml';
/** Far to the right of every table of ours. */
const NOTES = ['BY', 'BZ', 'CA'];

type Parts = Record<string, Uint8Array>;

/** What the user does once the ledger is there. */
const edits = fc.record({
  /** The user's own sheet is another one. */
  sheet: randomSheet,
  notes: fc.uniqueArray(
    fc.record({
      row: fc.integer({ min: 1, max: FIRST_ROW + 6 }),
      column: fc.constantFrom(...NOTES),
      value: fc.integer({ min: -99, max: 999 }),
    }),
    { maxLength: 4, selector: ({ row }) => row },
  ),
  entries: fc.array(
    fc.record({
      n: fc.nat(3),
      key: fc.constantFrom('q1', 'q2', 'explanation'),
      value: fc.oneof(fc.integer(), fc.constantFrom('=1', '未统计', 0.5)),
    }),
    { maxLength: 5 },
  ),
  hidden: fc.boolean(),
});

function pathOf(parts: Parts, sheet: string): string {
  const link = new RegExp(`name="${sheet}"[^>]*r:id="([^"]*)"`).exec(
    strFromU8(parts['xl/workbook.xml']!),
  )![1];
  const links = strFromU8(parts['xl/_rels/workbook.xml.rels']!);
  return `xl/${new RegExp(`Id="${link}"[^>]*Target="([^"]*)"`).exec(links)![1]}`;
}

const withPart = (parts: Parts, path: string, change: (xml: string) => string): Parts => ({
  ...parts,
  [path]: strToU8(change(strFromU8(parts[path]!))),
});

async function inHost(bytes: Uint8Array, act: (host: XlsxHost) => Promise<void>) {
  const host = await XlsxHost.open(bytes, options);
  await act(host);
  return host.save();
}

const fill = async (host: XlsxHost) => void (await fillWorkbook(host, plan, { language: 'zh-CN' }));

test(
  'of a random workbook all that is not ours is the same, whatever its user does to it between filling, reporting and filling again',
  async () => {
    const feature = fc.constantFrom(...Object.keys(features));
    await fc.assert(
      fc.asyncProperty(feature, randomSheet, edits, async (name, sheet, done) => {
        const users = {
          ...unzipSync(workbookWith(features[name]!)),
          [USERS_SHEET]: strToU8(sheet),
        };
        const first = await inHost(zipSync(users), async (host) => {
          await fill(host);
          for (const { n, key, value } of done.entries) {
            enter(host, n, key as 'q1', value);
          }
        });
        let parts: Parts = { ...unzipSync(first), [USERS_SHEET]: strToU8(done.sheet) };
        const ledger = pathOf(parts, LEDGER);
        for (const { row, column, value } of done.notes) {
          const cell = `<c r="${column}${row}"><v>${value}</v></c>`;
          parts = withPart(parts, ledger, (xml) =>
            xml.replace(
              new RegExp(`(<row r="${row}"[^>]*[^/])>(.*?)</row>`, 's'),
              `$1>$2${cell}</row>`,
            ),
          );
        }
        if (done.hidden) {
          parts = withPart(parts, ledger, (xml) =>
            xml.replace(/<row r="5"(?: hidden="1")?/, '<row r="5" hidden="1"'),
          );
        }
        const edited = zipSync(parts);
        const reported = await inHost(edited, async (host) => {
          await setQuarter(host, 1);
          await writeReports(host, { scores: true });
        });
        const again = await inHost(reported, fill);

        const before = zipSync({ ...users, [USERS_SHEET]: strToU8(done.sheet) });
        expect(lostBetween(before, again)).toEqual([]);
        const host = await XlsxHost.open(again, options);
        const model = host.workbook.requireSheet(LEDGER);
        for (const { row, column, value } of done.notes) {
          const written = strFromU8(parts[ledger]!).includes(`r="${column}${row}"`);
          if (written) expect(model.valueAt(row - 1, parseArea(`${column}1`)!.column)).toBe(value);
        }
        if (done.hidden) expect(model.hiddenRows.has(4)).toBe(true);
        const last = new Map(done.entries.map(({ n, key, value }) => [`${n} ${key}`, value]));
        for (const [place, value] of last) {
          const [n, key] = place.split(' ') as [string, 'q1'];
          expect([place, ledgerCell(host, Number(n), key)]).toEqual([place, value]);
        }
      }),
      { numRuns: RUNS },
    );
  },
  TIME,
);
