import { languages } from '../../../language/language';
import type { CellValue, NameDescription } from '../../description';
import { definedNames } from '../../defined-names';
import { textOf } from '../../sheet/table/locate-table';
import {
  coverIdentity,
  coverLines,
  LABEL,
  VALUE,
  type CoverLine,
  type LineName,
} from './cover-contents';

/** A line of the cover that is where it was while its name is gone, or names another cell. */
export interface LostName {
  name: LineName;
  row: number;
  column: number;
}

export interface RestoredNames {
  /** The workbook's names, with a place of its own for each that was lost. */
  names: readonly NameDescription[];
  lost: LostName[];
  /** Lines that are nowhere on the cover, with their names: their rows were deleted. */
  gone: LineName[];
}

/** The line of the ranking came later: a cover without its name is an older one. */
const lines = coverLines.filter(({ name }) => name !== 'ranking');

/**
 * Finds the lines of a cover by their labels where their names are gone (a sheet that was copied, cells that were cut), so that
 * a quarter is never taken for another one because its name leads nowhere.
 * @param read a sheet's cells from A1.
 */
export function restoreNames(
  names: readonly NameDescription[],
  read: (sheet: string) => CellValue[][] | null,
): RestoredNames {
  const named = names.find(({ name }) => name === definedNames.planId)?.sheet;
  const sheet = [named, ...languages.map((language) => coverIdentity.names[language])].find(
    (each) => each !== undefined && read(each) !== null,
  );
  const cells = sheet === undefined ? null : read(sheet);
  if (sheet === undefined || !cells) return { names, lost: [], gone: [] };
  const lost = lines.flatMap((line) => {
    const place = names.find(({ name }) => name === definedNames[line.name]);
    const isInPlace = place && place.area.column > 0 && isLabel(line, cells, place.area.row);
    const row = isInPlace ? -1 : cells.findIndex((_, at) => isLabel(line, cells, at));
    return row < 0 ? [] : [{ line, row }];
  });
  const restored = lost.map(({ line: { name }, row }) => nameOfLine(sheet, name, row));
  const isRestored = new Set(restored.map(({ name }) => name));
  return {
    names: [...names.filter(({ name }) => !isRestored.has(name)), ...restored],
    lost: lost.map(({ line: { name }, row }) => ({ name, row, column: VALUE })),
    gone: goneLines(names, cells),
  };
}

/** The name of a line that stands in a row of the cover. */
export function nameOfLine(sheet: string, name: LineName, row: number): NameDescription {
  const { cells } = coverLines.find((line) => line.name === name)!;
  const area = { row, column: VALUE, rows: 1, columns: cells };
  return { name: definedNames[name], sheet, area };
}

/** A cover of which most lines are not there is one that a fill did not come to write. */
function goneLines(names: readonly NameDescription[], cells: CellValue[][]): LineName[] {
  const isThere = (line: CoverLine) => cells.some((_, row) => isLabel(line, cells, row));
  const missing = lines.filter((line) => !isThere(line));
  if (missing.length * 2 > lines.length) return [];
  const isNamed = ({ name }: CoverLine) => names.some((each) => each.name === definedNames[name]);
  return missing.filter((line) => !isNamed(line)).map(({ name }) => name);
}

const isLabel = ({ label }: CoverLine, cells: CellValue[][], row: number): boolean => {
  const text = textOf(cells[row]?.[LABEL] ?? null);
  return languages.some((language) => label[language] === text);
};
