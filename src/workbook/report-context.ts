import type { Language } from '../language/language';
import { quarterFigures, type QuarterFigures } from '../quarter/quarter-figures';
import type { TrackedLedgerRow } from '../tracking/ledger-row';
import type { Criterion } from '../quarter/ranking';
import { quarterLineFormula, quarterLineText, type QuarterLine } from './quarter-line';
import { standingText, type LiveText, type Standing } from './standing';
import type { Cells, SheetIdentity } from './sheet/sheet-identity';
import type { TableContents } from './sheet/table/locate-table';
import type { Adjusted } from './sheets/adjustments/adjusted';
import type { ReadCover } from './sheets/cover/read-cover';
import { stateTerms } from './sheets/findings/finding-line';
import type { ReadFindings } from './sheets/findings/read-findings';
import { formerPlace } from './sheets/former-targets/read-former';
import type { FormerPlace } from './sheets/former-targets/former-references';
import type { LedgerPlace } from './sheets/ledger/ledger-references';
import { trackLedger, type TrackedTables } from './sheets/ledger/track-ledger';
import { scoringOrderIn, type ScoringOrder } from './sheets/scoring/scoring-columns';
import type { TaskColumn } from './sheets/tasks/task-columns';
import type { PhasingColumn } from './sheets/phasing/phasing-columns';

/** Where the figures of a workbook stand, and what its sheets are called. */
export interface SheetReferences {
  language: Language;
  district: string;
  ledger: LedgerPlace;
  /** Null where the sheet is not there, or was not read. */
  tasks: TableContents<TaskColumn> | null;
  /** Null in a workbook of before there were curves. */
  phasing: TableContents<PhasingColumn> | null;
  /** Where the targets stand that held before the plan changed them; null where it changed none. */
  formerPlace: FormerPlace | null;
  /** Position of an indicator in the table of 指标台账, from 1. */
  position(row: Pick<TrackedLedgerRow, 'row'>): number;
  /** Position of an indicator in the table of 序时设置, from 1. */
  curvePosition(id: string): number | undefined;
  /** The name of a sheet, also of one that is to be made. */
  sheet(sheet: SheetIdentity): string;
  isPresent(sheet: SheetIdentity): boolean;
  /** The order in which 考核评分 has its columns. */
  scoringOrder: ScoringOrder;
  /** By what lead offices are ranked, as the cover has it. */
  criterion: Criterion;
  /** Whether the cover has a line for that. */
  hasCriterion: boolean;
  /** What is said under every table of the check and of the plan. */
  standing: LiveText;
  /** A line with the reporting quarter, as formula and as text. */
  line(line: QuarterLine): { template: string; value: string };
}

/** What every sheet of the report is made of: the quarter's figures, and where they stand. */
export type ReportContext = QuarterFigures & SheetReferences;

/** A workbook with what a report is made from. */
export interface ReportedWorkbook extends TrackedTables {
  tasks: TableContents<TaskColumn> | null;
  language: Language;
  cover: Pick<ReadCover, 'district' | 'settings' | 'criterion' | 'places' | 'unsettled'>;
  findings: ReadFindings | null;
  /** What the plan changed from a later quarter on. */
  adjusted: readonly Adjusted[];
  /** Names of the sheets that are there, by key. */
  present: Readonly<Partial<Record<string, { name: string; cells: Cells }>>>;
}

/** The quarter as the ledger has it. */
export function figuresOf(workbook: TrackedTables): QuarterFigures {
  return quarterFigures(trackLedger(workbook), workbook.cover.settings);
}

/** What 校验结果 says; null of a sheet that is not as this version writes it. */
function foundIn(findings: ReadFindings | null, language: Language): Standing['findings'] {
  if (findings?.layout !== 'ours') return null;
  const { sheet, headline, lines } = findings;
  const toFix = lines.filter(({ line }) => line.state === stateTerms.toFix[language]).length;
  return { sheet, headline, toFix };
}

/** @param workbook with its ledger. @param figures of its quarter. */
export function reportContext(
  workbook: ReportedWorkbook,
  figures: QuarterFigures = figuresOf(workbook),
): ReportContext {
  const { language, cover, phasing, present } = workbook;
  const ledger = workbook.ledger!;
  // Of an id that stands twice the first, as a lookup finds it.
  const positions = new Map(
    [...(phasing?.rows ?? [])].reverse().map(({ id, row }) => [id, row - phasing!.headingRow]),
  );
  return {
    ...figures,
    language,
    district: cover.district,
    ledger,
    phasing,
    formerPlace: formerPlace(workbook.former),
    tasks: workbook.tasks,
    position: ({ row }) => row - ledger.headingRow,
    curvePosition: (id) => positions.get(id),
    sheet: ({ key, names }) => present[key]?.name ?? names[language],
    isPresent: ({ key }) => present[key] !== undefined,
    scoringOrder: scoringOrderIn(present.scoring?.cells ?? []),
    criterion: cover.criterion,
    hasCriterion: cover.places.ranking !== undefined,
    standing: standingText(
      {
        findings: foundIn(workbook.findings, language),
        unsettled: cover.unsettled,
        adjusted: workbook.adjusted,
        isJudgedThen: workbook.former !== null,
      },
      cover.settings.quarter,
      language,
    ),
    line: (line) => ({
      template: quarterLineFormula(line, language),
      value: quarterLineText(line, language, cover.settings),
    }),
  };
}
