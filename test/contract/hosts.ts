import type { Calculator, Host } from '../../src/host/port';
import { ExcelHost } from '../../src/host/excel';
import { XlsxHost } from '../../src/host/file';
import type { CellValue } from '../../src/workbook/description';
import { startExcel } from '../excel-host';
import type { WorkbookDump } from './dump';
import { dumpExcel } from './dump-excel';
import { dumpXlsx } from './dump-xlsx';

/** A host under test, with what a test needs besides the port. */
export interface StartedHost {
  host: Host;
  /** What the workbook holds now, read without the host's own code. */
  dump(): Promise<WorkbookDump>;
  /** A person enters a value in a cell. */
  enter(sheet: string, row: number, column: number, value: CellValue): void;
}

export interface HostUnderTest {
  name: string;
  create(calculate?: Calculator): Promise<StartedHost>;
}

const nothing: Calculator = () => [];

const excel: HostUnderTest = {
  name: 'Excel',
  create: async (calculate = nothing) => {
    const started = startExcel({ calculate });
    return {
      host: new ExcelHost(started),
      dump: async () => dumpExcel(started.workbook),
      enter: (sheet, row, column, value) => started.enter(sheet, row, column, value),
    };
  },
};

const xlsx: HostUnderTest = {
  name: 'xlsx',
  create: async (calculate = nothing) => {
    const host = XlsxHost.create({ calculate });
    return {
      host,
      dump: async () => dumpXlsx(await host.save()),
      enter: (sheet, row, column, value) => host.edit(sheet, row, column, value),
    };
  },
};

export const hosts: HostUnderTest[] = [excel, xlsx];
