import type { Calculator } from '../port';

export interface XlsxHostOptions {
  /** Gives the results of the formulas we write; runs after every write and edit. */
  calculate: Calculator;
  /** Sheets on which users write formulas of their own: what is typed with "=" is a formula there, and is calculated. */
  formulaSheets?: readonly string[];
  /** Rows of a sheet up to which formulas are cheap to read; as this host thinks best when left out. */
  cheapRows?: number;
}

/** What a new file says of itself; one that was opened says what it said before. */
export interface SaveOptions {
  title?: string;
  /** When it was made; now when left out. */
  time?: Date;
  /** Texts by name that stay with the file wherever it is saved. */
  custom?: Readonly<Record<string, string>>;
}

/** What happened: cells or features changed, or only the selection moved. */
export type XlsxHostEvent = 'changed' | 'selected';
