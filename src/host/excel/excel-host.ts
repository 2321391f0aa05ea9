import { areaAddress, type Area } from '../../workbook/address';
import type { WorkbookPatch } from '../../workbook/description';
import type {
  CellAt,
  CellsChanged,
  Host,
  SelectSheets,
  SnapshotOptions,
  WorkbookSnapshot,
  WriteOptions,
  WriteReport,
} from '../port';
import type { OfficeApi } from './api';
import { LeftAstray } from './astray';
import { AFTER_EDITING } from './editing';
import { toHostError } from './errors';
import { refusalToShow } from './refusal-to-show';
import { KeptGaps } from './kept-gaps';
import { NullObjects } from './null-objects';
import { answeringInTime, Unanswered, usualPatience, type Patience } from './patience';
import { readSnapshot } from './snapshot';
import { TakenOff } from './taken-off';
import { Unfinished } from './unfinished';
import { watchSheets } from './watch';
import { putAstrayRight, writePatch, type HostMemory } from './write';

/** The workbook open in Excel, through Office.js (`LEAST_EXCEL_API` and later). */
export class ExcelHost implements Host {
  readonly kind = 'excel';
  private readonly memory: HostMemory = {
    nulls: new NullObjects(),
    taken: new TakenOff(),
    unfinished: new Unfinished(),
    gaps: new KeptGaps(),
    astray: new LeftAstray(),
  };

  private readonly unanswered = new Unanswered();
  private readonly api: OfficeApi;

  /**
   * @param api Microsoft's namespaces; those of the page when left out.
   * @param patience how long Excel may take for an answer; some minutes when left out.
   */
  constructor(api: OfficeApi = { Excel, Office }, patience: Patience = usualPatience) {
    this.api = answeringInTime(api, patience, this.unanswered);
  }

  snapshot(select: SelectSheets, options: SnapshotOptions = {}): Promise<WorkbookSnapshot> {
    return this.asHostErrors(async () => {
      await this.putBackLeft();
      return readSnapshot(this.api, select, options, this.memory);
    });
  }

  write(patch: WorkbookPatch, options: WriteOptions = {}): Promise<WriteReport> {
    return this.asHostErrors(async () => {
      await this.putBackLeft();
      return writePatch(this.api, patch, options, this.memory);
    });
  }

  selected(): Promise<CellAt> {
    return this.asHostErrors(() =>
      this.api.Excel.run(AFTER_EDITING, async (context) => {
        const cell = context.workbook.getActiveCell();
        cell.load('rowIndex,columnIndex,worksheet/name');
        await context.sync();
        return { sheet: cell.worksheet.name, row: cell.rowIndex, column: cell.columnIndex };
      }),
    );
  }

  goTo(sheet: string, area: Area): Promise<void> {
    return this.asHostErrors(() =>
      this.api.Excel.run(async (context) => {
        const worksheet = context.workbook.worksheets.getItem(sheet);
        worksheet.activate();
        worksheet.getRange(areaAddress(area)).select();
        try {
          await context.sync();
        } catch (error) {
          throw await refusalToShow(context, sheet, error);
        }
      }),
    );
  }

  waited(): number {
    return this.unanswered.waited();
  }

  watch(sheets: string[], listener: (change: CellsChanged) => void): Promise<() => Promise<void>> {
    return this.asHostErrors(async () => {
      const stop = await watchSheets(this.api, sheets, listener);
      return () => this.asHostErrors(stop);
    });
  }

  /** What a write before could not leave as it should be. */
  private async putBackLeft(): Promise<void> {
    await this.memory.taken.putBackLeft(this.api);
    await putAstrayRight(this.api, this.memory);
  }

  private async asHostErrors<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      throw toHostError(error);
    }
  }
}
