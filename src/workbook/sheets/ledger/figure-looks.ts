import type { Language } from '../../../language/language';
import type { Area } from '../../address';
import type { ConditionalFormatDescription } from '../../description';
import { differenceFormats, figureFormats, shareBar } from '../../sheet/figure-formats';
import type { LedgerColumn } from './ledger-columns';

/**
 * How figures of the ledger are shown, on its own sheet and in lists of its rows: by their units, differences of rates in
 * points, completion with a bar. @param keys the columns that are there; @param areaOf their cells, those of the unit too.
 */
export function figureLooks(
  keys: readonly LedgerColumn[],
  areaOf: (key: LedgerColumn) => Area,
  language: Language,
): ConditionalFormatDescription[] {
  const unit = areaOf('unit').column;
  return keys.flatMap((key) => {
    if (key === 'completion') return [shareBar(areaOf(key))];
    if (key === 'variance') return differenceFormats(areaOf(key), unit, language);
    return figureFormats(areaOf(key), unit);
  });
}
