import { absoluteReference, areaAddress } from '../../../workbook/address';
import type { ValidationDescription, ValidationRule } from '../../../workbook/description';
import { escapeXml } from '../../package/xml-text';
import { checked } from '../call';
import type { SheetChanges } from '../file-changes';
import type { EngineFile } from '../load';

/** Data validation; takes the place of what there was in its own area. */
export function writeValidations(file: EngineFile, sheet: SheetChanges): void {
  for (const rule of sheet.validations) {
    const area = areaAddress(rule.at);
    checked(file.DeleteDataValidation(sheet.name, area), 'DeleteDataValidation');
    checked(file.AddDataValidation(sheet.name, described(rule, area)), 'AddDataValidation');
  }
}

function described({ rule, style, title, message }: ValidationDescription, area: string) {
  return {
    Sqref: area,
    AllowBlank: true,
    ShowErrorMessage: true,
    ShowInputMessage: false,
    ErrorStyle: style,
    ErrorTitle: title,
    Error: message,
    ...formulas(rule),
  };
}

/** The engine puts formulas into the file as they are, so they are escaped here. */
function formulas(rule: ValidationRule) {
  if (rule.type === 'list') {
    return { Type: 'list', Formula1: escapeXml(`"${rule.values.join(',').replace(/"/g, '""')}"`) };
  }
  if (rule.type === 'cells') {
    return { Type: 'list', Formula1: escapeXml(absoluteReference(rule.sheet, rule.area)) };
  }
  return {
    Type: rule.type,
    Operator: 'between',
    Formula1: String(rule.min),
    Formula2: String(rule.max),
  };
}
