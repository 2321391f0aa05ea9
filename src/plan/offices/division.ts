import { isVaguePlainName, plainName } from '../conflicts/same-thing';
import type { Indicator, PlanRecords, Task } from '../model';

/** Who answers for a record according to a second document (责任分解), to be agreed to. */
export interface OfficeProposal {
  /** Id of the plan's record. */
  id: string;
  name: string;
  before: Offices;
  after: Offices;
  /** What the second document calls it. */
  found: string;
  /** Nothing else of the document or of the plan could be meant. */
  certain: boolean;
}

export interface Offices {
  lead: string[];
  support: string[];
}

/** A row of the second document. */
interface Row extends Offices {
  name: string;
  plain: string;
  /** All its words, for what names no target of its own. */
  text: string;
  /** The numbers of its target; those of its text where it has none. */
  numbers: readonly number[];
  isIndicator: boolean;
}

/** How well a row fits a record: same name and figure, one of both, or wording that comes near. */
type Fit = 0 | 1 | 2 | 3;

/** Shorter names stand in too many texts. */
const SHORTEST = 4;
const SHORTEST_TITLE = 8;
/** Share of the pairs of characters that two titles have in common. */
const NEAR = 0.6;

/**
 * Finds for each row of a plan who answers for it in a second document, by names. Where rows of the document that fit equally well
 * name different offices, each is a proposal, none of them certain. Records that have these very offices get none.
 */
export function proposeOffices(
  plan: PlanRecords,
  division: Pick<PlanRecords, 'indicators' | 'tasks'>,
): OfficeProposal[] {
  const rows = [...division.indicators, ...division.tasks]
    .filter(({ lead }) => lead.length > 0)
    .map(rowOf);
  const indicators = plan.indicators.filter(({ sameAs }) => sameAs === undefined);
  const names = countOf(indicators.map(({ name }) => plainName(name)));
  return [
    ...indicators.flatMap((record) => {
      const plain = plainName(record.name);
      const isOne = names.get(plain) === 1 && !isVaguePlainName(plain);
      const { fit, found } = best(rows, (row) => fitOfIndicator(record, plain, row));
      return proposals(record, record.name, found, fit === 3 || (fit === 2 && isOne));
    }),
    ...plan.tasks.flatMap((record) => {
      const plain = plainText(record.title);
      const { fit, found } = best(rows, (row) => fitOfTask(plain, row));
      return proposals(record, record.title, found, fit >= 2);
    }),
  ];
}

function rowOf(record: Indicator | Task): Row {
  const { lead, support, quote } = record;
  const isIndicator = 'name' in record;
  const name = isIndicator ? record.name : record.title;
  const text = plainText(quote ?? name);
  const numbers = isIndicator
    ? [record.target.low, record.target.high].filter((number) => number !== null)
    : (text.match(/\d+(?:\.\d+)?/g) ?? []).map(Number);
  return { name, plain: plainName(name), text, numbers, isIndicator, lead, support };
}

const plainText = (text: string) =>
  text.normalize('NFKC').replace(/[\s“”"'‘’「」《》()（）【】,，、;；:：.。·—－-]/g, '');

function fitOfIndicator({ target }: Indicator, plain: string, row: Row): Fit {
  const hasFigure = [target.low, target.high].every(
    (number) => number === null || row.numbers.includes(number),
  );
  if (row.isIndicator && row.plain === plain) return hasFigure ? 3 : 2;
  if (plain.length < SHORTEST) return 0;
  const isWithin = row.plain.includes(plain) || row.text.includes(plain);
  if (isWithin) return hasFigure ? 2 : 1;
  return hasFigure && likeness(plain, row.plain) >= NEAR ? 1 : 0;
}

function fitOfTask(plain: string, row: Row): Fit {
  const other = row.isIndicator ? row.text : plainText(row.name);
  if (plain === other) return 3;
  const [short, long] = plain.length < other.length ? [plain, other] : [other, plain];
  if (short.length >= SHORTEST_TITLE && long.includes(short)) return 2;
  return likeness(plain, other) >= NEAR ? 1 : 0;
}

/** Dice's coefficient of the pairs of neighbouring characters. */
function likeness(a: string, b: string): number {
  const pairs = (text: string) =>
    new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(i, i + 2)));
  const [first, second] = [pairs(a), pairs(b)];
  if (first.size === 0 || second.size === 0) return 0;
  const shared = [...first].filter((pair) => second.has(pair)).length;
  return (2 * shared) / (first.size + second.size);
}

/** The rows that fit best, one for each list of offices. */
function best(rows: readonly Row[], fitOf: (row: Row) => Fit): { fit: Fit; found: Row[] } {
  let fit: Fit = 0;
  let found = new Map<string, Row>();
  for (const row of rows) {
    const own = fitOf(row);
    if (own === 0 || own < fit) continue;
    if (own > fit) found = new Map();
    fit = own;
    const offices = JSON.stringify([row.lead, row.support]);
    if (!found.has(offices)) found.set(offices, row);
  }
  return { fit, found: [...found.values()] };
}

function proposals(
  { id, lead, support }: Indicator | Task,
  name: string,
  found: readonly Row[],
  certain: boolean,
): OfficeProposal[] {
  return found.flatMap((row) => {
    const after = { lead: row.lead, support: row.support.length > 0 ? row.support : support };
    const isSame = JSON.stringify(after) === JSON.stringify({ lead, support });
    if (isSame) return [];
    const before = { lead, support };
    return [{ id, name, before, after, found: row.name, certain: certain && found.length === 1 }];
  });
}

function countOf(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
