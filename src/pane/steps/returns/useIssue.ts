import { useState } from 'react';
import { format } from '../../../language/language';
import type { Issue, IssueOptions } from '../../../usecases/collection/issue-workbooks';
import { saveFile } from '../../parts/save-file';
import { useMessages, usePane } from '../../session/environment';
import { useAction } from '../../session/useAction';
import type { Session } from '../../session/useSession';
import { work } from '../../session/work';
import { returnsMessages } from '../../messages/returns';

/** A round that was made: what is in it, and the name of its file. */
export interface MadeIssue {
  issue: Issue;
  file: string;
}

/** Making the offices' workbooks, handing them over as one .zip, and recording that. */
export function useIssue({ ledger, wroteLedger }: Session, onRecorded: () => void) {
  const { host, loadReturnFiles } = usePane();
  const texts = useMessages(returnsMessages).issue;
  const [made, setMade] = useState<MadeIssue | null>(null);
  const [progress, setProgress] = useState<{ done: number; total: number; office: string } | null>(
    null,
  );
  const action = useAction(async (options: IssueOptions) => {
    setMade(null);
    const [{ issueWorkbooks }, files] = await Promise.all([work(), loadReturnFiles()]);
    const issue = await issueWorkbooks(host, files.make, options);
    const parts: { name: string; bytes: Uint8Array }[] = [];
    for (const [n, { file: name, office }] of issue.files.entries()) {
      setProgress({ done: n + 1, total: issue.files.length, office });
      parts.push({ name, bytes: await issue.make(n) });
    }
    setProgress(null);
    await issue.record();
    const { year, quarter } = issue;
    const district = ledger?.district ?? '';
    const file = format(texts.file, { district, year, quarter, issue: issue.issue });
    saveFile(files.zip(parts), 'zip', file);
    setMade({ issue, file });
    wroteLedger();
    onRecorded();
  });
  return { ...action, made, progress };
}
