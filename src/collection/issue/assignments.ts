import type { RecordRow } from '../ledger-rows';
import type { Answering } from '../roster';

/** How an office answers for a row. */
export type Duty = 'lead' | 'jointLead' | 'support';

export interface Assignment {
  row: RecordRow;
  duty: Duty;
  /** The other lead offices. */
  others: string[];
}

/** What each office gets, and what nobody gets. */
export interface Assignments {
  offices: { office: string; rows: Assignment[] }[];
  /** Rows that no office answers for: none is named, or only groups of which nobody has said who they are. */
  unassigned: { row: RecordRow; groups: string[] }[];
}

/**
 * Gives each office its rows, in the ledger's order; offices in the order in which they come up.
 * @param support also gives rows to the offices that help with them.
 */
export function assignRows(
  rows: readonly RecordRow[],
  answering: (names: readonly string[]) => Answering,
  { support = false } = {},
): Assignments {
  const byOffice = new Map<string, Assignment[]>();
  const unassigned: Assignments['unassigned'] = [];
  const give = (office: string, assignment: Assignment) => {
    const list = byOffice.get(office);
    if (list) list.push(assignment);
    else byOffice.set(office, [assignment]);
  };
  for (const row of rows) {
    if (row.gone) continue;
    const leads = answering(row.lead);
    const helpers = support ? answering(row.support) : { offices: [], open: [] };
    for (const office of leads.offices) {
      const others = leads.offices.filter((each) => each !== office);
      give(office, { row, duty: others.length > 0 ? 'jointLead' : 'lead', others });
    }
    for (const office of helpers.offices) {
      if (!leads.offices.includes(office)) {
        give(office, { row, duty: 'support', others: leads.offices });
      }
    }
    if (leads.offices.length === 0 || leads.open.length > 0) {
      unassigned.push({ row, groups: leads.open });
    }
  }
  return {
    offices: [...byOffice].map(([office, list]) => ({ office, rows: list })),
    unassigned,
  };
}
