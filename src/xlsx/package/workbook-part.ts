import { ProductError } from '../../language/errors';
import { flag, parseXml, prefixed } from './parse-xml';
import { notAWorkbook } from './errors';
import type { Package } from './package';
import { type Relationship, relationshipsOf } from './relationships';

export interface SheetPart {
  name: string;
  visible: boolean;
  /** Path of the sheet's part. */
  path: string;
  /** False for sheets that are a chart, a dialog or a macro, which have no cells. */
  isWorksheet: boolean;
}

export interface NamePart {
  name: string;
  reference: string;
  /** Position of the sheet that alone knows the name; left out for a name of the whole workbook. */
  sheet?: number;
  hidden: boolean;
}

export interface WorkbookPart {
  path: string;
  sheets: SheetPart[];
  names: NamePart[];
  activeTab: number;
  relationships: Relationship[];
}

/**
 * Reads the list of sheets and the names.
 * @throws ProductError `notAWorkbook` (noWorkbook) where there is no workbook part, `binaryWorkbook` where it is one in binary.
 */
export function readWorkbookPart(parts: Package): WorkbookPart {
  const path = relationshipsOf(parts, '').find(({ type }) => type === 'officeDocument')?.target;
  if (path !== undefined && /\.bin$/i.test(path)) throw new ProductError('binaryWorkbook');
  const xml = path === undefined ? undefined : parts.text(path);
  if (path === undefined || xml === undefined) throw notAWorkbook('noWorkbook');
  const relationships = relationshipsOf(parts, path);
  const part: WorkbookPart = { path, sheets: [], names: [], activeTab: 0, relationships };
  const linked = new Map(relationships.map((each) => [each.id, each]));
  let name: NamePart | null = null;
  parseXml(xml, {
    open: (element, attributes) => {
      if (element === 'sheet') {
        const target = linked.get(prefixed(attributes, 'id') ?? '');
        part.sheets.push({
          name: attributes.name ?? '',
          visible: (attributes.state ?? 'visible') === 'visible',
          path: target?.target ?? '',
          isWorksheet: target?.type === 'worksheet',
        });
      } else if (element === 'workbookView') {
        part.activeTab = Number(attributes.activeTab ?? 0);
      } else if (element === 'definedName') {
        const { localSheetId } = attributes;
        name = {
          name: attributes.name ?? '',
          reference: '',
          ...(localSheetId === undefined ? {} : { sheet: Number(localSheetId) }),
          hidden: flag(attributes.hidden),
        };
      }
    },
    text: (text) => {
      if (name) name.reference += text;
    },
    close: (element) => {
      if (element !== 'definedName' || !name) return;
      part.names.push(name);
      name = null;
    },
  });
  return part;
}
