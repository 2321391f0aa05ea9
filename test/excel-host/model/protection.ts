import { ApiError, accessDenied } from '../protocol';
import type { SheetData } from './sheet-data';

export class WorksheetProtection {
  static readonly type = 'WorksheetProtection';
  constructor(private readonly data: SheetData) {}

  get protected(): boolean {
    return this.data.protection !== null;
  }
  get options(): Record<string, unknown> | null {
    return this.data.protection;
  }
  protect(options: Record<string, unknown> = {}, password?: string): void {
    if (this.data.protection) throw new ApiError('InvalidOperation', 'Already protected.');
    this.data.protection = options;
    this.data.password = password;
  }
  unprotect(password?: string): void {
    if (this.data.protection && this.data.password && this.data.password !== password) {
      throw accessDenied('The password is wrong.');
    }
    this.data.protection = null;
    this.data.password = undefined;
  }
}
