import { format } from '../../language/language';
import { joinUnits } from '../../plan/offices/office-list';
import { without } from '../../plan/without';
import { targetIn } from '../../tracking/ledger-row';
import { quarters, type Quarter } from '../../tracking/quarter';
import { milestoneLines } from '../../tracking/milestones';
import { otherReasons } from '../../tracking/reasons';
import { statuses } from '../../tracking/status';
import { measureTerms, operatorTerms, statusTerms } from '../../tracking/terms';
import { columnLetters } from '../../workbook/address';
import type { CellValue, SheetPatch, SheetResults } from '../../workbook/description';
import { figureWidth } from '../../workbook/sheet/figure-formats';
import { statusFormats } from '../../workbook/sheet/status-formats';
import { figureLooks } from '../../workbook/sheets/ledger/figure-looks';
import { quarterColumns } from '../../workbook/sheets/ledger/ledger-columns';
import { computedFormulas, targetReferences } from '../../workbook/sheets/ledger/ledger-formulas';
import { taskStatuses, taskStatusTerms } from '../../workbook/sheets/tasks/task-columns';
import { entryAt, placeKey, type Entries, type Field } from '../entry';
import type { RecordRow } from '../ledger-rows';
import { digestOf } from '../hash';
import type { NewFile } from '../../host/port';
import type { Assignment } from './assignments';
import {
  officeIndicatorColumns,
  officeSheetNames,
  officeTaskColumns,
  type OfficeIndicatorColumn,
  type OfficeTaskColumn,
} from './office-columns';
import { entryHintFormula, entryHintOf, entryHintTerms, type EntryHint } from './entry-hints';
import type { IssueFacts, OfficeShare } from './issue-facts';
import { layOutGuide } from './office-guide';
import { columnArea, columnIn, layOutOfficeTable } from './office-table';
import { dutyTerms, officeTexts } from './texts';
import { identityProperties, tokenText } from './token';

/** Wide enough for any figure; what makes sense is for the check to say. */
const ENTRY_LIMIT = 1e15;

/** An office's workbook as a file to be made. */
export function officeBook(facts: IssueFacts, share: OfficeShare): NewFile {
  const { language, quarter, district, year } = facts;
  const indicators = share.rows.filter(({ row }) => row.kind === 'indicator');
  const tasks = share.rows.filter(({ row }) => row.kind === 'task');
  const parts = [
    ...(indicators.length > 0 ? [indicatorSheet(facts, share, indicators)] : []),
    ...(tasks.length > 0 ? [taskSheet(facts, share, tasks)] : []),
  ];
  const guide = layOutGuide(facts, share, {
    indicators: indicators.map(({ row }) => ({ ...row, hint: hintOf(facts, share, row) })),
    tasks: tasks.map(({ row }) => row),
  });
  const sheets = [guide.patch, ...parts.map(({ patch }) => patch)];
  return {
    patch: { sheets, names: [], activate: sheets[1]?.name ?? sheets[0]!.name },
    results: [...parts.flatMap(({ results }) => results), ...guide.results],
    title: format(officeTexts.title[language], { district, year, quarter }),
    properties: identityProperties({ ...facts, office: share.office }),
    time: facts.time,
  };
}

interface Part {
  patch: SheetPatch;
  results: SheetResults[];
}

/** Reads entries by row, quarter and field. */
const valuesOf =
  (entries: Entries) =>
  (id: string, quarter: Quarter, field: Field): CellValue =>
    entryAt(entries, { id, quarter, field });

/** What the ledger says of a row in other quarters; null where nothing. */
function earlierReasons(
  { quarter }: IssueFacts,
  { entries }: OfficeShare,
  { row: { id } }: Assignment,
): string | null {
  const said = entries.get(placeKey({ id, quarter, field: 'explanation' })) ?? '';
  return otherReasons(String(said), quarter) || null;
}

function marks(facts: IssueFacts, share: OfficeShare, { row, duty, others }: Assignment) {
  const { quarter, language } = facts;
  const [first, second]: [Field, Field] =
    row.kind === 'indicator' ? ['actual', 'explanation'] : ['status', 'progress'];
  const inLedger = valuesOf(share.ledger ?? share.entries);
  const base = [first, second].map((field) => digestOf(inLedger(row.id, quarter, field)));
  return {
    id: row.id,
    name: row.name,
    duty: format(dutyTerms[duty][language], { others: joinUnits(others) }),
    note: share.remarks?.get(row.id) ?? null,
    token: tokenText({
      ...facts,
      office: share.office,
      id: row.id,
      version: row.version,
      base: [base[0]!, base[1]!],
    }),
  };
}

const figureColumns = ['target', 'upper', 'baseline', 'due', 'variance'] as const;

/** 指标填报: this quarter's cells are open; due, variance, completion and status follow them. */
function indicatorSheet(facts: IssueFacts, share: OfficeShare, rows: readonly Assignment[]): Part {
  const { language, quarter, year } = facts;
  const figures = rows.flatMap(({ row: { tracked } }) => [
    tracked!.target,
    tracked!.upper,
    tracked!.baseline,
  ]);
  const shown = valuesOf(share.entries);
  const earlier = rows.map((each) => earlierReasons(facts, share, each));
  const specs = officeIndicatorColumns(quarter, {
    returned: share.remarks !== undefined,
    explainedBefore: earlier.some((said) => said !== null),
  }).map((spec) =>
    figureColumns.some((key) => key === spec.key)
      ? { ...spec, width: figureWidth(figures, spec.width) }
      : spec,
  );
  const sheet = officeSheetNames.indicators[language];
  const templates = indicatorFormulas(facts, specs);
  const patch = layOutOfficeTable<OfficeIndicatorColumn>({
    sheet,
    language,
    specs,
    office: share.office,
    title: format(officeTexts.indicatorsTitle[language], { office: share.office }),
    line: format(officeTexts.entryLine[language], { year, quarter }),
    frozenColumns: 3,
    pagesWide: 2,
    records: rows.map((assignment, n) => {
      const { row } = assignment;
      const tracked = row.tracked!;
      const judged = targetIn(tracked, quarter);
      return {
        ...marks(facts, share, assignment),
        unit: judged.unit || null,
        measure: judged.measure && measureTerms[judged.measure][language],
        operator: judged.operator && operatorTerms[judged.operator][language],
        target: judged.target,
        upper: judged.upper,
        baseline: judged.baseline,
        period: judged.period,
        q1: shown(row.id, 1, 'actual'),
        q2: shown(row.id, 2, 'actual'),
        q3: shown(row.id, 3, 'actual'),
        entry: shown(row.id, quarter, 'actual'),
        phase: tracked.former?.[quarter]?.share ?? tracked.curve.due[quarter - 1]!,
        earlierReasons: earlier[n]!,
        explanation: shown(row.id, quarter, 'explanation'),
      };
    }),
    templates,
  });
  const results = ['due', 'variance', 'completion', 'status', 'hint'] as const;
  return {
    patch: {
      ...patch,
      validations: [
        {
          at: columnArea(specs, 'entry', rows.length),
          rule: { type: 'decimal', min: -ENTRY_LIMIT, max: ENTRY_LIMIT },
          style: 'stop',
          title: officeTexts.entryTitle[language],
          message: officeTexts.entryMessage[language],
          prompt: officeTexts.entryPrompt[language],
        },
      ],
      conditionalFormats: [
        ...statusFormats(columnArea(specs, 'status', rows.length), statuses, language),
        ...figureLooks(
          [...figureColumns, 'completion'],
          (key) => columnArea(specs, key as OfficeIndicatorColumn, rows.length),
          language,
        ),
      ],
    },
    results: results.map((key) => ({
      sheet,
      at: columnArea(specs, key, rows.length),
      values: rows.map(({ row }) => {
        const { tracking } = row.tracked!;
        if (key === 'status') return [statusTerms[tracking.status][language]];
        if (key !== 'hint') return [tracking[key] ?? ''];
        const hint = hintOf(facts, share, row);
        return [hint === null ? '' : entryHintTerms[hint][language]];
      }),
    })),
  };
}

/** What the row is asked for as it is sent out. */
function hintOf(facts: IssueFacts, share: OfficeShare, row: RecordRow): EntryHint | null {
  const { quarter } = facts;
  const shown = valuesOf(share.entries);
  const { tracking } = row.tracked!;
  const { unit, measure, target, baseline } = targetIn(row.tracked!, quarter);
  const earlier = quarters
    .filter((each) => each < quarter)
    .map((each) => shown(row.id, each, 'actual'))
    .filter((value) => typeof value === 'number');
  return entryHintOf({
    entry: shown(row.id, quarter, 'actual'),
    earlier: earlier[earlier.length - 1] ?? null,
    measure,
    unit,
    target,
    baseline,
    status: tracking.status,
    explanation: shown(row.id, quarter, 'explanation'),
  });
}

/** The ledger's own definitions, with this sheet's cells in them; settings stand in them as numbers. */
function indicatorFormulas(
  { language, settings, quarter }: IssueFacts,
  specs: ReturnType<typeof officeIndicatorColumns>,
): Partial<Record<OfficeIndicatorColumn, string>> {
  const cell = (key: OfficeIndicatorColumn) => `$${columnLetters(columnIn(specs, key))}{r}`;
  const formulas = computedFormulas(language, {
    ...targetReferences(cell),
    // Rows that left the plan are not sent out.
    mark: '""',
    entry: cell('entry'),
    actual: cell('entry'),
    year: String(settings.year),
    quarter: String(quarter),
    phase: cell('phase'),
    tolerance: String(settings.tolerance),
    nearShare: String(settings.nearShare),
  });
  const last = quarters
    .filter((each) => each < quarter)
    .reduce((before, each) => {
      const figure = cell(quarterColumns[each] as OfficeIndicatorColumn);
      return `IF(ISNUMBER(${figure}),${figure},${before})`;
    }, '""');
  return {
    ...without(formulas, 'actual', 'pace'),
    hint: entryHintFormula(language, {
      ...targetReferences(cell),
      entry: cell('entry'),
      earlier: last,
      status: cell('status'),
      explanation: cell('explanation'),
    }),
  };
}

/** 任务填报: status and progress of this quarter. */
function taskSheet(facts: IssueFacts, share: OfficeShare, rows: readonly Assignment[]): Part {
  const { language, quarter, year } = facts;
  const dated = rows.some(({ row }) => (row.milestones ?? []).length > 0);
  const specs = officeTaskColumns(quarter, { returned: share.remarks !== undefined, dated });
  const before = (quarter - 1) as Quarter;
  const shown = valuesOf(share.entries);
  const patch = layOutOfficeTable<OfficeTaskColumn>({
    sheet: officeSheetNames.tasks[language],
    language,
    specs,
    office: share.office,
    title: format(officeTexts.tasksTitle[language], { office: share.office }),
    line: format(officeTexts.taskLine[language], { year, quarter }),
    frozenColumns: 3,
    records: rows.map((assignment) => ({
      ...marks(facts, share, assignment),
      milestones: milestoneLines(assignment.row.milestones ?? [], language) || null,
      earlierStatus: shown(assignment.row.id, before, 'status'),
      earlierProgress: shown(assignment.row.id, before, 'progress'),
      status: shown(assignment.row.id, quarter, 'status'),
      progress: shown(assignment.row.id, quarter, 'progress'),
    })),
    templates: {},
  });
  return {
    patch: {
      ...patch,
      validations: [
        {
          at: columnArea(specs, 'status', rows.length),
          rule: {
            type: 'list',
            values: taskStatuses.map((status) => taskStatusTerms[status][language]),
          },
          style: 'stop',
          title: officeTexts.statusTitle[language],
          message: officeTexts.statusMessage[language],
          prompt: officeTexts.statusPrompt[language],
        },
      ],
    },
    results: [],
  };
}
