import type { MakeFile } from '../port';
import { calculationsOf } from './calculate';
import { XlsxHost } from './host';

/** Makes an .xlsx file with the results of its formulas. @throws ProductError refused */
export const makeFile: MakeFile = async ({ patch, results, title, properties, time }) => {
  const calculations = calculationsOf(results);
  const host = XlsxHost.create({ calculate: () => calculations });
  await host.write(patch);
  return host.save({ title, time, custom: properties });
};
