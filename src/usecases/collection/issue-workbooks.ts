import { deadlineOf, USUAL_DAYS } from '../../collection/issue/deadline';
import { assignRows, type Assignments } from '../../collection/issue/assignments';
import { officeBook } from '../../collection/issue/office-book';
import { workbookNames } from '../../collection/issue/workbook-name';
import { checkRoster, type RosterProblem } from '../../collection/roster';
import { emptyRecord, type TrailRecord } from '../../collection/trail/trail-record';
import type { Host, MakeFile } from '../../host/port';
import { ProductError } from '../../language/errors';
import type { Quarter } from '../../tracking/quarter';
import { timeText } from '../../check/findings/time-text';
import { cellAddress, quoteSheet } from '../../workbook/address';
import type { LedgerWorkbook } from '../../workbook/read-ledger';
import type { Day } from '../../workbook/calendar-day';
import type { WorkingDays } from '../../workbook/sheets/settings/working-days';
import { loadCollection, type Collection } from './load-collection';
import { recordCollection } from './record-collection';

export interface IssueOptions {
  /** The cover's when left out. */
  quarter?: Quarter;
  /** Only these offices. */
  offices?: readonly string[];
  /** Also the offices that help. */
  support?: boolean;
  deadline?: Day;
  /** Working days after the quarter's end, where no day is given. */
  days?: number;
  /** Who takes the returns. */
  contact?: string;
  time?: Date;
}

/** One workbook of an issue. */
export interface IssuedFile {
  office: string;
  /** Name of the file, with its ending. */
  file: string;
  indicators: number;
  tasks: number;
}

/** A round of workbooks: what is in it, and the files, made one by one. */
export interface Issue {
  issue: number;
  quarter: Quarter;
  year: number;
  deadline: Day;
  files: IssuedFile[];
  /** Rows that go to nobody, and why. */
  unassigned: { id: string; name: string; groups: string[] }[];
  /** Offices with rows that send nothing, as the roster says. */
  notSending: string[];
  problems: RosterProblem[];
  /** Makes the n-th file. */
  make(n: number): Promise<Uint8Array>;
  /** Writes into the ledger that the workbooks were sent out: 单位名册, 报送记录, 报送情况. */
  record(): Promise<void>;
}

/**
 * Plans a round of workbooks, one for each office.
 * @throws ProductError noLedger, damagedSheet, newerVersion; unknownOffice, nothingToIssue, notADay
 */
export async function issueWorkbooks(
  host: Host,
  makeFile: MakeFile,
  options: IssueOptions = {},
): Promise<Issue> {
  const collection = await loadCollection(host, options.quarter);
  const { workbook, rows, roster, answering, state } = collection;
  const { cover, language } = workbook;
  const { year } = cover.settings;
  const quarter = options.quarter ?? cover.settings.quarter;
  const all = assignRows(rows.rows, answering, { support: options.support });
  const { chosen, notSending } = chooseOffices(all, collection, options.offices);
  if (chosen.length === 0) throw new ProductError('nothingToIssue');
  const issue = Math.max(0, ...state.issues.keys()) + 1;
  const deadline =
    options.deadline ?? deadlineOf(year, quarter, options.days ?? USUAL_DAYS, daysOf(workbook));
  const time = options.time ?? new Date();
  const { planId, district, planTitle } = cover;
  const settings = { ...cover.settings, quarter };
  const facts = {
    ...{ issue, planId, district, year, quarter, language, planTitle, settings },
    ...{ deadline, contact: options.contact ?? '', time },
  };
  const contacts = new Map(roster.map(({ name, contact }) => [name, contact]));
  const names = workbookNames(
    chosen.map(({ office }) => office),
    'sent',
    { year, quarter, language },
  );
  const ofKind = (n: number, kind: 'indicator' | 'task') =>
    chosen[n]!.rows.filter(({ row }) => row.kind === kind).length;
  return {
    issue,
    quarter,
    year,
    deadline,
    files: chosen.map(({ office }, n) => ({
      office,
      file: names[n]!,
      indicators: ofKind(n, 'indicator'),
      tasks: ofKind(n, 'task'),
    })),
    unassigned: all.unassigned.map(({ row: { id, name }, groups }) => ({ id, name, groups })),
    notSending,
    problems: checkRoster(roster),
    make: (n) => {
      const { office, rows: assigned } = chosen[n]!;
      const contact = contacts.get(office) ?? '';
      const share = { office, contact, rows: assigned, entries: rows.entries };
      return makeFile(officeBook(facts, share));
    },
    record: () => {
      const at = timeText(time);
      const records = chosen.map(({ office }): TrailRecord => ({
        ...{ ...emptyRecord, time: at, kind: 'issued' },
        ...{ office, issue, quarter, new: deadline },
      }));
      return recordCollection(host, collection, records, time);
    },
  };
}

/** Days off and weekends that are worked, as the settings say. @throws ProductError notADay */
function daysOf({ settings }: LedgerWorkbook): WorkingDays | undefined {
  const [bad] = settings?.badDays ?? [];
  if (settings && bad) {
    const cell = `${quoteSheet(settings.sheet)}!${cellAddress(bad.row, bad.column)}`;
    throw new ProductError('notADay', { cell, found: String(bad.found) });
  }
  return settings?.days;
}

function chooseOffices(
  { offices }: Assignments,
  { roster, answering }: Collection,
  wanted: readonly string[] | undefined,
) {
  const silent = new Set(roster.filter(({ sends }) => sends === false).map(({ name }) => name));
  const sending = offices.filter(({ office }) => !silent.has(office));
  const notSending = offices.map(({ office }) => office).filter((office) => silent.has(office));
  if (!wanted) return { chosen: sending, notSending };
  const names = wanted.flatMap((name) => {
    const found = answering([name]).offices;
    const known = found.filter((office) => sending.some((each) => each.office === office));
    if (known.length === 0) throw new ProductError('unknownOffice', { office: name });
    return known;
  });
  return { chosen: sending.filter(({ office }) => names.includes(office)), notSending };
}
