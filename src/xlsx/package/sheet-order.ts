/**
 * Puts the sheets of workbook.xml into `order` and corrects everything that refers to a sheet by its position.
 * (The engine's own move leaves print areas and filters pointing at other sheets.)
 * @param current sheet names in the order of the file.
 */
export function reorderSheets(xml: string, current: string[], order: string[]): string {
  if (current.every((name, i) => name === order[i])) return xml;
  const newPosition = current.map((name) => order.indexOf(name));
  const moved = (position: string) => String(newPosition[Number(position)] ?? position);
  return xml
    .replace(/(<(?:\w+:)?sheets>)([\s\S]*?)(<\/(?:\w+:)?sheets>)/, (_, start, body, end) => {
      const sheets = (body as string).match(
        /<(?:\w+:)?sheet\b[^>]*?(?:\/>|>\s*<\/(?:\w+:)?sheet>)/g,
      )!;
      const sorted: string[] = [];
      sheets.forEach((sheet, i) => (sorted[newPosition[i]!] = sheet));
      return start + sorted.join('') + end;
    })
    .replace(/\b(localSheetId|activeTab|firstSheet)="(\d+)"/g, (_, attribute, position) => {
      return `${attribute}="${moved(position as string)}"`;
    });
}
