import { calculateLedger } from '../../../src/workbook/calculate';
import { installExcel } from '../../excel-host/page';

type Command = (event: { completed: () => void }) => Promise<void>;

/** Runs before Microsoft's client in the add-in's pages: an Excel in memory, and the ribbon's commands. */
const commands = new Map<string, Command>();
const excel = installExcel({
  calculate: calculateLedger,
  // A test may ask for an older one, and for one on another system.
  excelApi: (window as { excelApi?: string }).excelApi,
  platform: (window as { excelPlatform?: string }).excelPlatform,
  language: (window as { excelLanguage?: string }).excelLanguage,
  waits: (window as { excelWaits?: boolean }).excelWaits,
});

Object.assign(window, {
  testExcel: {
    ...excel,
    ready() {
      excel.ready();
      const actions = {
        associate: (name: string, command: Command) => commands.set(name, command),
      };
      Object.assign((window as unknown as { Office: object }).Office, { actions });
    },
    /** Presses a button of the ribbon; resolves once the command says that it is done. */
    press: (name: string) =>
      new Promise<void>((completed, failed) => {
        const command = commands.get(name);
        if (!command) failed(new Error(`no command ${name}`));
        else command({ completed }).catch(failed);
      }),
    enterUnheard: (...cell: Parameters<typeof excel.enter>) =>
      excel.events.lose(() => excel.enter(...cell)),
    edit: (begins: boolean) =>
      begins ? excel.transport.startEditing() : excel.transport.stopEditing(),
    failAt: (n: number) => excel.transport.failAt(n, 'half'),
    selected: () => {
      const { active, selection } = excel.workbook;
      return `${active.name}!${selection?.localAddress ?? ''}`;
    },
    sheets: () => excel.workbook.worksheets.list.map(({ name }) => name),
    value: (sheet: string, row: number, column: number) =>
      excel.workbook.worksheets.item(sheet).getRangeByIndexes(row, column, 1, 1).values[0]?.[0],
  },
});
