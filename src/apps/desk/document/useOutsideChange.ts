import { useCallback, useEffect, useState } from 'react';
import { watchFile } from '../file/watch-file';
import type { DeskDocument } from './desk-document';

/** Whether another program has saved the workbook's file since the desk read or wrote it. */
export function useOutsideChange(document: DeskDocument | null) {
  const [outside, setOutside] = useState(false);
  useEffect(() => {
    setOutside(false);
    if (!document) return undefined;
    return watchFile(
      () => document.record.inPlace,
      () => setOutside(true),
    );
  }, [document]);
  return { outside, dismissOutside: useCallback(() => setOutside(false), []) };
}
