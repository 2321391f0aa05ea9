import type { SheetModel, XlsxHost } from '../../../host/file';
import type { CheckedFinding } from '../../../check/findings/checked-finding';
import type { Severity } from '../../../check/findings/finding';
import type { Language } from '../../../language/language';
import type { CellValue } from '../../../workbook/description';

/** What is said of a cell: what a check found about it, or what the plan says. */
export interface CellMark {
  kind: Severity | 'plan';
  text: string;
}

interface Held {
  value: CellValue;
  findings: readonly CheckedFinding[];
}

/** What a check found, by its cells. A cell that holds something else since is no longer marked: nothing is known of it. */
export class FindingMarks {
  private readonly cells = new Map<string, Held>();

  constructor(host: XlsxHost, findings: readonly CheckedFinding[]) {
    for (const finding of findings) {
      if (finding.severity === 'information' || finding.explanation === 'given') continue;
      const { sheet, row, column } = finding;
      const key = keyOf(sheet, row, column);
      const held = this.cells.get(key);
      const value = host.workbook.sheet(sheet)?.valueAt(row, column) ?? null;
      this.cells.set(key, { value, findings: [...(held?.findings ?? []), finding] });
    }
  }

  at(sheet: SheetModel, row: number, column: number, language: Language): CellMark | null {
    const held = this.cells.get(keyOf(sheet.name, row, column));
    if (!held || held.value !== sheet.valueAt(row, column)) return null;
    const { findings } = held;
    const isMandatory = findings.some(({ severity }) => severity === 'mandatory');
    const colon = language === 'zh-CN' ? '：' : ': ';
    const texts = findings.map(
      ({ title, message }) => `${title[language]}${colon}${message[language]}`,
    );
    return { kind: isMandatory ? 'mandatory' : 'verify', text: texts.join('\n') };
  }
}

const keyOf = (sheet: string, row: number, column: number) => `${row} ${column} ${sheet}`;
