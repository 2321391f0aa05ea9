/** Microsoft's namespaces as the page loaded them; tests hand in their own. */
export interface OfficeApi {
  Excel: typeof Excel;
  Office: Pick<typeof Office, 'context'>;
}

/** Excel 2021. Earlier ones show panes in Internet Explorer, where the program does not run. */
const LEAST_EXCEL_API = '1.14';

/** Whether this Excel has the API that the product is made for. */
export function isExcelNewEnough({ requirements }: Pick<Office.Context, 'requirements'>): boolean {
  return requirements.isSetSupported('ExcelApi', LEAST_EXCEL_API);
}

/** ExcelApi sets that parts of the host need; the host itself runs from 1.7 on. */
const featureSets = {
  // Documented for every version: one formula for a range. `write` does without where an Excel does not move its references.
  filledFormulas: '1.1',
  dataValidation: '1.8',
  chartDetails: '1.8',
  pageLayout: '1.9',
  suspendScreen: '1.9',
  tableResize: '1.13',
} as const;

export type Feature = keyof typeof featureSets;

/** Tells which features this Excel has. */
export type Supports = (feature: Feature) => boolean;

export function supportedFeatures({ Office }: OfficeApi): Supports {
  return (feature) => Office.context.requirements.isSetSupported('ExcelApi', featureSets[feature]);
}
