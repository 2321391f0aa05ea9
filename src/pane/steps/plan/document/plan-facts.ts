import { planIdOf } from '../../../../plan/identity';
import type { Plan } from '../../../../plan/model';
import type { Reading } from '../../../../reading/read-plan';

/** What a plan must say of itself, as it stands in the form. */
export interface FactsDraft {
  district: string;
  title: string;
  year: string;
}

export type FactsProblems = Partial<Record<keyof FactsDraft, 'missing' | 'notAYear'>>;

export const factsOf = ({ district, title, years }: Reading): FactsDraft => ({
  district: district ?? '',
  title: title ?? '',
  year: String(years[0] ?? ''),
});

/** The year of a form; null where it is none that a plan can have. */
export function yearOf({ year }: FactsDraft): number | null {
  const plain = year.normalize('NFKC').trim();
  return /^(19[5-9]\d|20\d\d|21\d\d)$/.test(plain) ? Number(plain) : null;
}

export function factsProblems(draft: FactsDraft): FactsProblems {
  return {
    ...(draft.district.trim() === '' ? { district: 'missing' } : {}),
    ...(draft.title.trim() === '' ? { title: 'missing' } : {}),
    ...(yearOf(draft) === null ? { year: 'notAYear' } : {}),
  };
}

/** The plan to review: what was read, what a person says it is, and the text itself for looking things up. */
export function planOf(
  reading: Reading,
  facts: FactsDraft,
  source: NonNullable<Plan['source']>,
): Plan {
  const [district, title] = [facts.district.trim(), facts.title.trim()];
  const { unreadTables, ...records } = reading;
  const told = unreadTables === undefined ? {} : { unreadTables };
  return {
    ...records,
    ...{ id: planIdOf(district, reading.years[0]), district, title },
    source: { ...source, ...told },
  };
}
