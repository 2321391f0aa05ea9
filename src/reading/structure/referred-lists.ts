import { referenceIn } from '../offices/references';
import type { UnitList } from '../offices/responsibility';
import { markFor } from './marks';
import type { Section } from './sections';

interface Item {
  section: Section;
  paragraphs: readonly { lists: UnitList[] }[];
}

/**
 * Puts the offices of the list that is meant in place of 同上 and 同第5项: of the list before, or of the nearest item before numbered so,
 * beside the one that refers. The same part of that list is meant, all of it where nothing but the reference is written. Where no such list
 * stands, who answers is not known.
 */
export function followReferences(items: readonly Item[]): void {
  const byNumber = new Map<string, UnitList>();
  let last: UnitList | null = null;
  for (const { section, paragraphs } of items) {
    for (const list of paragraphs.flatMap(({ lists }) => lists)) {
      const meant = (name: string): UnitList | null | undefined => {
        const number = referenceIn(name);
        if (number === undefined || number === null) return number === null ? last : undefined;
        return byNumber.get(key(section, number)) ?? null;
      };
      resolve(list, meant);
      last = list;
      byNumber.set(key(section), list);
    }
  }
}

/** Items are numbered alike where their numbers are of one style. */
const key = ({ style, value }: Section, number?: string) =>
  `${style ?? ''}|${number === undefined ? value : markFor('dot', number).value}`;

type Meant = (name: string) => UnitList | null | undefined;

function resolve(list: UnitList, meant: Meant): void {
  const { lead, support } = list;
  const referred = [...lead, ...support].map(meant).filter((other) => other !== undefined);
  if (referred.length === 0) return;
  const [only] = referred;
  if (referred.includes(null)) Object.assign(list, { lead: [], support: [], unread: true });
  else if (lead.length + support.length === 1 && list.helps !== true)
    Object.assign(list, { lead: [...only!.lead], support: [...only!.support] });
  else {
    const named = (part: 'lead' | 'support') =>
      list[part].flatMap((name) => meant(name)?.[part] ?? [name]);
    const leads = named('lead');
    list.support = named('support').filter((name) => !leads.includes(name));
    list.lead = leads;
  }
}
