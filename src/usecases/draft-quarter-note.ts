import type { Host } from '../host/port';
import type { Language } from '../language/language';
import { draftNote } from '../note/draft-note';
import type { Note } from '../note/note';
import { sheetNames } from '../workbook/sheet-names';
import { LedgerError } from './errors';
import { loadLedger } from './load-ledger';

/**
 * Drafts the 季度通报 of the reporting quarter; writes nothing. It says more once the quarterly report is written.
 * @throws LedgerError noLedger, damagedSheet (also where 季度汇总 lacks its total), newerVersion
 */
export async function draftQuarterNote(host: Host, language: Language): Promise<Note> {
  const { workbook, snapshot } = await loadLedger(host, [
    ...(['cover', 'ledger', 'summary', 'breakdown', 'trend'] as const),
  ]);
  if (!workbook) throw new LedgerError('noLedger');
  const [unreadable] = workbook.unreadable;
  if (unreadable !== undefined) throw new LedgerError('damagedSheet', { sheet: unreadable });
  if (!workbook.ledger)
    throw new LedgerError('damagedSheet', { sheet: sheetNames.ledger[workbook.language] });
  const cells = new Map(snapshot.cells.map(({ sheet, values }) => [sheet, values]));
  const read = (sheet: string) => cells.get(sheet) ?? null;
  const note = draftNote({ workbook, names: snapshot.names, read }, language);
  if (typeof note === 'string') throw new LedgerError('damagedSheet', { sheet: note });
  return note;
}
