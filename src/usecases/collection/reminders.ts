import { reminderFor } from '../../collection/board-texts';
import type { Host } from '../../host/port';
import type { Language } from '../../language/language';
import type { Quarter } from '../../tracking/quarter';
import { timeText } from '../../check/findings/time-text';
import { readBoard } from './record-collection';

/** The text that reminds an office of what it owes. */
export interface Reminder {
  office: string;
  quarter: Quarter;
  contact: string;
  text: string;
}

/** A reminder for each office that owes something of a quarter that was sent out. @throws ProductError noLedger, damagedSheet, newerVersion */
export async function reminders(
  host: Host,
  language: Language,
  now: Date = new Date(),
): Promise<Reminder[]> {
  const { lines, workbook } = await readBoard(host, now);
  const { year } = workbook.cover.settings;
  const today = timeText(now).slice(0, 10);
  return lines.flatMap((line) => {
    const text = reminderFor(line, { year, today, language });
    const { office, quarter, roster } = line;
    return text === null ? [] : [{ office, quarter, contact: roster?.contact ?? '', text }];
  });
}
