import type { Language } from '../../language/language';
import type { Status } from '../../tracking/status';
import { statusTerms } from '../../tracking/terms';
import type { Area } from '../address';
import type { ConditionalFormatDescription } from '../description';
import { statusColors } from '../styles';

/** Colours for the statuses that stand in an area; the worst is bold besides. @param among those that may stand there. */
export const statusFormats = (
  at: Area,
  among: readonly Status[],
  language: Language,
): ConditionalFormatDescription[] =>
  among.map((status) => ({
    at,
    text: statusTerms[status][language],
    format: { ...statusColors[status], bold: status === 'behind' },
  }));
