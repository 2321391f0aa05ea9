import { explainsNothing } from '../check/explanations/filler';
import { thresholdsOf } from '../check/explanations/explanations';
import type { CheckedFinding } from '../check/findings/checked-finding';
import type { Host } from '../host/port';
import { ProductError } from '../language/errors';
import type { Language } from '../language/language';
import { reasonOf } from '../tracking/reasons';
import type { CellValue } from '../workbook/description';
import { textOf } from '../workbook/sheet/table/locate-table';
import { checkWorkbook } from './check-workbook';
import type { Explained } from './explain-finding';
import { loadForCheck } from './load-ledger';
import { replanned, standingUnder } from './replanned';

const BETWEEN: Record<Language, string> = { 'zh-CN': '；', en: '; ' };

/**
 * Writes what an office says of a finding into 情况说明 of the row, which is collected with its figures: behind what it says there
 * already, or in its place where that is what was found. A finding of another kind than of one row's figure is mended where it is.
 * @param text '' takes back what was written.
 * @throws ProductError notExplainedByOffice, noLedger, damagedSheet
 */
export const explainForOffice = (
  host: Host,
  finding: CheckedFinding,
  text: string,
): Promise<Explained> => replanned(host, () => write(host, finding, text.trim()));

async function write(host: Host, finding: CheckedFinding, text: string): Promise<Explained> {
  const workbook = await loadForCheck(host);
  const { ledger, language } = workbook;
  const { sheet, row, indicatorId } = finding;
  const column = ledger?.columns.explanation ?? -1;
  const isOfRow = ledger?.sheet === sheet && finding.gathered.length === 0;
  if (
    !isOfRow ||
    column < 0 ||
    !ledger.rows.some((each) => each.row === row && each.id === indicatorId)
  )
    throw new ProductError('notExplainedByOffice');
  if (text !== '' && explainsNothing(text, thresholdsOf(workbook).shortestText))
    return 'saysNothing';
  const said = reasonOf(textOf(ledger.values[row]?.[column]), finding.quarter);
  const isReplaced = finding.column === column || said === finding.explanationText;
  // What the office says of something else stays.
  if (text === '' && !isReplaced) return finding;
  const told = isReplaced || said === '' ? text : `${said}${BETWEEN[language]}${text}`;
  const values = [
    { at: { row, column, rows: 1, columns: 1 }, values: [[told || null] as CellValue[]] },
  ];
  const sheets = [{ name: sheet, values, keepsProtection: true as const }];
  await host.write({ sheets, names: [] }, { standing: standingUnder(sheets, () => ledger.values) });
  const { findings } = await checkWorkbook(host);
  const again = findings.find(
    (each) => each.rule === finding.rule && each.row === row && each.column === finding.column,
  );
  const explanation = text === '' ? 'required' : (again?.explanation ?? 'given');
  return { ...finding, ...again, explanation, explanationText: told, saysNothing: false };
}
