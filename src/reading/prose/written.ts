/** A unit of measure with the brackets that the document has: 套（间）, where the reader works on 套(间). */
export function asWritten(unit: string, quote: string): string {
  const wide = unit.replace(/\(/g, '（').replace(/\)/g, '）');
  return quote.includes(wide) ? wide : unit;
}
