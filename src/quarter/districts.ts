import { isVaguePlainName, plainName } from '../plan/conflicts/same-thing';
import { inUnit } from '../measures/scale';
import type { Measure } from '../plan/model';
import type { Status } from '../tracking/status';

/** An indicator of one district in the quarter that is compared. Figures are null where there are none. */
export interface DistrictRow {
  district: string;
  /** File, sheet and cell of the actual; file and section of a plan without one. */
  source: string;
  name: string;
  unit: string;
  measure: Measure | null;
  target: number | null;
  actual: number | null;
  variance: number | null;
  completion: number | null;
  /** Null where there is a plan alone: nothing can have been reported. */
  status: Status | null;
}

/** The same with its figures in another unit. @param unit one that the row's converts to. */
export function rowInUnit(row: DistrictRow, unit: string): DistrictRow {
  const converted = (value: number | null) =>
    value === null ? null : inUnit(value, row.unit, unit);
  return {
    ...row,
    unit,
    target: converted(row.target),
    actual: converted(row.actual),
    variance: converted(row.variance),
  };
}

/** A district's place in a group: its figures in the group's unit, or why it has none. */
export type GroupMember = { district: string } & (
  | {
      kind: 'row';
      row: DistrictRow;
      /** The unit that the figures were converted from; null where it is the group's. */
      from: string | null;
    }
  /** Its ledger has no such indicator. */
  | { kind: 'absent' }
  /** Its ledger has several, none of which is sure to be meant. */
  | { kind: 'several' }
);

/** One indicator, with a member for each district in the order they were given. */
export interface Group {
  name: string;
  unit: string;
  measure: DistrictRow['measure'];
  members: GroupMember[];
}

/** Why an indicator is compared with none. */
export type WhyAlone =
  /** No other ledger has it. */
  | 'noPartner'
  /** Another has its name, as another measure. */
  | 'measure'
  /** Another has its name and measure, in a unit that does not convert. */
  | 'unit'
  /** Its name leaves open what is counted (企业, 项目), and others write it otherwise. */
  | 'vague'
  /** Its ledger has several, none of which is sure to be meant. */
  | 'several'
  /** The others' ledgers have several, none of which is sure to be meant. */
  | 'partnerSeveral';

export interface Comparison {
  /** The districts, in the order they were given. */
  districts: string[];
  groups: Group[];
  alone: { row: DistrictRow; why: WhyAlone }[];
}

/** A ledger, or a plan of a district that has none. */
export interface DistrictRows {
  district: string;
  rows: readonly DistrictRow[];
}

interface Found {
  /** Index of the district. */
  of: number;
  row: DistrictRow;
}

/**
 * Finds the same indicator in several districts: its name up to wording, its measure, and a unit that converts (万元 and
 * 亿元; the first district's is used). A name that leaves open what is counted has to be written alike. Nothing is
 * guessed: of a district that has several such rows none is compared.
 */
export function matchDistricts(districts: readonly DistrictRows[]): Comparison {
  const byName = new Map<string, Found[][]>();
  districts.forEach(({ rows }, of) => {
    for (const row of rows) {
      const key = `${row.measure}|${nameKey(row.name)}`;
      const known = byName.get(key) ?? [];
      byName.set(key, known);
      const same = known.find(([first]) => inUnit(1, row.unit, first!.row.unit) !== null);
      if (same) same.push({ of, row });
      else known.push([{ of, row }]);
    }
  });
  const names = districts.map(({ district }) => district);
  const result: Comparison = { districts: names, groups: [], alone: [] };
  const left: Found[] = [];
  for (const found of [...byName.values()].flat()) {
    const isSeveral = ({ of }: Found) => found.filter((other) => other.of === of).length > 1;
    const single = found.filter((each) => !isSeveral(each));
    result.alone.push(
      ...found.filter(isSeveral).map(({ row }) => ({ row, why: 'several' }) as const),
    );
    if (single.length > 1) result.groups.push(groupOf(single, found, names));
    else left.push(...single);
  }
  const named = byPlainName(districts);
  result.alone.push(
    ...left.map((each) => {
      const others = named.get(plainName(each.row.name))!.filter(({ of }) => of !== each.of);
      return { row: each.row, why: whyAlone(each.row, others) };
    }),
  );
  return result;
}

function byPlainName(districts: readonly DistrictRows[]): Map<string, Found[]> {
  const named = new Map<string, Found[]>();
  districts.forEach(({ rows }, of) => {
    for (const row of rows) {
      const plain = plainName(row.name);
      const known = named.get(plain);
      if (known) known.push({ of, row });
      else named.set(plain, [{ of, row }]);
    }
  });
  return named;
}

/** Names that say nothing without their exact words are told apart by these. */
function nameKey(name: string): string {
  const plain = plainName(name);
  return isVaguePlainName(plain) ? `"${name.normalize('NFKC').trim()}"` : plain;
}

function groupOf(single: readonly Found[], found: readonly Found[], names: string[]): Group {
  const { name, unit, measure } = single[0]!.row;
  const members = names.map((district, of): GroupMember => {
    const own = single.find((each) => each.of === of);
    if (!own)
      return { district, kind: found.some((each) => each.of === of) ? 'several' : 'absent' };
    // 家 and 户 count alike: only another scale makes other figures.
    const isScaled = inUnit(1, own.row.unit, unit) !== 1;
    const row = isScaled ? rowInUnit(own.row, unit) : own.row;
    return { district, kind: 'row', row, from: isScaled ? own.row.unit : null };
  });
  return { name, unit, measure, members };
}

/** @param named what other districts have under its name. */
function whyAlone(row: DistrictRow, named: readonly Found[]): WhyAlone {
  const alike = named.filter((other) => other.row.measure === row.measure);
  if (alike.length === 0) return named.length > 0 ? 'measure' : 'noPartner';
  const converting = alike.filter((other) => inUnit(1, other.row.unit, row.unit) !== null);
  if (converting.length === 0) return 'unit';
  const written = converting.filter((other) => nameKey(other.row.name) === nameKey(row.name));
  return written.length === 0 ? 'vague' : 'partnerSeveral';
}
