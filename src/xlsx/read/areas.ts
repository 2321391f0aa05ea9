import { type Area, parseArea } from '../../workbook/address';

/** Areas of a list such as "A1:B2 D4"; whole columns and the like are left out. */
export function areasOf(list: string | undefined): Area[] {
  return (list ?? '').split(/\s+/).flatMap((part) => parseArea(part) ?? []);
}
