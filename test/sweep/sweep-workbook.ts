import { XlsxHost } from '../../src/host/file';
import { ProductError } from '../../src/language/errors';
import { fillWorkbook } from '../../src/usecases/fill-workbook';
import { setQuarter } from '../../src/usecases/set-quarter';
import { writeReports } from '../../src/usecases/write-reports';
import { ledgerFormulas } from '../../src/workbook/calculate';
import { ledgerColumns } from '../../src/workbook/sheets/ledger/ledger-columns';
import { largePlan } from '../support/large-plan';
import { lostBetween } from './compare-packages';

/** What became of one workbook. */
export type Swept =
  { written: Uint8Array; problems: string[] } | { refused: string; details: string };

const plan = largePlan(12);
const LEDGER = '指标台账';
const FIRST_ROW = 3;
const QUARTER_1 = ledgerColumns.findIndex(({ key }) => key === 'q1');

/** Fills a workbook, enters a quarter, reports, and fills what was saved again; says what of the user's is not as it was. */
export async function sweepWorkbook(original: Uint8Array): Promise<Swept> {
  try {
    const filled = await filledAndReported(original);
    const written = await refilled(filled);
    const problems = [
      ...lostBetween(original, filled).map((line) => `filled: ${line}`),
      ...lostBetween(original, written).map((line) => `refilled: ${line}`),
      ...(await lostEntries(written)),
    ];
    return { written, problems: [...new Set(problems)] };
  } catch (error) {
    if (!(error instanceof ProductError)) throw error;
    return { refused: error.code, details: JSON.stringify(error.details) };
  }
}

async function filledAndReported(bytes: Uint8Array): Promise<Uint8Array> {
  const host = await XlsxHost.open(bytes, ledgerFormulas);
  await fillWorkbook(host, plan, { language: 'zh-CN' });
  entries.forEach((value, n) => host.edit(LEDGER, FIRST_ROW + n, QUARTER_1, value));
  await setQuarter(host, 1);
  await writeReports(host, { scores: true });
  return host.save();
}

async function refilled(bytes: Uint8Array): Promise<Uint8Array> {
  const host = await XlsxHost.open(bytes, ledgerFormulas);
  await fillWorkbook(host, plan, { language: 'zh-CN' });
  return host.save();
}

const entries = [3, 12.5, 0, 7];

async function lostEntries(bytes: Uint8Array): Promise<string[]> {
  const { workbook } = await XlsxHost.open(bytes, ledgerFormulas);
  const sheet = workbook.requireSheet(LEDGER);
  return entries.flatMap((value, n) => {
    const found = sheet.valueAt(FIRST_ROW + n, QUARTER_1);
    return found === value ? [] : [`entry ${n} was ${value}, is ${String(found)}`];
  });
}
