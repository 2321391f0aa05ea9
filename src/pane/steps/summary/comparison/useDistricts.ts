import { useEffect, useRef, useState } from 'react';
import { isCancelled } from '../../../../language/errors';
import type { District } from '../../../../usecases/compare-districts';
import type { QuarterView } from '../../../../usecases/view-quarter';
import { work } from '../../../session/work';
import { useAction } from '../../../session/useAction';
import { usePane, useMessages } from '../../../session/environment';
import { comparisonMessages } from '../../../messages/comparison';

/** A file that is not compared, and why. */
export interface RefusedFile {
  file: string;
  error: unknown;
}

/** Which file is being read, of how many. */
export interface ReadingFiles {
  file: string;
  done: number;
  total: number;
}

/** The other districts: choosing their files, reading them one after the other, and leaving some out again. */
export function useDistricts(view: QuarterView) {
  const { openFile } = usePane();
  const { thisWorkbook } = useMessages(comparisonMessages);
  const [others, setOthers] = useState<readonly District[]>([]);
  const [refused, setRefused] = useState<readonly RefusedFile[]>([]);
  const [reading, setReading] = useState<ReadingFiles | null>(null);
  const abort = useRef<AbortController | null>(null);

  const add = useAction(async (files: readonly File[]) => {
    const { signal } = (abort.current = new AbortController());
    setRefused([]);
    try {
      const { checkDistrict } = await work();
      const known = [view.district(thisWorkbook), ...others];
      for (const [i, file] of files.entries()) {
        setReading({ file: file.name, done: i + 1, total: files.length });
        try {
          const district = await readFile(file, openFile, signal);
          if (signal.aborted) return;
          checkDistrict(known, district);
          known.push(district);
          setOthers(known.slice(1));
        } catch (error) {
          // Being asked to stop is no error: what was read before stays.
          if (isCancelled(error)) return;
          setRefused((before) => [...before, { file: file.name, error }]);
        }
      }
    } finally {
      abort.current = null;
      setReading(null);
    }
  });
  useEffect(() => () => abort.current?.abort(), []);

  return {
    others,
    refused,
    reading,
    error: add.error,
    dismissError: add.clearError,
    dismissRefused: (file: RefusedFile) =>
      setRefused((before) => before.filter((each) => each !== file)),
    add: (files: readonly File[]) => void add.run(files),
    remove: (district: District) =>
      setOthers((before) => before.filter((each) => each !== district)),
    cancel: () => abort.current?.abort(),
  };
}

async function readFile(
  file: File,
  openFile: ReturnType<typeof usePane>['openFile'],
  signal: AbortSignal,
): Promise<District> {
  const { districtOfPlan, readDistrict, parsePlan } = await work();
  if (/\.json$/i.test(file.name)) return districtOfPlan(file.name, parsePlan(await file.text()));
  return readDistrict(file.name, await openFile(file, signal));
}
