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
  if (sheet === undefined || !cells) return { names, lost: [] };
  const lost = lines.flatMap((line) => {
    const place = names.find(({ name }) => name === definedNames[line.name]);
    const isInPlace = place && place.area.column > 0 && isLabel(line, cells, place.area.row);
    const row = isInPlace ? -1 : cells.findIndex((_, at) => isLabel(line, cells, at));
    return row < 0 ? [] : [{ line, row }];
  });
  const restored = lost.map(({ line, row }): NameDescription => {
    const area = { row, column: VALUE, rows: 1, columns: line.cells };
    return { name: definedNames[line.name], sheet, area };
  });
  const isRestored = new Set(restored.map(({ name }) => name));
  return {
    names: [...names.filter(({ name }) => !isRestored.has(name)), ...restored],
    lost: lost.map(({ line: { name }, row }) => ({ name, row, column: VALUE })),
  };
}

const isLabel = ({ label }: CoverLine, cells: CellValue[][], row: number): boolean => {
  const text = textOf(cells[row]?.[LABEL] ?? null);
  return languages.some((language) => label[language] === text);
};
