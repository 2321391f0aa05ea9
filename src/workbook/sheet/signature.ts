import { format, languages, type Language, type Localised } from '../../language/language';
import type { CellValue } from '../description';
import { textOf } from './table/locate-table';

/** The line that an office signs. */
export const signature: Localised = {
  'zh-CN':
    '填报人：＿＿＿＿＿＿　　审核人：＿＿＿＿＿＿　　负责人：＿＿＿＿＿＿　　日期：＿＿＿＿年＿＿月＿＿日',
  en: 'Filled in by: ____________    Checked by: ____________    Approved by: ____________    Date: ____________',
};

/** What whoever fills a form signs at the foot of its pages, and the number that a form has. */
const formSignature: Localised = {
  'zh-CN':
    '填报单位：{office}　　填报人：＿＿＿＿＿＿　　审核人：＿＿＿＿＿＿　　负责人：＿＿＿＿＿＿　　日期：＿＿＿＿年＿＿月＿＿日',
  en: 'Office: {office}    Filled in by: __________    Checked by: __________    Approved by: __________    Date: __________',
};
const formNumber: Localised = {
  'zh-CN': '表号：＿＿＿＿＿＿',
  en: 'Form no. __________',
};
/** Stands for an office that a form is not made for. */
const blankOffice: Localised = { 'zh-CN': '＿＿＿＿＿＿＿＿', en: '______________' };

/** The lines of a form, for an office or for whoever fills it in. */
export const formLines = (language: Language, office = blankOffice[language]) => ({
  signature: format(formSignature[language], { office }),
  number: formNumber[language],
});

/** With which a line for signatures begins, in either language. */
const signatureStart: Localised = { 'zh-CN': '填报人：', en: 'Filled in by:' };

/**
 * The line for signatures as it stands, names written into it included; null when there is none.
 * @param cells of a sheet from A1.
 */
export function signatureIn(cells: readonly CellValue[][]): string | null {
  for (let row = cells.length - 1; row >= 0; row--) {
    const text = textOf(cells[row]?.[0]);
    if (isSignature(text)) return text;
  }
  return null;
}

export const isSignature = (text: string): boolean =>
  languages.some((language) => text.startsWith(signatureStart[language]));
