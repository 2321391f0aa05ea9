import { useCallback, useEffect, useState } from 'react';
import type { BoardLine } from '../../../../collection/board';
import { reminderFor } from '../../../../collection/board-texts';
import { timeText } from '../../../../check/findings/time-text';
import { format } from '../../../../language/language';
import type { Quarter } from '../../../../tracking/quarter';
import { requireSaving, saveFile } from '../../../parts/save-file';
import { useMessages, usePane } from '../../../session/environment';
import { useAction } from '../../../session/useAction';
import type { Session } from '../../../session/useSession';
import { work } from '../../../session/work';
import { returnsMessages } from '../../../messages/returns';
import { makeEach } from '../make-each';

/** Who has reported, and what follows from it: reminders, workbooks that go back, closing, sources, the trail's check. */
export function useBoard({ ledger, wroteLedger }: Session) {
  const { host, language, loadReturnFiles } = usePane();
  const texts = useMessages(returnsMessages).board;
  const [lines, setLines] = useState<readonly BoardLine[] | null>(null);
  /** Texts to send, for the user to copy. */
  const [letters, setLetters] = useState('');
  const [said, setSaid] = useState('');
  const hasLedger = Boolean(ledger);
  const { district = '', year = 0, quarter: current = 1 } = ledger ?? {};

  const reading = useAction(async () => {
    if (!hasLedger) return;
    const { readBoard } = await work();
    setLines((await readBoard(host, new Date())).lines);
  }, 'again');
  const { run: read } = reading;
  const refresh = useCallback(() => void read(), [read]);
  useEffect(refresh, [refresh, hasLedger]);

  const reminderOf = (line: BoardLine): string | null =>
    reminderFor(line, { year, language, today: timeText(new Date()).slice(0, 10) });
  const remind = (wanted: readonly BoardLine[]) => {
    const all = wanted.flatMap((line) => reminderOf(line) ?? []);
    setLetters(all.join('\n'));
    setSaid(all.length === 0 ? texts.nobody : '');
  };

  const sendBack = useAction(async (offices?: readonly string[]) => {
    const [cases, files] = await Promise.all([work(), loadReturnFiles()]);
    requireSaving('.xlsx');
    const back = await cases.sendBack(host, files.make, { ...(offices && { offices }) });
    const parts = await makeEach(back);
    await back.record();
    const [only] = parts;
    const file =
      parts.length === 1
        ? only!.name
        : format(texts.sentBackFile, { district, year, quarter: current });
    if (parts.length === 1) saveFile(only!.bytes, 'xlsx', file);
    else saveFile(files.zip(parts), 'zip', file);
    setLetters(back.files.map(({ text }) => text).join('\n'));
    setSaid(format(texts.sentBack, { files: parts.length, file }));
    wroteLedger();
    refresh();
  });
  const close = useAction(async (quarter: Quarter, by: string) => {
    const { closeQuarter } = await work();
    await closeQuarter(host, quarter, by);
    setSaid(format(texts.closed, { quarter }));
    wroteLedger();
    refresh();
  });
  const sources = useAction(async () => {
    const { writeSources } = await work();
    setSaid(format(texts.sourced, { ...(await writeSources(host)) }));
  });
  const verify = useAction(async () => {
    const { verifyTrail } = await work();
    const { lines: count, problems, differences } = await verifyTrail(host);
    const found = problems.length + differences.length;
    const values = { problems: problems.length, differences: differences.length };
    setSaid(found === 0 ? format(texts.intact, { lines: count }) : format(texts.touched, values));
  });

  const working = [sendBack, close, sources, verify];
  const actions = [reading, ...working];
  return {
    lines,
    /** Which findings the board counts. */
    checkedQuarter: current,
    letters,
    said,
    say: setSaid,
    refresh,
    reminderOf,
    busy: working.some(({ running }) => running),
    error: actions.find(({ error }) => error !== undefined)?.error,
    dismissError: () => actions.forEach(({ clearError }) => clearError()),
    remind,
    sendBack: (offices?: readonly string[]) => void sendBack.run(offices),
    close: (quarter: Quarter, by: string) => void close.run(quarter, by),
    sources: () => void sources.run(),
    verify: () => void verify.run(),
  };
}

export type BoardActions = ReturnType<typeof useBoard>;
