import type { RuleInfo } from './rule';
import { earlierBlank } from './rules/completeness/earlier-blank';
import { futureQuarter } from './rules/completeness/future-quarter';
import { quarterUnreported } from './rules/completeness/quarter-unreported';

/** What an office cannot mend: earlier quarters are shown to it, later ones and the cover are not there. */
const ofLedger = new Set<string>([earlierBlank.id, futureQuarter.id, quarterUnreported.id]);

/** Whether a rule can be asked of an office's own workbook, which has its rows and nothing that holds the ledger together. */
export const isOfRows = ({ id, group }: Pick<RuleInfo, 'id' | 'group'>): boolean =>
  group !== 'integrity' && !ofLedger.has(id);
