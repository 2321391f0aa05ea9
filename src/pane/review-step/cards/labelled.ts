import { format } from '../../../language/language';
import type { ReviewMessages } from '../messages';

/** "牵头：区商务局". */
export const labelled = (label: string, value: string, { labelled: template }: ReviewMessages) =>
  format(template, { label, value });
