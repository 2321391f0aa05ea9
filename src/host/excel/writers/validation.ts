import { absoluteReference, areaAddress } from '../../../workbook/address';
import type { ValidationDescription, ValidationRule } from '../../../workbook/description';

/** Replaces the data validation of an area. */
export function writeValidation(sheet: Excel.Worksheet, description: ValidationDescription): void {
  const { dataValidation } = sheet.getRange(areaAddress(description.at));
  dataValidation.clear();
  dataValidation.rule = toRule(description.rule);
  dataValidation.ignoreBlanks = true;
  dataValidation.errorAlert = {
    showAlert: true,
    style: description.style === 'stop' ? 'Stop' : 'Warning',
    title: description.title,
    message: description.message,
  };
  dataValidation.prompt = {
    showPrompt: description.prompt !== undefined,
    title: description.prompt === undefined ? '' : description.title,
    message: description.prompt ?? '',
  };
}

function toRule(rule: ValidationRule): Excel.DataValidationRule {
  if (rule.type === 'list') {
    return { list: { inCellDropDown: true, source: rule.values.join(',') } };
  }
  if (rule.type === 'cells') {
    const source = `=${absoluteReference(rule.sheet, rule.area)}`;
    return { list: { inCellDropDown: true, source } };
  }
  if (rule.type === 'any') return { custom: { formula: '=TRUE' } };
  const bounds = { formula1: rule.min, formula2: rule.max, operator: 'Between' as const };
  return rule.type === 'decimal' ? { decimal: bounds } : { wholeNumber: bounds };
}
