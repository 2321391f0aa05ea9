import { useEffect, useRef, useState } from 'react';
import type { Finding, Fix } from '../../../check/findings/finding';
import type { CheckedFinding } from '../../../check/findings/checked-finding';
import { work } from '../../session/work';
import { useAction } from '../../session/useAction';
import { usePane } from '../../session/environment';
import type { Session } from '../../session/useSession';

/** How giving an explanation ended; after 'failed' the step shows the error. */
export type ExplainOutcome = 'saved' | 'saysNothing' | 'failed';

/** Checking the workbook, going to what was found, correcting and explaining it, and writing it down. */
export function useCheck(session: Session) {
  const { host, memory } = usePane();
  const [written, setWritten] = useState(false);
  const [fixes, setFixes] = useState(0);

  const check = useAction(async () => {
    setWritten(false);
    const { checkWorkbook } = await work();
    session.setCheck(await checkWorkbook(host));
  });

  const write = useAction(async () => {
    const { checkWorkbook, writeFindings } = await work();
    // Checked once more: what Excel did not tell of must not be missing under this time.
    const report = await checkWorkbook(host);
    session.setCheck(report);
    await writeFindings(host, report);
    setWritten(true);
  });

  const compare = useAction(async () => {
    if (host.kind !== 'excel' || !session.check || session.checkIsStale) return;
    const { isAsChecked } = await work();
    if (!(await isAsChecked(host, session.check))) session.wroteLedger();
  });

  // The step is shown again, and Excel may not have told of every edit.
  const { run: compareOnce } = compare;
  useEffect(() => void compareOnce(), [compareOnce]);

  const goTo = useAction(async ({ sheet, row, column }: Finding) => {
    await host.goTo(sheet, { row, column, rows: 1, columns: 1 });
  });

  const replace = useAction(async (wanted: readonly Fix[], undo: boolean) => {
    const { applyFixes, undoFixes } = await work();
    const report = await (undo ? undoFixes : applyFixes)(host, wanted);
    session.setFixed({ ...report, undone: undo });
    session.wroteLedger();
    setFixes((count) => count + 1);
  });

  // Once the session knows of the edit, so that the new result is not taken for an older one.
  const { run: checkAgain } = check;
  useEffect(() => {
    if (fixes > 0) void checkAgain();
  }, [fixes, checkAgain]);

  // A workbook that came from elsewhere while the pane was open is checked once.
  const isWanted =
    memory?.checkFirst === true && (session.ledger ?? session.officeBook) && !session.check;
  const begun = useRef(false);
  useEffect(() => {
    if (!isWanted || begun.current) return;
    begun.current = true;
    void checkAgain();
  }, [isWanted, checkAgain]);

  const explain = useAction(
    async (finding: CheckedFinding, text: string, end: (outcome: ExplainOutcome) => void) => {
      if (!session.check) return;
      const { explainFinding } = await work();
      const explained = await explainFinding(host, session.check, finding, text);
      if (explained !== 'saysNothing') {
        session.updateCheck((report) => ({
          ...report,
          findings: report.findings.map((each) => (each === finding ? explained : each)),
        }));
      }
      end(explained === 'saysNothing' ? 'saysNothing' : 'saved');
    },
  );

  const actions = [check, write, compare, goTo, replace, explain];
  return {
    checking: check.running,
    writing: write.running,
    fixing: replace.running,
    explaining: explain.running,
    written,
    /** An office's own workbook, in which rows are explained and nothing else. */
    isForOffice: session.officeBook !== null,
    error: actions.find(({ error }) => error !== undefined)?.error,
    dismissError: () => actions.forEach(({ clearError }) => clearError()),
    check: () => void check.run(),
    write: () => void write.run(),
    goTo: (finding: Finding) => void goTo.run(finding),
    applyFixes: (wanted: readonly Fix[]) => void replace.run(wanted, false),
    undoFixes: (wanted: readonly Fix[]) => void replace.run(wanted, true),
    explain: async (finding: CheckedFinding, text: string): Promise<ExplainOutcome> => {
      let outcome: ExplainOutcome = 'failed';
      await explain.run(finding, text, (end) => (outcome = end));
      return outcome;
    },
  };
}

export type CheckActions = ReturnType<typeof useCheck>;
