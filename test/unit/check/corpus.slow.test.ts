import { checkLedger } from '../../../src/check/check-ledger';
import { OtherProgram } from '../../corpus/other-program';
import { XlsxHost } from '../../../src/host/file';
import { loadForCheck } from '../../../src/usecases/load-ledger';
import { cellAddress } from '../../../src/workbook/address';
import { calculateLedger } from '../../../src/workbook/calculate';
import { carriers, type Carrier } from '../../corpus/carriers';
import { goodWorkbook, LEDGER } from '../../corpus/good-workbook';
import type { Planted } from '../../corpus/plant';
import { mixture, plantedErrors } from '../../corpus/planted-errors';
import { saveAllWithLibreOffice } from '../../support/libreoffice';

/** "rule sheet!cell" of everything found, in order of text. */
async function found(bytes: Uint8Array): Promise<string[]> {
  const host = await XlsxHost.open(bytes, { calculate: calculateLedger });
  const findings = checkLedger(await loadForCheck(host));
  return findings
    .map(({ rule, sheet, row, column }) => `${rule} ${sheet}!${cellAddress(row, column)}`)
    .sort();
}

const good: Partial<Record<3 | 4, Uint8Array>> = {};

async function planted({ quarter: reported, plant }: Planted, carrier?: Carrier) {
  const quarter = reported ?? 3;
  const file = new OtherProgram((good[quarter] ??= await goodWorkbook(quarter)));
  plant(file);
  carrier?.apply?.(file);
  const saved = file.save();
  return carrier?.rewrite?.(saved) ?? saved;
}

const moved = (finds: readonly string[], carrier: Carrier): string[] =>
  finds
    .map((each) =>
      each.replace(new RegExp(`(${LEDGER}!)([A-Z]+)(\\d+)$`), (all, sheet, column, row) =>
        carrier.moved ? `${sheet}${carrier.moved(column as string, Number(row))}` : String(all),
      ),
    )
    .sort();

test('the corpus holds at least sixty workbooks', () => {
  expect(plantedErrors.length + carriers.length * 2).toBeGreaterThanOrEqual(90);
  expect(new Set(plantedErrors.map(({ name }) => name)).size).toBe(plantedErrors.length);
});

test.each([...plantedErrors, mixture].map((each) => [each.name, each] as const))(
  '%s',
  async (_, each) => {
    expect(await found(await planted(each))).toEqual([...each.finds].sort());
  },
);

describe.each(carriers.map((carrier) => [carrier.name, carrier] as const))('%s', (_, carrier) => {
  test('nothing wrong', async () => {
    expect(await found(await planted(plantedErrors[0]!, carrier))).toEqual([]);
  });

  test('a mixture of errors', async () => {
    expect(await found(await planted(mixture, carrier))).toEqual(moved(mixture.finds, carrier));
  });
});

test('saved by LibreOffice', async () => {
  const names = [
    'nothing wrong',
    'nothing wrong at the end of the year',
    'a formula in an entry cell',
    'an error',
    'a number typed over a formula',
    'another formula',
    'a row deleted',
    'a heading changed',
    'the ledger renamed',
    'a rule of the user’s that holds, and one that does not',
  ];
  const books = [...plantedErrors.filter(({ name }) => names.includes(name)), mixture];
  const files = await Promise.all(books.map((book) => planted(book)));
  const saved = await saveAllWithLibreOffice(files);
  for (const [i, book] of books.entries()) {
    expect([book.name, await found(saved[i]!)]).toEqual([book.name, [...book.finds].sort()]);
  }
});
