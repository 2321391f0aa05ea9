import type { BlockSheet } from '../../block-sheets';
import { FIRST_ROW, HEADING_ROW } from '../../sheet/blocks';
import { textsDown } from '../../sheet/sheet-identity';
import {
  officeListsColumn,
  officeListsIdentity,
  officeListsLabels,
  officeListsReport,
} from './office-lists-report';

const led = 'led';

/** 各单位清单: which rows it has is settled when it is written. */
export const officeListsSheet: BlockSheet<'officeLists', string[]> = {
  ...officeListsIdentity,
  part: 'report',
  // A hidden heading.
  mark: { row: HEADING_ROW, column: officeListsColumn(led), text: { 'zh-CN': led, en: led } },
  reads: [],
  labelsIn: (cells) => textsDown(cells, { row: FIRST_ROW, column: officeListsColumn('id') }),
  labelsFor: officeListsLabels,
  report: (context, labelsOf) => officeListsReport(context, labelsOf(officeListsSheet)),
};
