import { removeContentType } from '../package/content-types';
import type { Package } from '../package/package';
import { removeRelationship } from '../package/relationships';
import type { WorkbookPart } from '../package/workbook-part';

/** Takes the list of formula cells away, which Excel makes again; one that names a cell without a formula is an error to it. */
export function dropCalculationChain(parts: Package, { path, relationships }: WorkbookPart): void {
  const chain = relationships.find(({ type }) => type === 'calcChain');
  if (!chain) return;
  removeRelationship(parts, path, chain.id);
  removeContentType(parts, chain.target);
  parts.remove(chain.target);
}
