import { useEffect, useState } from 'react';
import type { Host } from '../../../host/port';
import type { Language } from '../../../language/language';
import { sheetNames } from '../../../workbook/sheet-names';

/** Sheets whose contents findings and summaries are made of. */
const watched = ['cover', 'ledger', 'tasks'] as const;

/**
 * Counts the edits made in the ledger's sheets, so that results made before can be told to be old.
 * @param language of the ledger in the workbook; undefined while there is none.
 */
export function useWorkbookEdits(host: Host, language: Language | undefined): number {
  const [edits, setEdits] = useState(0);
  useEffect(() => {
    if (language === undefined) return undefined;
    let watching = true;
    const sheets = watched.map((key) => sheetNames[key][language]);
    const stopped = host
      .watch(sheets, () => watching && setEdits((count) => count + 1))
      // Entries are watched too, and say so when watching fails.
      .catch(() => undefined);
    return () => {
      watching = false;
      void stopped.then((stop) => stop?.());
    };
  }, [host, language]);
  return edits;
}
