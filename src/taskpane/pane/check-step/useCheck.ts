import { useState } from 'react';
import type { Finding } from '../../../audit/finding';
import { usePane } from '../context/PaneContext';
import type { Session } from '../session/useSession';
import { work } from '../actions';
import { useAction } from '../actions/useAction';

/** Checking the workbook, going to what was found, and writing it down. */
export function useCheck(session: Session) {
  const { host } = usePane();
  const [written, setWritten] = useState(false);

  const check = useAction(async () => {
    setWritten(false);
    const { checkWorkbook } = await work();
    session.setCheck(await checkWorkbook(host));
  });

  const write = useAction(async () => {
    if (!session.check) return;
    const { writeFindings } = await work();
    await writeFindings(host, session.check);
    setWritten(true);
  });

  const goTo = useAction(async ({ sheet, row, column }: Finding) => {
    await host.goTo(sheet, { row, column, rows: 1, columns: 1 });
  });

  return {
    checking: check.running,
    writing: write.running,
    written,
    error: check.error ?? write.error ?? goTo.error,
    dismissError: () => {
      check.clearError();
      write.clearError();
      goTo.clearError();
    },
    check: () => void check.run(),
    write: () => void write.run(),
    goTo: (finding: Finding) => void goTo.run(finding),
  };
}
