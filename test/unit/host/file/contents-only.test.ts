import { strToU8, unzipSync, zipSync } from 'fflate';
import type { SheetModel } from '../../../../src/xlsx/model/sheet';
import { readWorkbook } from '../../../../src/xlsx/read/read-workbook';
import { fc } from '../../../support/property';
import { randomSheet } from './random-sheet';
import { usersWorkbook } from './users-workbook';

/** Every cell that holds something: where, what, whether a formula says it, and how its number is shown. */
const cellsOf = (sheet: SheetModel) =>
  sheet.cells.values().flatMap((line, row) =>
    line.flatMap((value, column) => {
      const isFormula = sheet.cells.isFormula(row, column);
      if (value === null && !isFormula) return [];
      const { numberFormat } = sheet.formatAt(row, column);
      return [{ row, column, value, isFormula, numberFormat }];
    }),
  );

test('what a returned file holds is read alike with and without what stands around its cells', async () => {
  await fc.assert(
    fc.asyncProperty(randomSheet, async (xml) => {
      const bytes = zipSync({
        ...unzipSync(usersWorkbook()),
        'xl/worksheets/sheet3.xml': strToU8(xml),
      });
      const whole = await readWorkbook(bytes);
      const contents = await readWorkbook(bytes, { contentsOnly: true });
      for (const [n, sheet] of whole.sheets.entries()) {
        const read = contents.sheets[n]!;
        expect(cellsOf(read)).toEqual(cellsOf(sheet));
        expect(read.merges).toEqual(sheet.merges);
      }
    }),
    { numRuns: 60 },
  );
});
