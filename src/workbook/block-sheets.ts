import type { Language } from '../language/language';
import type { CellValue, SheetCalculation, SheetPatch } from './description';
import type { Fill } from './plan-sheets';
import type { ReportContext, ReportedWorkbook } from './report-context';
import { layOutReport, reportResults } from './sheet/block-sheet';
import type { Quarter } from '../tracking/quarter';
import type { Report } from './sheet/blocks';
import { madeQuarterIn, withMadeQuarter } from './sheet/made-quarter';
import {
  hasMark,
  isBlank,
  type Cells,
  type SheetIdentity,
  type SheetMark,
} from './sheet/sheet-identity';
import { signature, signatureIn } from './sheet/signature';
import { withLargeFigures } from './sheets/ledger/large-figures';

/**
 * A sheet of the report, made of blocks. What its rows are about (its labels: offices, fields, indicators) is settled when it
 * is written and read back from its cells; its figures follow the ledger.
 */
export interface BlockSheet<K extends string = string, L = unknown> extends SheetIdentity<K> {
  /** Written with every report, or where scores are asked for. */
  part: 'report' | 'scores';
  /** Stands on a sheet that is laid out as it is now. Without one, every sheet of its name is taken for ours. */
  mark?: SheetMark;
  /** Stands on sheets of versions before: ours to write again, but with other columns. */
  formerMarks?: readonly SheetMark[];
  /** Sheets that its formulas read: written before it. */
  reads: readonly BlockSheet[];
  /** Sheets that its formulas read where the workbook has them. */
  mayRead?: readonly BlockSheet[];
  /** What it lists was chosen for a quarter: it says so where the cover has another one. */
  isOfQuarter?: true;
  /** The labels of the sheet as it stands. */
  labelsIn(cells: Cells, language: Language): L;
  /** The labels that it gets when it is written now. @param cells as they stand; none of a new sheet. */
  labelsFor(context: ReportContext, cells: Cells, labelsOf: LabelsOf): L;
  report(context: BlockContext, labelsOf: LabelsOf): Report;
  /** Where a fill already writes it. */
  fill?(fill: Fill): SheetPatch[];
  /** Takes out of the patch what must not be written over what stands there. */
  spare?(patch: SheetPatch, cells: Cells): SheetPatch;
}

/** What a sheet is made of, and which other sheets stand beside it. */
export type BlockContext = ReportContext & {
  /** Whether the workbook has a sheet of ours, laid out as it is now; also one that is written with it. */
  hasSheet(sheet: SheetIdentity): boolean;
};

/** The labels of this sheet or another one. */
export type LabelsOf = <L>(sheet: BlockSheet<string, L>) => L;

type Read = (sheet: string) => CellValue[][] | null;

/** True when the cells are those of our sheet, of whatever version, or none at all. */
export const isOurs = (
  { mark, formerMarks = [] }: Pick<BlockSheet, 'mark' | 'formerMarks'>,
  cells: Cells,
): boolean =>
  mark === undefined ||
  isBlank(cells) ||
  [mark, ...formerMarks].some((each) => hasMark(cells, each));

/** True of a sheet that is laid out as this version does it. */
const isCurrent = ({ mark }: Pick<BlockSheet, 'mark'>, cells: Cells): boolean =>
  cells.length > 0 && (mark === undefined || hasMark(cells, mark));

/**
 * Sheets of the report as patches, new or brought up to the ledger, in the order in which they are to be written. What was
 * typed on them, such as the names in the line for signatures, stays.
 * @param all the sheets of the report, in the order in which they stand; @param wanted those of them that are laid out.
 * @param read cells of a sheet. @param names of the workbook's sheets, in order.
 */
export function layOutBlockSheets(
  { all, wanted }: { all: readonly BlockSheet[]; wanted: readonly BlockSheet[] },
  context: ReportContext,
  read: Read,
  names: readonly string[],
): SheetPatch[] {
  const cellsOf = (sheet: SheetIdentity) =>
    (context.isPresent(sheet) && read(context.sheet(sheet))) || [];
  const hasSheet = ({ key }: SheetIdentity) => {
    const sheet = all.find((each) => each.key === key);
    return sheet !== undefined && (wanted.includes(sheet) || isCurrent(sheet, cellsOf(sheet)));
  };
  const labelsOf: LabelsOf = remembered((sheet) =>
    wanted.includes(sheet)
      ? sheet.labelsFor(context, cellsOf(sheet), labelsOf)
      : sheet.labelsIn(cellsOf(sheet), context.language),
  );
  const place = placing(all, context, names);
  return writingOrder(wanted).map((sheet) => {
    const cells = cellsOf(sheet);
    const report = sheet.report({ ...context, hasSheet }, labelsOf);
    const patch = layOutReport(
      withLargeFigures(
        marked(sheet, report, context, () => context.settings.quarter),
        context,
        read(context.ledger.sheet) ?? [],
      ),
      {
        sheet: context.sheet(sheet),
        isNew: cells.length === 0,
        cells,
        // Each is put where the next is to stand before it.
        position: context.isPresent(sheet) ? undefined : place(sheet),
        signature: signatureIn(cells) ?? signature[context.language],
      },
    );
    return sheet.spare ? sheet.spare(patch, cells) : patch;
  });
}

/** What the formulas of the sheets that are there give. @param context made when the first of them is asked for. */
export function calculateBlockSheets(
  all: readonly BlockSheet[],
  { language, present }: Pick<ReportedWorkbook, 'language' | 'present'>,
  context: () => ReportContext,
  read: Read,
): SheetCalculation[] {
  const nameOf = ({ key }: SheetIdentity) => present[key]?.name;
  const cellsOf = (sheet: SheetIdentity) => {
    const name = nameOf(sheet);
    return (name !== undefined && read(name)) || [];
  };
  const labelsOf = remembered((sheet) => sheet.labelsIn(cellsOf(sheet), language));
  const there = all.filter((sheet) => isCurrent(sheet, cellsOf(sheet)));
  const hasSheet = ({ key }: SheetIdentity) => there.some((sheet) => sheet.key === key);
  // Without what it reads there is nothing to work out: it keeps what it last gave.
  return there
    .filter((sheet) => sheet.reads.every((other) => there.includes(other)))
    .map((sheet) => ({
      sheet: nameOf(sheet)!,
      results: () => {
        const report = sheet.report({ ...context(), hasSheet }, labelsOf);
        const made = () => madeQuarterIn(cellsOf(sheet), report.visible);
        const { ledger } = context();
        const whole = marked(sheet, report, context(), made);
        const shown = withLargeFigures(whole, context(), read(ledger.sheet) ?? []);
        return reportResults(shown, nameOf(sheet)!);
      },
    }));
}

/** The report, with the quarter that it was made for where its rows were chosen for one. */
const marked = (
  { isOfQuarter }: BlockSheet,
  report: Report,
  { language, settings: { quarter } }: ReportContext,
  made: () => Quarter | null,
): Report => (isOfQuarter ? withMadeQuarter(report, made(), { language, quarter }) : report);

function remembered(make: (sheet: BlockSheet) => unknown): LabelsOf {
  const made = new Map<string, unknown>();
  return <L>(sheet: BlockSheet<string, L>): L => {
    if (!made.has(sheet.key)) made.set(sheet.key, make(sheet));
    return made.get(sheet.key) as L;
  };
}

/** Each sheet after those that it reads. */
function writingOrder(wanted: readonly BlockSheet[]): BlockSheet[] {
  const order = new Set<BlockSheet>();
  const add = (sheet: BlockSheet) => {
    [...sheet.reads, ...(sheet.mayRead ?? [])].filter((read) => wanted.includes(read)).forEach(add);
    order.add(sheet);
  };
  wanted.forEach(add);
  return [...order];
}

/** A new sheet stands behind those that come before it, or else before those that come after it, in whatever order they are written. */
function placing(
  all: readonly BlockSheet[],
  context: Pick<ReportContext, 'sheet'>,
  names: readonly string[],
) {
  const order = [...names];
  return (sheet: BlockSheet): number | undefined => {
    const [before, after] = [all.slice(0, all.indexOf(sheet)), all.slice(all.indexOf(sheet) + 1)];
    const named = (sheets: readonly BlockSheet[]) => sheets.map((each) => context.sheet(each));
    const following = named(after);
    const next = order.findIndex((name) => following.includes(name));
    const index = placeBehind(named(before), order) ?? (next < 0 ? undefined : next);
    if (index !== undefined) order.splice(index, 0, context.sheet(sheet));
    return index;
  };
}

/** The place behind the last of some sheets; undefined, which is the end, where none of them is there. */
export function placeBehind(
  sheets: readonly string[],
  names: readonly string[],
): number | undefined {
  const last = Math.max(-1, ...sheets.map((sheet) => names.indexOf(sheet)));
  return last < 0 ? undefined : last + 1;
}
