import type { PageDescription } from './description';

/** A part of a head or foot: in it "&" begins a code, and "&10" is the size of what follows. */
const line = (text: string) => `&10${/^\d/.test(text) ? ' ' : ''}${text.replace(/&/g, '&&')}`;
const NUMBERS = '&P / &N';

/** What stands at the head and the foot of every page, in the codes of spreadsheets. */
export function pageLines({ pageNumbers, footLine, headText }: PageDescription) {
  const numbers = pageNumbers ? NUMBERS : '';
  return footLine === undefined
    ? { head: headText === undefined ? '' : line(headText), left: '', center: numbers, right: '' }
    : {
        head: headText === undefined ? '' : line(headText),
        left: line(footLine),
        center: '',
        right: numbers,
      };
}
