import type { Host } from '../host/port';
import { quarters, type Quarter } from '../tracking/quarter';
import { labelled } from '../tracking/reasons';
import type { SheetPatch } from '../workbook/description';
import { updateCover } from '../workbook/sheets/cover/lay-out-cover';
import { definedNames } from '../workbook/defined-names';
import type { LedgerWorkbook } from '../workbook/read-ledger';
import { readLedgerRows } from '../workbook/sheets/ledger/read-ledger-rows';
import { textOf } from '../workbook/sheet/table/locate-table';
import { ProductError } from '../language/errors';
import { sheetNames } from '../workbook/registry';
import { loadLedger, noLedgerIn } from './load-ledger';
import { replanned, standingAt, standingUnder } from './replanned';

/**
 * Sets the reporting quarter on the cover; every sheet follows. What 情况说明 says without naming a quarter was said of the one
 * that is left, where the row reports none later: it gets that one's label, so that it does not speak for the next.
 * @returns how many explanations got a label.
 * @throws ProductError noLedger; damagedSheet where the ledger cannot be read, so that no explanation would get its label
 */
export const setQuarter = (host: Host, quarter: Quarter): Promise<number> =>
  replanned(host, () => turnTo(host, quarter));

async function turnTo(host: Host, quarter: Quarter): Promise<number> {
  const { snapshot, workbook, read } = await loadLedger(host, ['cover', 'ledger']);
  if (!workbook) throw noLedgerIn(snapshot);
  const { cover, ledger, language } = workbook;
  if (!ledger) throw new ProductError('damagedSheet', { sheet: sheetNames.ledger[language] });
  const settings = { ...cover.settings, quarter };
  // Only this cell: whatever else stands on the cover may be changing under a co-author's hands.
  const at = cover.places.quarter;
  const area = at && { ...at, rows: 1, columns: 1 };
  const place = area ? [{ name: definedNames.quarter, sheet: cover.sheet, area }] : [];
  const isLeft = quarter !== cover.settings.quarter && isUsable(cover);
  const labels = isLeft ? labelsFor(ledger, workbook) : [];
  // The cover last: cut short, the labels are given by doing it again, which is told by the quarter that is left.
  const sheets = [...labels, ...updateCover(place, { ...cover, settings })];
  const standing = standingUnder(sheets, read);
  // Whether an explanation gets its label depends on what its row reports.
  if (labels.length > 0) standing.push(...reportedIn(ledger));
  await host.write({ sheets, names: [] }, { standing });
  return labels[0]?.values?.length ?? 0;
}

const reportedIn = ({ sheet, columns, values, headingRow, lastRow }: Ledger) =>
  quarters.map((each) =>
    standingAt(
      { sheet, values },
      { row: headingRow + 1, column: columns[`q${each}`], rows: lastRow - headingRow, columns: 1 },
    ),
  );

type Ledger = NonNullable<LedgerWorkbook['ledger']>;

/** Of a quarter that nobody can read nothing was said. */
const isUsable = ({ problems }: LedgerWorkbook['cover']): boolean =>
  problems.every(({ name }) => name !== 'quarter');

/** Explanations without a quarter, under the one that the cover names, where that is the last one that the row reports. */
function labelsFor(ledger: Ledger, { language, cover }: LedgerWorkbook): SheetPatch[] {
  const { quarter } = cover.settings;
  const values = readLedgerRows(ledger).flatMap(({ row, explanation, actuals }) => {
    const last = Math.max(...quarters.filter((each) => textOf(actuals[each]) !== ''));
    const text = last === quarter ? labelled(explanation, quarter, language) : explanation;
    const at = { row, column: ledger.columns.explanation, rows: 1, columns: 1 };
    return text === explanation ? [] : [{ at, values: [[text]] }];
  });
  return values.length === 0 ? [] : [{ name: ledger.sheet, values, keepsProtection: true }];
}
