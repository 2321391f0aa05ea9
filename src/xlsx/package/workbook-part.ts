import { flag, parseXml, prefixed } from './parse-xml';
import { type Relationship, relationshipsOf } from './relationships';
import { type Package, notAWorkbook, partText } from './zip';

export interface SheetPart {
  name: string;
  visible: boolean;
  /** Path of the sheet's part. */
  path: string;
  /** False for sheets that are a chart or a macro, which have no cells. */
  isWorksheet: boolean;
}

export interface WorkbookPart {
  path: string;
  sheets: SheetPart[];
  names: { name: string; reference: string }[];
  activeTab: number;
  relationships: Relationship[];
}

/** Reads the list of sheets and the names. @throws HostError `notAWorkbook` where there is no workbook part. */
export function readWorkbookPart(parts: Package): WorkbookPart {
  const path = relationshipsOf(parts, '').find(({ type }) => type === 'officeDocument')?.target;
  const xml = path === undefined ? undefined : partText(parts, path);
  if (path === undefined || xml === undefined) throw notAWorkbook('noWorkbook');
  const relationships = relationshipsOf(parts, path);
  const part: WorkbookPart = { path, sheets: [], names: [], activeTab: 0, relationships };
  let name: { name: string; reference: string } | null = null;
  parseXml(xml, {
    open: (element, attributes) => {
      if (element === 'sheet') {
        const target = relationships.find(({ id }) => id === prefixed(attributes, 'id'));
        part.sheets.push({
          name: attributes.name ?? '',
          visible: (attributes.state ?? 'visible') === 'visible',
          path: target?.target ?? '',
          isWorksheet: target?.type === 'worksheet',
        });
      } else if (element === 'workbookView') {
        part.activeTab = Number(attributes.activeTab ?? 0);
      } else if (element === 'definedName') {
        const ofSheet = attributes.localSheetId !== undefined || flag(attributes.hidden);
        name = ofSheet ? null : { name: attributes.name ?? '', reference: '' };
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
  if (part.sheets.length === 0) throw notAWorkbook('noWorkbook');
  return part;
}
