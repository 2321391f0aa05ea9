import type { Indicator } from '../../../src/plan/model';
import { readDistrict, type District } from '../../../src/usecases/compare-districts';
import type { CellValue } from '../../../src/workbook/description';
import { enter, filled, planOf } from './workbooks';

/** An invented district: its indicators, and what was entered for the second quarter of the first ones. */
export interface DistrictSample {
  district: string;
  indicators: Indicator[];
  actuals: CellValue[];
  year?: number;
}

/** Ledgers of invented districts, filled and read. */
export function readDistricts(samples: readonly DistrictSample[]): Promise<District[]> {
  return Promise.all(
    samples.map(async ({ district, indicators, actuals, year = 2024 }) => {
      const host = await filled({ ...planOf(indicators, [], year), district });
      actuals.forEach((actual, n) => {
        if (actual !== null) enter(host, n, 'q2', actual);
      });
      return readDistrict(`${district}.xlsx`, host);
    }),
  );
}
