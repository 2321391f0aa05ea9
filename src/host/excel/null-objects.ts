import { isMissing } from './errors';

/**
 * Whether what is reached through an object that is not there is simply not there either. No reference says so. Excel is asked in
 * the way that needs it, which saves syncs, until it refuses once.
 */
export class NullObjects {
  private haveChildren = true;

  /** @param read reads only; given whether children of objects that may be missing can be asked for in the same sync. */
  async chaining<T>(read: (chains: boolean) => Promise<T>): Promise<T> {
    if (!this.haveChildren) return read(false);
    try {
      return await read(true);
    } catch (error) {
      if (!isMissing(error)) throw error;
    }
    const result = await read(false);
    this.haveChildren = false;
    return result;
  }
}
