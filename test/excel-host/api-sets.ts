import { ApiError } from './protocol';

/** Requirement sets that an Excel declares, such as `{ ExcelApi: '1.14' }`. */
export type ApiSets = Record<string, string>;

/** The set that brought a member, by "Range.values", as "ExcelApi 1.1". */
export type ApiMembers = Map<string, string>;

/** True when `have` ("1.14") includes `wanted`; sets count 1.9, 1.10, 1.11. */
export function includesVersion(have: string, wanted: string): boolean {
  const [major = 0, minor = 0] = have.split('.').map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = wanted.split('.').map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}

/** Whether an Excel that declares `sets` has what came with `needed` ("ExcelApi 1.9"). */
export function hasSet(sets: ApiSets, needed: string): boolean {
  const [name = '', version = ''] = needed.split(' ');
  const have = sets[name];
  return have !== undefined && includesVersion(have, version);
}

export type MemberGate = (className: string, member: string) => void;

/** Refuses members of sets that are not declared, as an older Excel would. */
export function memberGate(members: ApiMembers, sets: ApiSets): MemberGate {
  // What was allowed once is asked some ten thousand times more in a request.
  const allowed = new Set<string>();
  return (className, member) => {
    const key = `${className}.${member}`;
    if (allowed.has(key)) return;
    const needed = members.get(key);
    if (needed === undefined || hasSet(sets, needed)) return void allowed.add(key);
    throw new ApiError('ApiNotFound', `${key} needs ${needed}.`, 501);
  };
}
