import { useState } from 'react';
import { usePane } from '../../session/environment';
import { useWriting } from '../../session/useWriting';
import { work } from '../../session/work';

/**
 * Writing the sheets of the quarterly report: progress, cancelling, and how many were written.
 * @param onWritten called when all of them were, and whether with those of scores.
 */
export function useReports(onWritten: (scores: boolean) => void) {
  const { host } = usePane();
  const [written, setWritten] = useState<number | null>(null);
  const writing = useWriting(async (options, scores: boolean) => {
    setWritten(null);
    const { writeReports } = await work();
    const { sheets } = await writeReports(host, { scores, ...options });
    setWritten(sheets.length);
    onWritten(scores);
  });
  return { ...writing, written };
}
