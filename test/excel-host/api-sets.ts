import { ApiError } from './protocol';

/** The ExcelApi set that brought a member, for members later than 1.4 that the add-in may use. */
const since: Record<string, string> = {
  'Application.suspendApiCalculationUntilNextSync': '1.6',
  'Application.suspendScreenUpdatingUntilNextSync': '1.9',
  'Range.conditionalFormats': '1.6',
  'Worksheet.tabColor': '1.7',
  'Worksheet.freezePanes': '1.7',
  'Worksheet.onChanged': '1.7',
  'Worksheet.getRangeByIndexes': '1.7',
  'NamedItem.formula': '1.7',
  'ChartSeries.chartType': '1.7',
  'ChartSeries.setValues': '1.7',
  'ChartSeries.setXAxisValues': '1.7',
  'ChartSeriesCollection.add': '1.7',
  'ChartSeries.hasDataLabels': '1.7',
  'ChartSeries.dataLabels': '1.8',
  'ChartDataLabels.numberFormat': '1.8',
  'ChartTitle.setFormula': '1.7',
  'Chart.displayBlanksAs': '1.8',
  'Chart.plotVisibleOnly': '1.8',
  'Range.dataValidation': '1.8',
  'ChartAxis.numberFormat': '1.8',
  'ChartAxis.textOrientation': '1.8',
  'ChartAxis.tickLabelSpacing': '1.7',
  'ChartAxis.position': '1.8',
  'ChartAxis.reversePlotOrder': '1.7',
  'Runtime.enableEvents': '1.8',
  'Worksheet.pageLayout': '1.9',
  'Range.copyFrom': '1.9',
  'Range.autoFill': '1.9',
  'Table.resize': '1.13',
};

/** True when `have` ("1.14") includes `wanted`; sets count 1.9, 1.10, 1.11. */
export function includesVersion(have: string, wanted: string): boolean {
  const [major = 0, minor = 0] = have.split('.').map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = wanted.split('.').map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}

/** Refuses members that came after the declared ExcelApi set, as an older Excel would. */
export function memberGate(version: string): (className: string, member: string) => void {
  return (className, member) => {
    const needed = since[`${className}.${member}`];
    if (needed !== undefined && !includesVersion(version, needed)) {
      throw new ApiError(
        'ApiNotFound',
        `${className}.${member} needs ExcelApi ${needed}; this is ${version}.`,
        501,
      );
    }
  };
}
