import type { LastYear } from '../../usecases/roll-over';

/** Last year's ledger as the user chose it, for the plan that is filled next. */
export interface ChosenLastYear {
  /** The file's name. */
  file: string;
  last: LastYear;
  /** Ids of the indicators that take what they are offered; null until the user changed anything. */
  take: ReadonlySet<string> | null;
}
