import { finishPackage } from '../package/finish-package';
import { prepareStyles } from '../package/prepare-styles';
import { checked } from './call';
import type { FileChanges } from './file-changes';
import type { Engine, EngineFile } from './load';
import { writeCells } from './writers/cells';
import { writeCharts } from './writers/charts';
import { writeConditionalFormats } from './writers/conditional-formats';
import { writeFormats } from './writers/formats';
import { writeLayout } from './writers/layout';
import { writeNames } from './writers/names';
import { writePage } from './writers/page';
import { writeProtection } from './writers/protection';
import { createSheets, finishSheets } from './writers/sheets';
import { writeTables } from './writers/tables';
import { writeValidations } from './writers/validation';

/**
 * Brings changes into a file: the engine writes every feature it knows, then our own pass over the package adds
 * formulas with their results and the looks of charts.
 * @param original the file as opened; null for a new workbook.
 */
export function saveFile(
  engine: Engine,
  original: Uint8Array | null,
  changes: FileChanges,
): Uint8Array {
  const { bytes, numbers } = prepareStyles(original ?? emptyFile(engine), changes.styles);
  const file = open(engine, bytes);
  createSheets(file, changes.sheets, original === null);
  for (const sheet of changes.sheets) {
    writeCells(file, sheet);
    writeFormats(file, sheet, numbers);
    writeLayout(file, sheet);
    writeTables(file, sheet);
    writeValidations(file, sheet);
    writeConditionalFormats(file, sheet);
    writePage(file, sheet);
    writeCharts(engine, file, sheet);
    writeProtection(file, sheet);
  }
  writeNames(file, changes.names);
  finishSheets(file, changes);
  checked(file.SetCalcProps({ FullCalcOnLoad: true }), 'SetCalcProps');
  return finishPackage(bytesOf(file), changes);
}

function emptyFile(engine: Engine): Uint8Array {
  return bytesOf(engine.NewFile());
}

function bytesOf(file: EngineFile): Uint8Array {
  return checked(file.WriteToBuffer(), 'WriteToBuffer').buffer as Uint8Array;
}

function open(engine: Engine, bytes: Uint8Array): EngineFile {
  return checked(engine.OpenReader(bytes) as EngineFile & { error: string | null }, 'OpenReader');
}
