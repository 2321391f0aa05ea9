import { calculationsOf } from '../../src/host/file/calculate';
import type { SheetResults } from '../../src/workbook/description';

/** Results as a calculator gives them. */
export const calculations = (...results: SheetResults[]) => calculationsOf(results);
