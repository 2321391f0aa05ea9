import type { Calculator } from '../../src/host/port';
import type { LinesMoved } from '../support/references';
import type { CellValue } from '../../src/workbook/description';
import type { MemberGate } from './api-sets';
import { type Contract, reflectContract } from './contract';
import { Dispatcher } from './dispatcher';
import { Events } from './events';
import { type Bridge, Transport } from './transport';
import { Members, type HostObject } from './members';
import { recalculate } from './model/calculation';
import { Workbook, type Author } from './model/workbook';

export interface InMemoryExcelOptions {
  /** Refuses members that the emulated Excel does not have; it has all when left out. */
  gate?: MemberGate;
  /** Gives formula cells their values after every request. */
  calculate?: Calculator;
  /** The workbook that is open; an empty one when left out. */
  workbook?: Workbook;
}

/** An Excel that answers Microsoft's client from memory. Needs neither Node nor a page. */
export interface InMemoryExcel {
  workbook: Workbook;
  bridge: Bridge;
  transport: Transport;
  events: Events;
  dispatcher: Dispatcher;
  /** To be called once the client script has run: the contract is read off its classes. */
  connect(namespace: object): void;
  /** A person enters a value in a cell, and listeners hear of it. */
  enter(sheet: string, row: number, column: number, value: CellValue, author?: Author): void;
  /** A person puts whole rows before one, or takes so many away from it on where `by` is negative. */
  moveRows(sheet: string, row: number, by: number, author?: Author): void;
  /** The same with whole columns. */
  moveColumns(sheet: string, column: number, by: number, author?: Author): void;
  /** A person deletes a sheet. */
  deleteSheet(sheet: string): void;
}

/** What the client's classes have is the same in each Excel of a process, and takes longer to read than to fill a sheet. */
let known: Contract | undefined;

export function createInMemoryExcel(options: InMemoryExcelOptions = {}): InMemoryExcel {
  const workbook = options.workbook ?? new Workbook();
  let members: Members | undefined;
  const connected = () => {
    if (!members) throw new Error('connect() was not called');
    return members;
  };
  const events = new Events((message) => transport.send(message));
  const dispatcher = new Dispatcher(
    workbook as unknown as HostObject,
    workbook.habits,
    connected,
    (object, event, on) => events.register(object, event, on),
  );
  dispatcher.guardChange = (objects) => workbook.guardChange(objects);
  dispatcher.guardCall = (className, method) => workbook.guardCall(className, method);
  const calculate = () => {
    workbook.uncalculated.clear();
    if (options.calculate) recalculate(workbook, options.calculate);
  };
  const move = (moved: LinesMoved, author: Author = 'user') => {
    workbook.moveLinesAs(author, moved);
    calculate();
    events.flush();
  };
  const transport = new Transport(dispatcher, calculate, () => events.flush());
  workbook.onEvent = (type, sheetId, args) => events.emit(type, sheetId, args);
  return {
    workbook,
    bridge: transport.bridge,
    transport,
    events,
    dispatcher,
    enter: (sheet, row, column, value, author = 'user') => {
      workbook.enterAs(author, sheet, row, column, value);
      calculate();
      events.flush();
    },
    moveRows: (sheet, at, by, author) => move({ sheet, axis: 'rows', at, by }, author),
    moveColumns: (sheet, at, by, author) => move({ sheet, axis: 'columns', at, by }, author),
    deleteSheet: (sheet) => {
      workbook.worksheets.item(sheet).delete();
      calculate();
    },
    connect: (namespace) => {
      known ??= reflectContract(namespace as Record<string, unknown>);
      members = new Members(known, options.gate ?? (() => {}));
    },
  };
}
