import { distinctRecords } from '../plan/distinct';
import type { Plan } from '../plan/model';
import { trackLedger } from '../workbook/sheets/ledger/track-ledger';
import type { LedgerWorkbook } from '../workbook/read-ledger';
import { defaultThresholds, type Thresholds } from '../workbook/sheets/settings/thresholds';
import { readTaskRows, type TaskRow } from '../workbook/sheets/tasks/read-task-rows';
import { checkRows } from './check-rows';
import { checkUserRules } from './user-rules/check-user-rules';
import { bookContext, type BookContext } from './records/book-context';
import { withSoundShares } from './records/sound-shares';
import { leftRows } from './records/left-rows';
import { severities, type Finding } from './findings/finding';
import { gather } from './findings/gather';
import { bookFinding, taskFinding } from './findings/place-results';
import type { BookResult, RuleInfo } from './rule';
import { isOfRows } from './office-rules';
import { bookRules, taskRules } from './rules';
import { isForeign } from './rules/integrity/plan-of-another';
import { badCoverSetting } from './rules/integrity/bad-cover-setting';

export interface CheckScope {
  /** Rows of the ledger to check (counted from 0); without it all rows, the tasks and the workbook itself. */
  only?: ReadonlySet<number>;
  /** Plan to compare with instead of the one the workbook carries. */
  plan?: Plan;
}

/**
 * Checks a ledger with every rule, in time linear in its rows.
 * @returns findings, the severe first; of one severity the ledger's in the order of its rows, then the tasks', then others.
 */
export function checkLedger(given: LedgerWorkbook, options: CheckScope = {}): Finding[] {
  const { plan: against } = options;
  const plan = against && !isForeign(against, given) ? against : given.plan;
  const workbook = withSoundShares(given, plan);
  const planned = plan && plannedRecords(plan);
  // What should be filled by when cannot be told: the cover's own finding says so.
  if (isQuarterUnknown(workbook)) return checkCover(workbook, planned, options);
  const thresholds = workbook.settings?.thresholds ?? defaultThresholds;
  const { ledger } = workbook;
  const rows = trackLedger(workbook);
  const tasks = taskRowsOf(workbook);
  const context = { ...bookContext(workbook, rows, tasks, planned), against };
  const parts: Finding[][] = [];
  if (ledger) {
    const plannedIds = identitiesIn(context, ledger.sheet);
    const rowCheck = { workbook, ledger, rows, planned, plannedIds, thresholds };
    parts.push(checkRows(rowCheck, options.only));
  }
  if (options.only) return bySeverity(parts.flat());
  const usedBookRules = isOfOffice(workbook) ? bookRules.filter(isOfRows) : bookRules;
  const results = usedBookRules.flatMap((rule) =>
    rule.check(context).map((result) => ({ rule, result })),
  );
  const isSaid = saidByOthers(results);
  // Of findings about many rows only what is wrong with the sheet itself stands for others.
  const isSaidOfSheet = saidByOthers(results.filter(({ rule }) => rule.group === 'integrity'));
  return bySeverity(
    gather(
      [
        ...parts.flat().filter((finding) => !isSaid(finding)),
        ...checkTasks(context, tasks, thresholds),
        ...results
          .map(({ rule, result }) => bookFinding(rule, workbook, result))
          .filter((finding) => !isSaidOfSheet(finding)),
        ...checkUserRules(workbook),
      ],
      rows.length,
    ),
  );
}

const isOfOffice = ({ office }: LedgerWorkbook): boolean => office !== undefined;

/** Whether what a finding says of its row is said of many at once, and no less gravely. */
function saidByOthers(
  results: readonly { rule: RuleInfo; result: BookResult }[],
): (finding: Finding) => boolean {
  const others = results.flatMap(({ rule, result: { standsFor } }) =>
    standsFor ? [{ gravity: severities.indexOf(rule.severity), standsFor }] : [],
  );
  return (finding) =>
    others.some(
      ({ gravity, standsFor }) =>
        gravity <= severities.indexOf(finding.severity) && standsFor(finding),
    );
}

const isQuarterUnknown = ({ cover }: LedgerWorkbook) =>
  cover.problems.some(({ name }) => name === 'quarter');

/** Only what does not depend on the quarter; of an edit, only why its rows were not checked. */
function checkCover(
  workbook: LedgerWorkbook,
  planned: BookContext['planned'],
  { only }: CheckScope,
): Finding[] {
  const context = bookContext(workbook, trackLedger(workbook), taskRowsOf(workbook), planned);
  const used = only ? [badCoverSetting] : bookRules;
  return bySeverity(
    used.flatMap((rule) =>
      rule.check(context).map((result) => bookFinding(rule, workbook, result)),
    ),
  );
}

const taskRowsOf = ({ tasks }: LedgerWorkbook): TaskRow[] => (tasks ? readTaskRows(tasks) : []);

const bySeverity = (findings: readonly Finding[]): Finding[] =>
  severities.flatMap((severity) => findings.filter((each) => each.severity === severity));

/** What a fill of the plan writes, by id: each thing once, as revised, each office by one name. */
function plannedRecords(plan: Plan): NonNullable<BookContext['planned']> {
  const { indicators, tasks } = distinctRecords(plan);
  return {
    indicators: new Map(indicators.map((indicator) => [indicator.id, indicator])),
    tasks: new Map(tasks.map((task) => [task.id, task])),
  };
}

/** The plan's ids of rows that stand under another one's: they are compared with what they really are. */
function identitiesIn({ tables }: BookContext, sheet: string): ReadonlyMap<number, string> {
  const { exchanged } = tables.find((table) => table.sheet === sheet)!.differences;
  return new Map(exchanged.map(({ record, plannedId }) => [record.row, plannedId]));
}

function checkTasks(
  context: BookContext,
  tasks: readonly TaskRow[],
  thresholds: Thresholds,
): Finding[] {
  const { workbook, planned } = context;
  const table = workbook.tasks;
  if (!table) return [];
  const plannedIds = identitiesIn(context, table.sheet);
  const { quarter, year } = workbook.cover.settings;
  const hasLeft = leftRows(tasks, planned?.tasks);
  const findings: Finding[] = [];
  for (const task of tasks) {
    if (hasLeft(task)) continue;
    const context = {
      task,
      quarter,
      year,
      thresholds,
      planned: planned?.tasks.get(plannedIds.get(task.row) ?? task.id) ?? null,
    };
    for (const rule of taskRules) {
      for (const result of rule.check(context)) {
        if (table.columns[result.column] >= 0)
          findings.push(taskFinding(rule, table, task, result));
      }
    }
  }
  return findings;
}
