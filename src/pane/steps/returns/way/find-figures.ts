import type { FigureSource } from '../../../../usecases/collection/write-sources';

/** Figures whose indicator's name holds the text, or whose cell of the ledger it names ("M51", "指标台账!M51"). */
export function findFigures(all: readonly FigureSource[], text: string): FigureSource[] {
  const wanted = text.trim().toLowerCase();
  if (wanted === '') return [];
  const address = wanted.replace(/\$/g, '');
  const isCell = ({ cell }: FigureSource) => {
    const found = String(cell).toLowerCase();
    return found === address || found.endsWith(`!${address}`);
  };
  const atCell = all.filter(isCell);
  if (atCell.length > 0) return atCell;
  return all.filter(({ name }) => String(name).toLowerCase().includes(wanted));
}
