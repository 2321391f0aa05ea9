import { errorText, isError, ProductError } from '../../language/errors';
import { languages } from '../../language/language';

/** An error in words, in both languages: at a command line nobody has chosen one yet. */
export function explain(error: unknown): string {
  const [zh, en] = languages.map((language) => errorText(error, language));
  const words = `${zh!.what}${zh!.kept}${zh!.next} ${en!.what} ${en!.kept} ${en!.next}`;
  const reason = reasonOf(error);
  return reason === '' ? words : `${words} (${reason})`;
}

/** What the texts do not say, and whoever mends it needs to know. */
function reasonOf(error: unknown): string {
  if (isError(error, 'refused')) return error.details.reason ?? '';
  if (isError(error, 'invalidPlan')) {
    const [first = '', ...others] = (error.details.problems ?? '').split('\n');
    return others.length > 0 ? `${first} (+${others.length})` : first;
  }
  if (error instanceof ProductError) return '';
  return error instanceof Error ? error.message : String(error);
}
