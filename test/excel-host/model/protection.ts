import { ApiError, accessDenied, invalidArgument } from '../protocol';
import type { SheetData } from './sheet-data';

/** What Excel answers where a password is wrong: which of them differs by platform and build. */
export type PasswordRefusal = 'AccessDenied' | 'BadPassword' | 'InvalidArgument';

export interface ProtectionHabits {
  passwordRefusal: PasswordRefusal;
  /** A build of Excel refused to unprotect, without any password, what the same add-in had just protected. */
  refusesOwnProtection: boolean;
}

/** Of the options Excel hands out, those it leaves without a value. */
const UNSET = ['allowEditObjects', 'allowEditScenarios'];

export class WorksheetProtection {
  static readonly type = 'WorksheetProtection';
  private isOwn = false;
  constructor(
    private readonly data: SheetData,
    private readonly habits: ProtectionHabits,
  ) {}

  get protected(): boolean {
    return this.data.protection !== null;
  }
  get options(): Record<string, unknown> | null {
    const { protection } = this.data;
    return protection && { ...Object.fromEntries(UNSET.map((key) => [key, null])), ...protection };
  }
  protect(options: Record<string, unknown> = {}, password?: string): void {
    if (this.data.protection) throw new ApiError('InvalidOperation', 'Already protected.');
    if (Object.values(options).includes(null)) throw invalidArgument('options');
    this.data.protection = options;
    this.data.password = password;
    this.isOwn = true;
  }
  unprotect(password?: string): void {
    if (this.data.protection && this.data.password && this.data.password !== password) {
      throw new ApiError(this.habits.passwordRefusal, 'The password is wrong.', 403);
    }
    if (this.data.protection && this.isOwn && this.habits.refusesOwnProtection) {
      throw accessDenied('The worksheet is protected.');
    }
    this.data.protection = null;
    this.data.password = undefined;
  }
}
