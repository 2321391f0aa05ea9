import type { Messages } from './zh-CN';

/** What the pane says about each error code: what failed, what was kept, what to do next. */
export const errors: Messages['errors'] = {
  sheetProtected: {
    what: 'Sheet “{sheet}” is protected with a password and cannot be written.',
    kept: 'That sheet is unchanged; sheets written before it and all entries are still there.',
    next: 'Unprotect the sheet on the Review tab and try again.',
  },
  busy: {
    what: 'Excel is busy: a cell is being edited or a dialog is open.',
    kept: 'Nothing in the workbook was lost.',
    next: 'Press Enter to finish editing, close the dialog and try again.',
  },
  notAWorkbook: {
    what: 'This file is not an .xlsx workbook, or it is damaged.',
    kept: 'The file is unchanged, and so is the workbook that is open.',
    next: 'Save an old .xls file as .xlsx first; ask the unit to send a damaged file again.',
  },
  encrypted: {
    what: 'This file has a password and cannot be read.',
    kept: 'The file is unchanged, and so is the workbook that is open.',
    next: 'Open it in Excel or WPS, remove the password, save it and try again.',
  },
  cancelled: {
    what: 'Stopped, as you asked.',
    kept: 'Sheets already written and everything entered are kept.',
    next: 'Choose “Fill the workbook” again to complete the rest.',
  },
  tooManyCells: {
    what: 'Sheet "{sheet}" reaches to {cell}, which is too far to be read.',
    kept: 'The workbook was not changed.',
    next: 'Most likely one cell far away was filled by mistake: go there with {cell} in the name box, delete those rows or columns, save, and try again.',
  },
  refused: {
    what: 'Excel did not accept this.',
    kept: 'Everything entered is kept; trying again writes nothing twice.',
    next: 'Make sure that the workbook can be edited, then try again. If it still fails, send the technical details to support.',
  },
  noLedger: {
    what: 'The workbook holds no ledger.',
    kept: 'The workbook is unchanged.',
    next: 'Open a workbook that was filled with this add-in, or fill this one first.',
  },
  anotherPlan: {
    what: 'This workbook is the ledger of “{found}”; “{wanted}” cannot be filled into it.',
    kept: 'The workbook is unchanged.',
    next: 'Make a new workbook and fill the chosen plan there.',
  },
  notNextYear: {
    what: 'The ledger you chose is of {found} and the plan of {wanted}, which lacks the year after it.',
    kept: 'Neither workbook was changed.',
    next: 'Choose the ledger of the year before the plan, or the plan of the year after the ledger.',
  },
  otherDistrict: {
    what: 'The ledger you chose is of {found}; the plan is of {wanted}.',
    kept: 'Neither workbook was changed.',
    next: "Choose last year's ledger of the same district.",
  },
  workbookYear: {
    what: 'This workbook is already the ledger of {found}; it cannot take {wanted}.',
    kept: 'Neither workbook was changed.',
    next: "Open an empty workbook, choose last year's ledger there and fill the plan.",
  },
  sameDistrict: {
    what: '"{file}" and "{other}" are both of {district}.',
    kept: 'The first stays in the comparison; the workbook was not changed.',
    next: 'Choose one ledger for each district.',
  },
  otherYear: {
    what: '“{file}” is the ledger of {found}, the others are of {wanted}: they cannot be compared.',
    kept: 'The workbooks are unchanged.',
    next: 'Choose ledgers of the same year.',
  },
  damagedSheet: {
    what: 'Sheet “{sheet}” is missing, or its headings were changed.',
    kept: 'The workbook is unchanged and all entries are there.',
    next: 'Bring back the sheet and its headings (from an earlier copy, say), or fill again, and retry.',
  },
  invalidPlan: {
    what: 'This file is not a valid plan.',
    kept: 'The chosen plan and the workbook are unchanged.',
    next: 'Make sure that it is the right file; send the technical details to whoever made it.',
  },
  noRoom: {
    what: 'Sheet “{sheet}” has other content from row {row} on, where new rows must go.',
    kept: 'The workbook is unchanged and all entries are there.',
    next: 'Move what stands below the ledger elsewhere and fill again.',
  },
  tooManyFindings: {
    what: 'There {count|is|are} {count} {count|finding|findings}, and a sheet has room for {most}.',
    kept: 'The workbook is unchanged, and the result is still in this pane.',
    next: 'Correct what is wrong by the thousand (a whole column, say), then check and write again.',
  },
  nameTaken: {
    what: 'The workbook already uses the name “{name}” for cells of sheet “{sheet}”, and the ledger needs it.',
    kept: 'The workbook is unchanged.',
    next: 'Rename it in the Name Manager on the Formulas tab, or fill a new workbook.',
  },
  newerVersion: {
    what: 'This workbook was written by a newer version ({version}).',
    kept: 'The workbook is unchanged.',
    next: 'Update the add-in, then open this workbook again.',
  },
  unexpected: {
    what: 'Something unexpected happened.',
    kept: 'Nothing that was entered was changed by it.',
    next: 'Try again; if it still fails, send the technical details to support.',
  },
};
