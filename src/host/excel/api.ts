/** Microsoft's namespaces as the page loaded them; tests hand in their own. */
export interface OfficeApi {
  Excel: typeof Excel;
  Office: Pick<typeof Office, 'context'>;
}

/** Optional ExcelApi sets that parts of the host need. 1.7 (Excel 2019) is the least it runs on. */
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
