/**
 * What Excel does where no reference says, or where versions and settings differ. The add-in must be right either way, so each is
 * a switch; `?probe` asks an Excel for its own.
 */
export interface Habits {
  /** Children of a null object: null objects themselves, or refused. */
  nullChildren: 'null' | 'refused';
  /** What writing an array over hidden rows does. */
  hiddenRowWrites: 'misplace' | 'refuse' | 'lands';
  /** Whether a filter refuses the criteria that it was read with. */
  refusesFilters: boolean;
  /** The answer to a wrong password. */
  passwordRefusal: 'AccessDenied' | 'BadPassword' | 'InvalidArgument' | 'GeneralException';
  /** A build of Excel refused to unprotect, without any password, what the same add-in had just protected. */
  refusesOwnProtection: boolean;
  /** One value for a range: a formula is filled into it, given to every cell as it is, or the value is refused. */
  oneForAll: 'filled' | 'same' | 'refused';
  /** "Fill formulas in tables to create calculated columns": empty cells and formulas of a column follow the last one written. */
  fillsColumns: boolean;
  /** A table grows over cells that are written right below or beside it. */
  expandsTables: boolean;
  /** A page that is fitted in one direction alone is fitted at all. */
  fitsOneWay: boolean;
  /** Freezing panes shows the sheet. */
  freezingActivates: boolean;
  /** A chart may be made of cells that hold nothing yet. */
  chartsEmptyCells: boolean;
  /** A series whose cells were deleted may be given others. */
  bindsDeadSeries: boolean;
  /** Of a request that fails, what was loaded before the failure is answered. */
  answersBeforeErrors: boolean;
  /** A choice from a drop-down list raises an event. */
  raisesChoices: boolean;
}

/** Of two answers that were both met, the one that is harder on the add-in; where one makes requests large, the usual one. */
export const strictHabits = (): Habits => ({
  nullChildren: 'null',
  hiddenRowWrites: 'misplace',
  refusesFilters: false,
  passwordRefusal: 'AccessDenied',
  refusesOwnProtection: false,
  oneForAll: 'filled',
  fillsColumns: true,
  expandsTables: true,
  fitsOneWay: false,
  freezingActivates: true,
  chartsEmptyCells: false,
  bindsDeadSeries: false,
  answersBeforeErrors: false,
  raisesChoices: true,
});

/** Sets the habits that an Excel told `?probe`; what it could not be asked stays. */
export function adoptHabits(habits: Habits, answers: { habits: Record<string, unknown> }): void {
  const told = Object.entries(answers.habits).filter(([, answer]) => typeof answer !== 'object');
  Object.assign(habits, Object.fromEntries(told));
}
