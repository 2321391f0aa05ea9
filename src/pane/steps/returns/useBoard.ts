import { useCallback, useEffect, useState } from 'react';
import type { BoardLine } from '../../../collection/board';
import { format } from '../../../language/language';
import { saveFile } from '../../parts/save-file';
import { useMessages, usePane } from '../../session/environment';
import { useAction } from '../../session/useAction';
import type { Session } from '../../session/useSession';
import { work } from '../../session/work';
import { returnsMessages } from '../../messages/returns';

/** Who has reported, and what follows from it: reminders, workbooks that go back, sources, the trail's check. */
export function useBoard({ ledger, wroteLedger }: Session) {
  const { host, language, loadReturnFiles } = usePane();
  const texts = useMessages(returnsMessages).board;
  const [lines, setLines] = useState<readonly BoardLine[] | null>(null);
  const [reminding, setReminding] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const hasLedger = Boolean(ledger);

  const reading = useAction(async () => {
    if (!hasLedger) return;
    const { readBoard } = await work();
    setLines((await readBoard(host, new Date())).lines);
  }, 'again');
  const { run: read } = reading;
  const refresh = useCallback(() => void read(), [read]);
  useEffect(refresh, [refresh, hasLedger]);

  const remind = useAction(async () => {
    const { reminders } = await work();
    const all = await reminders(host, language);
    setReminding(all.map(({ text }) => text).join('\n'));
    setSaid(all.length === 0 ? texts.nobody : '');
  });
  const sendBack = useAction(async () => {
    const [cases, files] = await Promise.all([work(), loadReturnFiles()]);
    const back = await cases.sendBack(host, files.make);
    const parts: { name: string; bytes: Uint8Array }[] = [];
    for (const [n, { file: name }] of back.files.entries()) {
      parts.push({ name, bytes: await back.make(n) });
    }
    await back.record();
    const { district = '', year = 0, quarter = 1 } = ledger ?? {};
    const file = format(texts.sentBackFile, { district, year, quarter });
    saveFile(files.zip(parts), 'zip', file);
    setReminding(back.files.map(({ text }) => text).join('\n'));
    setSaid(format(texts.sentBack, { files: parts.length, file }));
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

  const actions = [reading, remind, sendBack, sources, verify];
  return {
    lines,
    reminding,
    said,
    refresh,
    busy: [remind, sendBack, sources, verify].some(({ running }) => running),
    error: actions.find(({ error }) => error !== undefined)?.error,
    dismissError: () => actions.forEach(({ clearError }) => clearError()),
    remind: () => void remind.run(),
    sendBack: () => void sendBack.run(),
    sources: () => void sources.run(),
    verify: () => void verify.run(),
  };
}

export type BoardActions = ReturnType<typeof useBoard>;
