import { type Question, valuesOf } from './asking';

/** What becomes of a value that is written into a cell with a format. */
const written = (name: string, value: unknown, format = 'General'): Question => ({
  name,
  ask: async (context, sheet) => {
    const cell = sheet.getRange('A1');
    cell.numberFormat = [[format]];
    cell.values = [[value]];
    return (await valuesOf(context, cell))[0];
  },
});

/** How texts and numbers come back that an office may have typed, and that must come back as they are. */
export const textQuestions: readonly Question[] = [
  written('formulaInTextFormat', '=1+1', '@'),
  written('numberInTextFormat', '12', '@'),
  written('signInTextFormat', '-甲', '@'),
  written('percentTyped', '6.5%'),
  written('dateTyped', '2024-03-05'),
  written('thousandsTyped', '1,234'),
  written('fifteenDigits', 0.1 + 0.2),
  written('lineBreaks', '甲\r\n乙', '@'),
  written('spacesAround', '  甲  ', '@'),
  written('fractionTyped', '1/2'),
];
