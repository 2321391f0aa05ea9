import type { MakeFile } from '../port';
import { XlsxHost } from './host';

/** Makes an .xlsx file with the results of its formulas. @throws ProductError refused */
export const makeFile: MakeFile = async ({ patch, results, title, properties, time }) => {
  const calculations = results.map((one) => ({ sheet: one.sheet, results: () => [one] }));
  const host = XlsxHost.create({ calculate: () => calculations });
  await host.write(patch);
  return host.save({ title, time, custom: properties });
};
