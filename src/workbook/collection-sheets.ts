import type { SheetIdentity } from './sheet/sheet-identity';

/** A sheet that distributing and collecting makes: a fill neither writes nor touches it. */
export interface CollectionSheet<K extends string = string> extends SheetIdentity<K> {
  part: 'collection';
}
