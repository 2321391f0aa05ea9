import { HostError } from '../../host/errors';
import type { HostErrorCode } from '../../host/errors';
import { format } from '../../language/language';
import { unsafeFileText } from '../../language/unsafe-files';
import type { LedgerErrorCode } from '../../usecases/errors';
import { LedgerError } from '../../usecases/errors';
import { PlanFileError } from '../session/plan-file-error';
import type { Messages } from '.';

/** An error in words for a person. */
export interface ErrorText {
  what: string;
  kept: string;
  next: string;
  /** For support: in English, and shown only when asked for. */
  details: string;
}

type Code =
  Exclude<HostErrorCode, 'unsafeFile'> | LedgerErrorCode | PlanFileError['code'] | 'unexpected';

/** Which text an error gets; anything that is not ours is unexpected. */
function codeOf(error: unknown): Code {
  const known =
    error instanceof HostError || error instanceof LedgerError || error instanceof PlanFileError;
  return known && error.code !== 'unsafeFile' ? error.code : 'unexpected';
}

export function describeError(error: unknown, messages: Messages): ErrorText {
  if (error instanceof HostError && error.code === 'unsafeFile') {
    return {
      ...unsafeFileText(error.details, messages.language),
      details: technicalDetails(error),
    };
  }
  const values = error instanceof HostError || error instanceof LedgerError ? error.details : {};
  // The compiler checks here that every code of both kinds of error has its texts.
  const texts: Record<Code, Omit<ErrorText, 'details'>> = messages.errors;
  const { what, kept, next } = texts[codeOf(error)];
  return {
    what: format(what, withDefaults(what, values)),
    kept,
    next,
    details: technicalDetails(error),
  };
}

/** A missing detail must not turn an error message into another error. */
function withDefaults(template: string, values: Readonly<Record<string, string>>) {
  const names = [...template.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!);
  return Object.fromEntries(names.map((name) => [name, values[name] ?? '?']));
}

function technicalDetails(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause === undefined ? '' : ` (${String(error.cause)})`;
  return `${error.name}: ${error.message}${cause}`;
}
