import type { Quarter } from '../tracking/quarter';
import type { LedgerRows, RecordRow } from './ledger-rows';
import { placeKey } from './entry';
import type { RosterOffice } from '../workbook/sheets/roster/roster-sheet';
import type { TrailRecord } from './trail/trail-record';
import type { TrailState } from './trail/state';

/** How far an office has come with a quarter's return. */
export const boardStates = ['notSent', 'sent', 'returned', 'sentBack', 'approved'] as const;
export type BoardState = (typeof boardStates)[number];

/** An office and a quarter. */
export interface BoardLine {
  quarter: Quarter;
  office: string;
  roster: RosterOffice | null;
  issue: number | null;
  sentAt: string;
  /** "2024-07-12"; '' when not sent. */
  deadline: string;
  returnedAt: string;
  onTime: boolean | null;
  /** Entries that the office leads: an indicator's figure, a task's status. */
  expected: number;
  entered: number;
  /** Entries of its returns that need a decision. */
  open: number;
  /** Findings that must be mended, in its rows. */
  findings: number;
  state: BoardState;
  /** Shares from 0 to 1; null where nothing is expected or due. */
  timeliness: number | null;
  completeness: number | null;
  accuracy: number | null;
}

export interface BoardInput {
  rows: LedgerRows;
  roster: readonly RosterOffice[];
  state: TrailState;
  trail: readonly TrailRecord[];
  /** Offices that lead a row. */
  leadsOf(row: RecordRow): readonly string[];
  /** Rows with a finding that must be mended, by id, with their number; of the quarter that was checked. */
  findings: ReadonlyMap<string, number>;
  checkedQuarter: Quarter;
  /** Today, as "2024-07-05 09:30": whoever has not answered by then is late. */
  now: string;
}

/** Who has reported: a line for each office and quarter that was sent out. */
export function boardOf(input: BoardInput): BoardLine[] {
  const { state, rows, roster, trail } = input;
  const rowsOf = new Map<string, RecordRow[]>();
  for (const row of rows.rows) {
    if (row.gone) continue;
    for (const office of input.leadsOf(row))
      rowsOf.set(office, [...(rowsOf.get(office) ?? []), row]);
  }
  const offices = new Map(roster.map((office) => [office.name, office]));
  const isSentBack = sentBackLast(trail);
  const open = openEntries(trail);
  const lines: BoardLine[] = [];
  for (const { quarter, office, issue, sentAt, deadline } of latestIssues(state)) {
    const key = `${quarter} ${office}`;
    const returns = [...state.files.values()].filter(
      (file) => file.office === office && file.quarter === quarter,
    );
    const times = returns.map(({ time }) => time).sort();
    const own = rowsOf.get(office) ?? [];
    const isEntered = ({ id, kind }: RecordRow) =>
      rows.entries.has(
        placeKey({ id, quarter, field: kind === 'indicator' ? 'actual' : 'status' }),
      );
    const isChecked = quarter === input.checkedQuarter;
    const wrong = isChecked ? own.filter(({ id }) => input.findings.has(id)) : [];
    const [first = ''] = times;
    const last = times[times.length - 1] ?? '';
    const isDue = input.now.slice(0, 10) > deadline;
    const onTime = first !== '' ? first.slice(0, 10) <= deadline : isDue ? false : null;
    const expected = own.length;
    const entered = own.filter(isEntered).length;
    lines.push({
      quarter,
      office,
      roster: offices.get(office) ?? null,
      issue,
      sentAt,
      deadline,
      returnedAt: last,
      onTime,
      expected,
      entered,
      open: open.get(key) ?? 0,
      findings: wrong.reduce((sum, { id }) => sum + input.findings.get(id)!, 0),
      state: state.closed.has(quarter)
        ? 'approved'
        : isSentBack.has(key)
          ? 'sentBack'
          : last !== ''
            ? 'returned'
            : 'sent',
      timeliness: onTime === null ? null : Number(onTime),
      completeness: expected === 0 ? null : entered / expected,
      accuracy: expected === 0 || !isChecked ? null : (expected - wrong.length) / expected,
    });
  }
  return lines;
}

/** Quarters and offices whose workbook went back and has not come in again, in the trail's order: minutes tell too little. */
function sentBackLast(trail: readonly TrailRecord[]): Set<string> {
  const sentBack = new Set<string>();
  for (const { kind, office, quarter } of trail) {
    if (kind === 'returned') sentBack.add(`${quarter} ${office}`);
    if (kind === 'received') sentBack.delete(`${quarter} ${office}`);
  }
  return sentBack;
}

/** Of each quarter and office the latest round. */
function latestIssues({ issues }: TrailState) {
  const latest = new Map<
    string,
    { quarter: Quarter; office: string; issue: number; sentAt: string; deadline: string }
  >();
  for (const { issue, quarter, sent } of [...issues.values()].sort((a, b) => a.issue - b.issue)) {
    for (const [office, { time, deadline }] of sent) {
      latest.set(`${quarter} ${office}`, { quarter, office, issue, sentAt: time, deadline });
    }
  }
  return [...latest.values()].sort((a, b) => a.quarter - b.quarter);
}

/** Entries that still need a decision, by quarter and office. */
function openEntries(trail: readonly TrailRecord[]): Map<string, number> {
  const last = new Map<string, TrailRecord>();
  for (const record of trail) {
    if (record.sha256 !== '' && record.cell !== '') {
      last.set(`${record.sha256} ${record.cell}`, record);
    }
  }
  const counts = new Map<string, number>();
  for (const { kind, quarter, office } of last.values()) {
    if (kind !== 'conflict') continue;
    const key = `${quarter} ${office}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
