import { finishPackage } from '../package/finishPackage';
import { checked } from './call';
import type { FileChanges } from './fileChanges';
import type { Engine, EngineFile } from './load';
import { writeCells } from './writers/cells';
import { writeCharts } from './writers/charts';
import { writeConditionalFormats } from './writers/conditionalFormats';
import { declareStyles, writeFormats } from './writers/formats';
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
  const file = original ? open(engine, original) : engine.NewFile();
  createSheets(file, changes.sheets, original === null);
  const styles = declareStyles(file, changes.styles);
  for (const sheet of changes.sheets) {
    writeCells(file, sheet);
    writeFormats(file, sheet, styles);
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
  const { buffer } = checked(file.WriteToBuffer(), 'WriteToBuffer');
  return finishPackage(buffer as Uint8Array, changes);
}

function open(engine: Engine, bytes: Uint8Array): EngineFile {
  return checked(engine.OpenReader(bytes) as EngineFile & { error: string | null }, 'OpenReader');
}
