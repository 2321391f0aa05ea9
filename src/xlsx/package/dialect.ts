/** The namespaces of a workbook: those that Excel writes, or those of "Strict Open XML". */
export interface Dialect {
  /** Workbook, sheets, styles, texts, tables. */
  main: string;
  /** Of the attribute `r:id`; types of relationships begin with it. */
  relationships: string;
  drawing: string;
  chart: string;
  spreadsheetDrawing: string;
  properties: string;
}

const TRANSITIONAL = 'http://schemas.openxmlformats.org';
const STRICT = 'http://purl.oclc.org/ooxml';

export const transitional: Dialect = {
  main: `${TRANSITIONAL}/spreadsheetml/2006/main`,
  relationships: `${TRANSITIONAL}/officeDocument/2006/relationships`,
  drawing: `${TRANSITIONAL}/drawingml/2006/main`,
  chart: `${TRANSITIONAL}/drawingml/2006/chart`,
  spreadsheetDrawing: `${TRANSITIONAL}/drawingml/2006/spreadsheetDrawing`,
  properties: `${TRANSITIONAL}/officeDocument/2006/extended-properties`,
};

export const strict: Dialect = {
  main: `${STRICT}/spreadsheetml/main`,
  relationships: `${STRICT}/officeDocument/relationships`,
  drawing: `${STRICT}/drawingml/main`,
  chart: `${STRICT}/drawingml/chart`,
  spreadsheetDrawing: `${STRICT}/drawingml/spreadsheetDrawing`,
  properties: `${STRICT}/officeDocument/extendedProperties`,
};

/** By the text of the workbook's own part. */
export function dialectOf(workbookXml: string): Dialect {
  const root = /<(?:\w+:)?workbook\b[^>]*>/.exec(workbookXml)?.[0] ?? '';
  return root.includes(strict.main) ? strict : transitional;
}
