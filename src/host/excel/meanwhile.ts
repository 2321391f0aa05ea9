import { ProductError } from '../../language/errors';
import { areaAddress, intersection, type Area } from '../../workbook/address';
import type { CellValue, SheetPatch, WorkbookPatch } from '../../workbook/description';
import {
  changedCell,
  changedCells,
  changedMeanwhile,
  WrittenOver,
  type Begun,
  type StandingCells,
} from '../../workbook/standing-cells';
import type { OfficeApi } from './api';
import { Astray, isLaidOutAnew } from './astray';
import type { KnownWorkbook } from './discover';
import { AFTER_EDITING } from './editing';
import { enter, enterAgain, putBack, typedAt, type Typed } from './entered-again';
import { isNothingDone, toHostError } from './errors';
import { isHiddenMeanwhile } from './hidden-meanwhile';
import { toFormula } from './snapshot-rows';
import type { Step } from './step';

interface Asked {
  cells: StandingCells;
  range: Excel.Range;
}

/** Asks what cells that have to stand as they were hold now. */
export const askStanding = (
  sheet: Excel.Worksheet,
  name: string,
  standing: readonly StandingCells[],
): Asked[] =>
  standing
    .filter((cells) => cells.sheet === name)
    .map((cells) => ({
      cells,
      range: sheet.getRange(areaAddress(cells.at)).load('values,formulas'),
    }));

/** @throws ProductError changedMeanwhile, with the first that does not stand as it was. */
export function refuseChanged(patch: SheetPatch, asked: readonly Asked[]): void {
  for (const { cells, range } of asked) {
    const changed = changedCell(cells, patch, (row, column) => nowIn(range, row, column));
    if (changed) throw changedMeanwhile(cells.sheet, changed);
  }
}

function nowIn({ values, formulas }: Excel.Range, row: number, column: number) {
  const value = (values as CellValue[][])[row]![column]!;
  const formula: unknown = formulas[row]![column];
  return { value, isFormula: toFormula(formula, value) !== null };
}

/** A sheet that a request writes contents into, with what stood there right before. */
interface Before {
  patch: SheetPatch;
  sheet: Excel.Worksheet;
  standing: Asked[];
  contents: Excel.Range[];
  /** Null where nothing was written into it. */
  begun: Begun | null;
}

/** To be told how a request ended. */
export interface Watched {
  /** All was done. Throws `changedMeanwhile` once what was written over stands there again. */
  refuseChanged(): Promise<void>;
  /** The request failed, or is to be made again. @returns what to throw. */
  afterFailure(error: unknown): unknown;
}

/**
 * Office.js cannot write on a condition, so what people type after the last look and before the write is written over. What stood
 * there is asked for ahead of the write, in its own request; where it is not what it was, it is entered again. Of a request that
 * fails Excel answers what came before the failure.
 */
export class Meanwhile {
  /** Sheets that contents were written into, which are no longer what the patch was made from. */
  private readonly begun = new Set<string>();
  /** Those of which rows were hidden then. */
  readonly astray = new Astray();
  /** What cells held before the first request that wrote them. */
  private readonly stood = new Map<string, Excel.Range>();
  /** Written over, and not yet back. */
  private typed: Typed[] = [];
  /** Sheets of which nobody knows what was written over. */
  private readonly unsure = new Set<string>();

  constructor(
    private readonly patch: WorkbookPatch,
    readonly standing: readonly StandingCells[],
  ) {}

  /** Cells of sheets of a patch that nothing was written into. */
  untouchedOf({ sheets }: WorkbookPatch): StandingCells[] {
    const names = sheets.map(({ name }) => name).filter((name) => !this.begun.has(name));
    return this.standing.filter(({ sheet }) => names.includes(sheet));
  }

  begin(steps: readonly Step[]): void {
    for (const { fillsCells } of steps) if (fillsCells !== undefined) this.begun.add(fillsCells);
  }

  /** To be asked before the steps are applied. */
  watch(context: Excel.RequestContext, steps: readonly Step[], known: KnownWorkbook): Watched {
    const asked = this.patch.sheets.flatMap((patch) => {
      const own = steps.filter(({ fillsCells }) => fillsCells === patch.name);
      const isAsked = this.standing.some(({ sheet }) => sheet === patch.name);
      if (own.length === 0 || !isAsked || !known.sheets.has(patch.name)) return [];
      const replaced = own.flatMap(({ replaces = [] }) => replaces);
      return [this.ask(context, patch, replaced)];
    });
    return {
      refuseChanged: async () => {
        const answered = asked.filter(isAnswered);
        this.note(answered);
        const [changed] = this.typedInto(answered);
        if (!changed) return;
        const error = changedMeanwhile(changed.sheet, changed.at);
        throw await this.undone(context, answered, error);
      },
      afterFailure: (error) => {
        if (isHiddenMeanwhile(error)) for (const { patch } of asked) this.astray.add(patch);
        const answered = asked.filter(isAnswered);
        this.note(answered);
        if (answered.length < asked.length && !isNothingDone(error)) {
          for (const { patch } of asked.filter((each) => !answered.includes(each))) {
            this.unsure.add(patch.name);
            this.astray.doubt(patch);
          }
        }
        const [changed] = this.typedInto(answered.filter(({ patch }) => isLaidOutAnew(patch)));
        if (!changed) return error;
        const told = changedMeanwhile(changed.sheet, changed.at);
        return new WrittenOver(
          told,
          this.take(({ patch }) => isLaidOutAnew(patch), answered),
        );
      },
    };
  }

  /**
   * The write comes to nothing: what was typed is entered where it was written over.
   * @param api null where Excel does not answer.
   * @returns the error to end with, which names sheets where something may be missing.
   */
  async giveUp(api: OfficeApi | null, error: unknown): Promise<unknown> {
    if (!(await this.isBack(api))) for (const { sheet } of this.typed) this.unsure.add(sheet);
    if (this.unsure.size === 0 || error instanceof WrittenOver) return error;
    const { code, details, cause } = toHostError(error);
    return new ProductError(code, { ...details, over: [...this.unsure].join('、') }, { cause });
  }

  private async isBack(api: OfficeApi | null): Promise<boolean> {
    if (this.typed.length === 0) return true;
    try {
      await api?.Excel.run(AFTER_EDITING, (context) => enterAgain(context, this.typed));
      return api !== null;
    } catch {
      return false;
    }
  }

  private begunAs(sheet: string): Begun | null {
    if (!this.begun.has(sheet)) return null;
    return this.astray.has(sheet) ? 'astray' : 'inPlace';
  }

  private ask(
    { workbook }: Excel.RequestContext,
    patch: SheetPatch,
    replaced: readonly Area[],
  ): Before {
    const sheet = workbook.worksheets.getItem(patch.name);
    // Formulas where people may have entered some: with them an answer would be twice as long as the request.
    const wanted = patch.keepsProtection ? 'address,values,formulas' : 'address,values';
    const load = (at: Area) => sheet.getRange(areaAddress(at)).load(wanted);
    return {
      ...{ patch, sheet, begun: this.begunAs(patch.name) },
      standing: askStanding(sheet, patch.name, this.standing),
      contents: isLaidOutAnew(patch) ? [] : replaced.map(load),
    };
  }

  private note(asked: readonly Before[]): void {
    for (const { patch, standing, contents, begun } of asked) {
      for (const { cells, range } of standing) {
        const now = (row: number, column: number) => nowIn(range, row, column);
        for (const place of changedCells(cells, patch, now, begun)) {
          this.typed.push(typedAt(cells, range, place));
        }
      }
      for (const range of contents) {
        if (!this.stood.has(range.address)) this.stood.set(range.address, range);
      }
    }
  }

  private typedInto(asked: readonly Before[]): Typed[] {
    return this.typed.filter(({ sheet }) => asked.some(({ patch }) => patch.name === sheet));
  }

  /** Those of some sheets, which are no longer to be put back. */
  private take(isOf: (before: Before) => boolean, asked: readonly Before[]): Typed[] {
    const taken = this.typedInto(asked.filter(isOf));
    this.typed = this.typed.filter((each) => !taken.includes(each));
    return taken;
  }

  /** @returns what to throw. */
  private async undone(
    context: Excel.RequestContext,
    asked: readonly Before[],
    error: ProductError,
  ): Promise<ProductError> {
    const own = asked.filter(({ patch }) => !isLaidOutAnew(patch));
    const opened = own.filter(({ patch }) => !patch.keepsProtection);
    for (const { sheet } of opened) sheet.protection.load('protected');
    if (opened.length > 0) await context.sync();
    for (const { sheet } of opened) if (sheet.protection.protected) sheet.protection.unprotect();
    for (const before of own) {
      const { patch, sheet, contents } = before;
      const isEntered = patch.keepsProtection ?? false;
      // What went astray is none of what stood, unless it has moved since, with its rows.
      const isStood = this.astray.has(patch.name) && !haveIdsMoved(before);
      const stood = (range: Excel.Range) => (isStood && this.stood.get(range.address)) || range;
      for (const range of contents) putBack(sheet, stood(range), isEntered);
      for (const each of this.typed) if (each.sheet === patch.name) enter(sheet, each);
    }
    if (own.length > 0) await context.sync();
    for (const { patch } of own) this.astray.forget(patch.name);
    this.take(({ patch }) => !isLaidOutAnew(patch), asked);
    const stood = this.take(() => true, asked);
    return stood.length > 0 ? new WrittenOver(error, stood) : error;
  }
}

/** Ids are columns that the patch leaves alone: see `withoutStanding`. */
function haveIdsMoved({ patch, standing }: Before): boolean {
  const isWritten = ({ at }: StandingCells) =>
    patch.values?.some((block) => intersection(block.at, at)) ?? false;
  const ids = standing.filter(({ cells }) => cells.at.columns === 1 && !isWritten(cells));
  return ids.some(({ cells, range }) => {
    const now = (row: number, column: number) => nowIn(range, row, column);
    return changedCell(cells, patch, now) !== null;
  });
}

/** The client knows of what was not answered nothing but that. */
function isAnswered({ standing }: Before): boolean {
  try {
    return standing.every(({ range }) => range.values.length > 0);
  } catch {
    return false;
  }
}
