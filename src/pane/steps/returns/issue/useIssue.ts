import { useState } from 'react';
import { format } from '../../../../language/language';
import type {
  Issue,
  IssuedFile,
  IssueOptions,
} from '../../../../usecases/collection/issue-workbooks';
import { requireSaving, saveFile } from '../../../parts/save-file';
import { useMessages, usePane } from '../../../session/environment';
import { useAction } from '../../../session/useAction';
import type { Session } from '../../../session/useSession';
import { work } from '../../../session/work';
import { returnsMessages } from '../../../messages/returns';
import { makeEach } from '../make-each';

/** A round that was made: what is in it, and the name of its file. */
export interface MadeIssue {
  issue: Issue;
  file: string;
}

/** Whom a round may go to, making the offices' workbooks, handing them over as one .zip, and recording that. */
export function useIssue({ ledger, wroteLedger }: Session, onRecorded: () => void) {
  const { host, loadReturnFiles } = usePane();
  const texts = useMessages(returnsMessages).issue;
  const [made, setMade] = useState<MadeIssue | null>(null);
  const [offered, setOffered] = useState<readonly IssuedFile[] | null>(null);
  const [progress, setProgress] = useState<{ done: number; total: number; office: string } | null>(
    null,
  );
  const offering = useAction(async (options: IssueOptions) => {
    const [{ issueWorkbooks }, files] = await Promise.all([work(), loadReturnFiles()]);
    setOffered((await issueWorkbooks(host, files.make, options)).files);
  }, 'again');
  const making = useAction(async (options: IssueOptions) => {
    setMade(null);
    try {
      const [{ issueWorkbooks }, files] = await Promise.all([work(), loadReturnFiles()]);
      requireSaving('.zip');
      const issue = await issueWorkbooks(host, files.make, options);
      const total = issue.files.length;
      const parts = await makeEach(issue, ({ office }, done) =>
        setProgress({ done, total, office }),
      );
      await issue.record();
      const { year, quarter } = issue;
      const district = ledger?.district ?? '';
      const file = format(texts.file, { district, year, quarter, issue: issue.issue });
      saveFile(files.zip(parts), 'zip', file);
      setMade({ issue, file });
    } finally {
      setProgress(null);
    }
    wroteLedger();
    onRecorded();
  });
  return {
    made,
    offered,
    progress,
    running: making.running,
    error: making.error ?? offering.error,
    dismissError: () => [making, offering].forEach(({ clearError }) => clearError()),
    offer: (options: IssueOptions) => void offering.run(options),
    make: (options: IssueOptions) => void making.run(options),
  };
}
