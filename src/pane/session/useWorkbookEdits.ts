import { startTransition, useEffect, useState } from 'react';
import type { Host } from '../../host/port';
import type { Language } from '../../language/language';
import { work } from './work';

/** Sheets whose contents findings and summaries are made of. */
const watched = ['cover', 'ledger', 'tasks'] as const;

/** Wider than any table: an edit of so many columns is of whole rows that came or went. */
const WHOLE_ROWS = 1000;

export interface WorkbookEdits {
  /** All edits: results made before them are old. */
  edits: number;
  /** Those that may change what the workbook says of itself: the cover, and rows that came or went. An entry does not. */
  ledgerEdits: number;
}

/**
 * Counts the edits made in the ledger's sheets.
 * @param language of the ledger in the workbook; undefined while there is none.
 * @param officeSheets those of the workbook of an office, which has no ledger.
 */
export function useWorkbookEdits(
  host: Host,
  language: Language | undefined,
  officeSheets: readonly string[] | undefined,
): WorkbookEdits {
  const [counts, setCounts] = useState<WorkbookEdits>({ edits: 0, ledgerEdits: 0 });
  useEffect(() => {
    if (language === undefined && officeSheets === undefined) return undefined;
    let watching = true;
    const stopped = work()
      .then(({ sheetNames }) => {
        const cover = language && sheetNames.cover[language];
        const sheets = language && watched.map((key) => sheetNames[key][language]);
        return host.watch([...(sheets ?? officeSheets ?? [])], ({ sheet, area, removed }) => {
          if (!watching) return;
          const isLedgers = sheet === cover || removed || area.columns > WHOLE_ROWS;
          // A key pressed in the sheet does not wait until the pane has followed.
          startTransition(() =>
            setCounts(({ edits, ledgerEdits }) => ({
              edits: edits + 1,
              ledgerEdits: ledgerEdits + (isLedgers ? 1 : 0),
            })),
          );
        });
      })
      // Entries are watched too, and say so when watching fails.
      .catch(() => undefined);
    return () => {
      watching = false;
      void stopped.then((stop) => stop?.());
    };
  }, [host, language, officeSheets]);
  return counts;
}
