import { assignRows } from '../../collection/issue/assignments';
import { officeBook } from '../../collection/issue/office-book';
import { workbookNames } from '../../collection/issue/workbook-name';
import { placeKey } from '../../collection/entry';
import { emptyRecord, fieldTerms, type TrailRecord } from '../../collection/trail/trail-record';
import type { Host, MakeFile } from '../../host/port';
import { ProductError } from '../../language/errors';
import { format } from '../../language/language';
import { putReason } from '../../tracking/reasons';
import type { CheckedFinding } from '../../check/findings/checked-finding';
import { stateOf } from '../../check/findings/finding-state';
import { timeText } from '../../check/findings/time-text';
import type { Collection } from './load-collection';
import { readBoard, recordCollection } from './record-collection';

/** A workbook that goes back to its office with what is to be mended. */
export interface SentBack {
  office: string;
  file: string;
  /** Rows with a remark. */
  remarks: number;
  /** The text to send with it. */
  text: string;
}

/** Workbooks that go back. */
export interface SendingBack {
  files: SentBack[];
  make(n: number): Promise<Uint8Array>;
  /** Writes into the trail and the board that they went back. */
  record(): Promise<void>;
}

const texts = {
  letter: {
    'zh-CN':
      '{office}：{year}年第{quarter}季度填报表有{count}项需要核对，见附件“退回意见”一列。请改正或在“情况说明”中说明后重新报送。',
    en: '{office}: {count} {count|row|rows} of your return for Q{quarter} {year} need another look, see the column "Returned with". Please correct or explain them and send the workbook again.',
  },
  asked: { 'zh-CN': '{field}“{value}”：{reason}', en: '{field} "{value}": {reason}' },
} as const;

/**
 * Makes copies of offices' workbooks with the open findings, and what of their returns waits for a decision, beside the rows.
 * @param offices only these; every office with something to mend when left out.
 * @throws ProductError noLedger, damagedSheet, newerVersion; nothingToIssue where nothing is to be mended
 */
export async function sendBack(
  host: Host,
  makeFile: MakeFile,
  { offices, now = new Date() }: { offices?: readonly string[]; now?: Date } = {},
): Promise<SendingBack> {
  const { collection, lines, findings } = await readBoard(host, now);
  const { workbook, rows, answering, roster } = collection;
  const { cover, language } = workbook;
  const { quarter, year } = cover.settings;
  const remarks = remarksOf(collection, findings);
  const shown = shownEntries(collection);
  const { offices: assigned } = assignRows(rows.rows, answering);
  const chosen = assigned.flatMap(({ office, rows: own }) => {
    const line = lines.find((each) => each.office === office && each.quarter === quarter);
    const count = own.filter(({ row }) => remarks.has(row.id)).length;
    const isWanted = offices ? offices.includes(office) : count > 0;
    return line?.issue && isWanted && count > 0
      ? [{ office, rows: own, issue: line.issue, deadline: line.deadline, count }]
      : [];
  });
  if (chosen.length === 0) throw new ProductError('nothingToSendBack');
  const names = workbookNames(
    chosen.map(({ office }) => office),
    'sentBack',
    { year, quarter, language },
  );
  const { planId, district, planTitle, settings } = cover;
  return {
    files: chosen.map(({ office, count }, n) => ({
      office,
      file: names[n]!,
      remarks: count,
      text: format(texts.letter[language], { office, year, quarter, count }),
    })),
    make: (n) => {
      const { office, rows: own, issue, deadline } = chosen[n]!;
      const contact = roster.find(({ name }) => name === office)?.contact ?? '';
      return makeFile(
        officeBook(
          {
            ...{ issue, planId, district, year, quarter, language, planTitle, settings },
            ...{ deadline, contact: '', time: now },
          },
          { office, contact, rows: own, entries: shown, ledger: rows.entries, remarks },
        ),
      );
    },
    record: () =>
      recordCollection(
        host,
        collection,
        chosen.map(({ office, issue, count }): TrailRecord => ({
          ...{ ...emptyRecord, time: timeText(now), kind: 'returned' },
          ...{ office, issue, quarter, new: count },
        })),
        now,
      ),
  };
}

/** What is to be mended, by the row's id: findings that nobody explained, and entries that wait for a decision. */
function remarksOf(
  collection: Collection,
  findings: readonly CheckedFinding[],
): Map<string, string> {
  const { language } = collection.workbook;
  const remarks = new Map<string, string[]>();
  const add = (id: string, text: string) => remarks.set(id, [...(remarks.get(id) ?? []), text]);
  for (const finding of findings) {
    const isOpen = ['toFix', 'toVerify', 'saysNothing', 'valuesChanged'].includes(stateOf(finding));
    if (isOpen && finding.indicatorId !== '') add(finding.indicatorId, finding.message[language]);
  }
  for (const { id, field, new: value, reason } of waiting(collection)) {
    if (field === null) continue;
    add(
      id,
      format(texts.asked[language], {
        ...{ field: fieldTerms[field][language], value: String(value ?? ''), reason },
      }),
    );
  }
  return new Map([...remarks].map(([id, all]) => [id, [...new Set(all)].join('\n')]));
}

/** Entries of returns that still wait for a decision: what became of them last was a conflict. */
function waiting({ trail }: Collection): TrailRecord[] {
  const last = new Map<string, TrailRecord>();
  for (const record of trail) {
    if (record.sha256 !== '' && record.cell !== '') {
      last.set(`${record.sha256} ${record.cell}`, record);
    }
  }
  return [...last.values()].filter(({ kind }) => kind === 'conflict');
}

/** What the offices reported, also where it waits for a decision. */
function shownEntries(collection: Collection): Collection['rows']['entries'] {
  const shown = new Map(collection.rows.entries);
  const { language } = collection.workbook;
  for (const { id, quarter, field, new: value } of waiting(collection)) {
    if (field !== null && quarter !== null && value !== null) {
      const key = placeKey({ id, quarter, field });
      const isReason = field === 'explanation';
      const before = String(shown.get(key) ?? '');
      shown.set(key, isReason ? putReason(before, quarter, String(value), language) : value);
    }
  }
  return shown;
}
