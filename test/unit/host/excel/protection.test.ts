import { ExcelHost } from '../../../../src/host/excel';
import { startExcel, type StartedExcel } from '../../../excel-host';
import { area, everyFeature } from './patch';

const start = () => {
  const excel = startExcel();
  return { excel, host: new ExcelHost(excel) };
};

const ENTRY = area('D5');

/** Rights of the sheet with the table, and what its entry cell holds. */
function ledger({ workbook }: StartedExcel) {
  const { data, protection } = workbook.worksheets.item('台账');
  return { options: protection.options, entry: data.peek(ENTRY.row, ENTRY.column)?.value };
}

const entryPatch = {
  sheets: [
    {
      name: '台账',
      values: [{ at: ENTRY, values: [[42]] }],
      keepsProtection: true as const,
    },
  ],
  names: [],
};

test('an Excel that does not unprotect what it has just protected: the first write is sealed', async () => {
  const { excel, host } = start();
  excel.workbook.habits.refusesOwnProtection = true;
  const seal = { sheet: '封面', at: area('B4'), values: [['done']] };
  await host.write({ ...everyFeature(3), seal });
  const cover = excel.workbook.worksheets.item('封面');
  expect([cover.data.peek(3, 1)?.value, cover.protection.protected]).toEqual(['done', true]);
});

test('open cells alone are written without unprotecting the sheet', async () => {
  const { excel, host } = start();
  await host.write(everyFeature(3));
  excel.workbook.habits.refusesOwnProtection = true;
  await host.write(entryPatch);
  expect(ledger(excel)).toMatchObject({ entry: 42, options: { allowAutoFilter: true } });
});

test('a locked cell is written under the rights that the sheet gives, though some hold nothing', async () => {
  const { excel, host } = start();
  await host.write(everyFeature(3));
  const locked = { ...entryPatch.sheets[0]!, values: [{ at: area('D4:E4'), values: [[1, 2]] }] };
  await host.write({ sheets: [locked], names: [] });
  const { data, protection } = excel.workbook.worksheets.item('台账');
  expect(data.peek(3, 4)?.value).toBe(2);
  expect(protection.options).toMatchObject({ allowAutoFilter: true, allowSort: true });
});

const lockedPatch = {
  sheets: [{ ...entryPatch.sheets[0]!, values: [{ at: area('D4:E4'), values: [[1, 2]] }] }],
  names: [],
};

describe.each([
  ['at once', (excel: StartedExcel) => new ExcelHost(excel), false],
  ['when it is written again', (_: StartedExcel, host: ExcelHost) => host, true],
] as const)(
  'a write that fails: the sheet is protected as it was, %s',
  (_when, again, staysLost) => {
    test.each(
      [1, 2, 3, 4].flatMap((sync) =>
        (['before', 'half', 'after'] as const).map((how) => [sync, how] as const),
      ),
    )('sync %d, %s', async (sync, how) => {
      const { excel, host } = start();
      const { transport } = excel;
      await host.write(everyFeature(3));
      const { data } = excel.workbook.worksheets.item('台账');
      data.protection = { ...data.protection, allowInsertRows: true };
      const { options } = ledger(excel);
      transport.failAt(sync, how, staysLost ? 2 : 1);
      await host.write(lockedPatch).catch(() => undefined);
      if (!staysLost) expect(ledger(excel).options).toEqual(options);
      transport.stopFailing();
      await again(excel, host).write(lockedPatch);
      expect(ledger(excel)).toEqual({ options, entry: data.peek(ENTRY.row, ENTRY.column)?.value });
      expect(data.peek(3, 4)?.value).toBe(2);
    });
  },
);
