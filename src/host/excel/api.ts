/** Microsoft's namespaces as the page loaded them; tests hand in their own. */
export interface OfficeApi {
  Excel: Pick<typeof Excel, 'run'>;
  Office: Pick<typeof Office, 'context'>;
}

/**
 * Excel 2021. Earlier ones show panes in Internet Explorer, where the program does not run. The host uses nothing that came
 * later without asking.
 */
export const LEAST_EXCEL_API = '1.14';

/** Whether this Excel has the API that the product is made for. */
export function isExcelNewEnough({ requirements }: Pick<Office.Context, 'requirements'>): boolean {
  return requirements.isSetSupported('ExcelApi', LEAST_EXCEL_API);
}
