import { ApiError, accessDenied, invalidArgument } from '../protocol';
import type { Habits } from '../habits';
import type { SheetData } from './sheet-data';

/** Of the options Excel hands out, those it leaves without a value. */
const UNSET = ['allowEditObjects', 'allowEditScenarios'];

export class WorksheetProtection {
  static readonly type = 'WorksheetProtection';
  private isOwn = false;
  constructor(
    private readonly data: SheetData,
    private readonly habits: Habits,
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
