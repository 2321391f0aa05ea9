import { UNIT_SEPARATOR } from '../../../plan/offices/office-list';
import type { Language } from '../../../language/language';
import { ledgerColumn } from '../ledger/ledger-references';

/** More than a ledger has rows. */
const BEHIND_ALL = 1_000_000;

/** Which indicators of the ledger an office leads. @param office the cell that names it. */
export function officeFormulas(office: string, language: Language) {
  const id = ledgerColumn('id', language);
  const isOwn = `(${id}<>"")*${isLed(office, ledgerColumn('lead', language))}`;
  const places = `ROW(${id})-ROW(INDEX(${id},1,1))+1`;
  return {
    /** How many it leads. */
    total: `SUMPRODUCT(${isOwn})`,
    /** Where the n-th of them stands in the ledger's table. SUMPRODUCT makes the array of it in every program. */
    place: (n: string) => `SUMPRODUCT(SMALL(${places}+${BEHIND_ALL}*(1-${isOwn}),${n}))`,
  };
}

/** Whether the office named in a cell is among the lead offices in cells of another column. */
export function isLed(office: string, leads: string): string {
  const mark = `"${UNIT_SEPARATOR}"`;
  return `ISNUMBER(FIND(${mark}&${office}&${mark},${mark}&${leads}&${mark}))`;
}
