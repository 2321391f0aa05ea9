import { areBodies, looksLikeDepartment } from './office-kinds';
import { namedUnits, splitOuter, type NamedUnit } from './unit-names';
import type { UnitList } from './responsibility';

/** "【区发改局】GDP增长6%", "招商办:引进项目3个": who is to do what the rest of the line says. */
const HEADED =
  /^(?:[—●•◆■-]\s*)?(?:[【[]([^【】[\]。;:\d]{2,40})[】\]]|([\u4e00-\u9fff、()]{2,60}):)(?=.{4})/;
/** Labels of lists and of fields, not names. */
const LABEL = /单位|部门|责任|牵头|配合|领导|目标|任务|措施|要求|内容|完成|时限/;
/** What an office's name ends in, and little else. */
const OFFICE = /(?:局|办|委|部|科|股|所|站|中心|院|会|队|街道|镇|乡|公司)$/;
const SURELY = /(?:局|办|委|部|科|股)$/;
/** One such line may be anything; several are an order by offices. */
const FEWEST = 3;
const FEWEST_SURE = 2;

/** 区发改局(牵头)、各项目责任单位: words of a name or of its part. */
const withoutParts = (written: string) =>
  written.replace(/\([^()]{2,6}\)|各[^、]{0,6}(?:单位|部门)/g, '');

function namesIn(line: string): { names: string[]; units: NamedUnit[]; length: number } | null {
  const [head, inBracket, beforeColon] = HEADED.exec(line) ?? [];
  const written = inBracket ?? beforeColon;
  if (head === undefined || written === undefined || LABEL.test(withoutParts(written))) return null;
  const units = namedUnits(written);
  const names = units.map(({ name }) => name);
  const parts = splitOuter(written, '、,').filter((part) => part !== '');
  const are =
    names.every((name) => OFFICE.test(name) && looksLikeDepartment(name)) || areBodies(names);
  return names.length >= parts.length && are ? { names, units, length: head.length } : null;
}

/** Whether the lines of a document begin with the names of those who are to do what they say. */
export function isOrderedByOffices(lines: readonly string[]): boolean {
  const found = lines.flatMap((line) => namesIn(line) ?? []);
  const sure = found.filter(({ names }) => names.some((name) => SURELY.test(name)));
  return found.length >= FEWEST && sure.length >= FEWEST_SURE;
}

/** The list that such a line begins with: it answers for all the rest. */
export function headedList(line: string): UnitList | null {
  const found = namesIn(line);
  if (!found) return null;
  const leads = found.units.filter(({ part }) => part === 'lead').map(({ name }) => name);
  const lead = leads.length > 0 ? leads : found.names;
  const support = found.names.filter((name) => !lead.includes(name));
  return { start: 0, end: found.length, lead, support, until: line.length };
}
