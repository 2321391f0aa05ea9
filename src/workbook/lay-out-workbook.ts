import { distinctIndicators, distinctTasks, planRows } from '../plan/distinct';
import { rowIdOf } from '../plan/row-ids';
import type { Plan } from '../plan/model';
import { defaultSettings, type TrackingSettings } from '../tracking/track';
import type { Language } from '../language/language';
import type { Quarter } from '../tracking/quarter';
import { coverNames, coverSeal, layOutCover, updateCover } from './sheets/cover/lay-out-cover';
import { reviewFacts, withReview } from './sheets/cover/review-block';
import type { NameDescription, SheetPatch, WorkbookPatch } from './description';
import { layOutFindingsSheet } from './sheets/findings/lay-out-findings';
import { layOutLedgerSheet } from './sheets/ledger/lay-out-ledger';
import { ledgerColumns, type LedgerColumn } from './sheets/ledger/ledger-columns';
import { goneMark, goneRow, ledgerRow } from './sheets/ledger/ledger-row';
import { layOutPlanData } from './sheets/plan-data/plan-data';
import { phasingColumns, type PhasingColumn } from './sheets/phasing/phasing-columns';
import { layOutPhasingSheet, hasPhasing, phasingRow } from './sheets/phasing/lay-out-phasing';
import type { LedgerWorkbook } from './read-ledger';
import { layOutSettingsSheet } from './sheets/settings/lay-out-settings';
import { sheetNames, type SheetKey } from './sheet-names';
import { layOutSummarySheet } from './sheets/summary/describe-summary';
import { leadUnits } from '../quarter/office-counts';
import { mergeTable, type TableMerge } from './sheet/table/merge-table';
import { taskColumns, type TaskColumn } from './sheets/tasks/task-columns';
import { layOutTasksSheet, taskRow } from './sheets/tasks/lay-out-tasks';
import { splitUnits } from '../plan/offices/office-list';
import { layOutUserRulesSheet } from './sheets/user-rules/lay-out-user-rules';
import { textOf } from './sheet/table/locate-table';

export interface WorkbookInput {
  plan: Plan;
  /** Used for a new workbook; a ledger that exists keeps its own. */
  language: Language;
  /** The workbook's, from `workbookYear`. */
  year: number;
  /** Null keeps the workbook's quarter, or starts with the first. */
  quarter: Quarter | null;
  /** What the workbook holds of ours already. */
  existing: LedgerWorkbook | null;
  names: readonly NameDescription[];
}

export interface WorkbookLayout {
  patch: WorkbookPatch;
  ledger: TableMerge<LedgerColumn>;
  tasks: TableMerge<TaskColumn>;
  phasing: TableMerge<PhasingColumn>;
}

/**
 * The whole workbook as data: a new one, or the changes that bring an existing one up to the plan. Entry cells are not
 * part of it, so writing it cannot lose what was entered.
 */
export function layOutWorkbook(input: WorkbookInput): WorkbookLayout {
  const { plan, existing } = input;
  const language = existing?.language ?? input.language;
  const nameOf = (key: SheetKey) => existing?.present[key]?.name ?? sheetNames[key][language];
  // The version is written last: without it, an earlier fill was cut short and is done again in full.
  const isCutShort = existing?.cover.version === 0;
  // The cover is found through its names, whatever the user called its sheet.
  const cover = existing?.cover.sheet ?? nameOf('cover');
  const isNewCover = isCutShort || !existing;
  const isNew = (key: SheetKey) => isCutShort || !existing?.present[key];
  const usedRows = (key: SheetKey) => existing?.present[key]?.rows ?? 0;
  const rowOf = rowIdOf(plan);

  const ledger = mergeTable({
    sheet: nameOf('ledger'),
    specs: ledgerColumns,
    existing: existing?.ledger ?? null,
    records: planRows(plan).map((row) => ledgerRow(row, language)),
    idKey: 'id',
    nameKey: 'name',
    gone: (id) => goneRow(id, rowOf(id), language),
    language,
  });
  const tasks = mergeTable({
    sheet: nameOf('tasks'),
    specs: taskColumns,
    existing: existing?.tasks ?? null,
    records: distinctTasks(plan).map((task) => taskRow(task)),
    idKey: 'id',
    nameKey: 'title',
    gone: () => ({ mark: goneMark(language) }),
    language,
  });
  const phasing = mergeTable({
    sheet: nameOf('phasing'),
    specs: phasingColumns,
    existing: existing?.phasing ?? null,
    records: distinctIndicators(plan)
      .filter(hasPhasing)
      .map((indicator) => phasingRow(indicator, language)),
    idKey: 'id',
    nameKey: 'name',
    gone: () => ({}),
    language,
  });
  const leads = ledger.rows.records.map((record) => ({ lead: splitUnits(textOf(record?.lead)) }));
  const { district } = plan;
  const common = { language, district };
  const sheets: SheetPatch[] = [
    ...coverPatches(input, cover, language, isNewCover),
    // Before the ledger, whose formulas look curves up in its table.
    layOutPhasingSheet({ ...common, ...phasing, isNew: isCutShort || !existing?.phasing }),
    layOutLedgerSheet({ ...common, ...ledger, isNew: isCutShort || !existing?.ledger }),
    layOutTasksSheet({ ...common, ...tasks, isNew: isCutShort || !existing?.tasks }),
    layOutSummarySheet({
      ...common,
      sheet: nameOf('summary'),
      units: leadUnits(leads),
      hasUnassigned: leads.some(({ lead }) => lead.length === 0),
      ledger: { ...ledger.layout, lastRow: ledger.rows.firstRow + leads.length - 1 },
      isNew: isNew('summary'),
      usedRows: usedRows('summary'),
      signature: existing?.present.summary?.signature ?? null,
    }),
    ...(isNew('findings')
      ? [
          layOutFindingsSheet({
            sheet: nameOf('findings'),
            language,
            existing: null,
            result: null,
          }),
        ]
      : []),
    ...(isNew('settings') ? [layOutSettingsSheet(nameOf('settings'), language)] : []),
    ...(isNew('userRules') ? [layOutUserRulesSheet(nameOf('userRules'), language)] : []),
    layOutPlanData(nameOf('planData'), plan, language, usedRows('planData')),
  ];
  const names = isNewCover ? coverNames(cover) : [];
  return {
    patch: {
      sheets,
      names,
      seal: coverSeal(isNewCover ? names : input.names),
      activate: existing ? nameOf('ledger') : cover,
    },
    ledger,
    tasks,
    phasing,
  };
}

function coverPatches(
  input: WorkbookInput,
  sheet: string,
  language: Language,
  isNew: boolean,
): SheetPatch[] {
  const { plan, existing, quarter, names } = input;
  const kept = existing?.cover.settings;
  const settings: TrackingSettings = {
    ...(kept ?? defaultSettings),
    year: input.year,
    quarter: quarter ?? kept?.quarter ?? 1,
  };
  const contents = {
    planId: plan.id,
    district: plan.district,
    planTitle: plan.title,
    settings,
  };
  const review = reviewFacts(plan, language);
  if (isNew) {
    return withReview(
      [layOutCover(sheet, contents, language)],
      coverNames(sheet),
      review,
      language,
    );
  }
  return withReview(updateCover(names, contents), names, review, language, existing?.cover);
}
