import type { Host } from '../host/port';
import type { Language } from '../language/language';
import { draftNote } from '../note/draft-note';
import type { Note } from '../note/note';
import { ProductError } from '../language/errors';
import { requireLedgerCells } from './load-ledger';

/**
 * Drafts the 季度通报 of the reporting quarter; writes nothing. It says more once the quarterly report is written.
 * @throws ProductError noLedger, damagedSheet (also where 季度汇总 lacks its total), newerVersion
 */
export async function draftQuarterNote(host: Host, language: Language): Promise<Note> {
  const { workbook, snapshot, read } = await requireLedgerCells(host, [
    'cover',
    'ledger',
    'tasks',
    'adjustments',
    'summary',
    'taskSummary',
    'ranking',
    'scoring',
    'breakdown',
    'trend',
  ]);
  const note = draftNote({ workbook, names: snapshot.names, read }, language);
  if (typeof note === 'string') throw new ProductError('damagedSheet', { sheet: note });
  return note;
}
