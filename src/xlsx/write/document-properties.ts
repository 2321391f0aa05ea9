import { setContentType } from '../package/content-types';
import { transitional } from '../package/dialect';
import { type CustomProperties, writeCustomProperties } from '../package/custom-properties';
import type { Package } from '../package/package';
import { addRelationship, withDeclaration } from '../package/relationships';
import { escapeContent } from '../package/xml-text';

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const CORE = `${PACKAGE}/metadata/core-properties`;

/** What a new file says of itself. */
export interface FileProperties {
  application: string;
  title?: string;
  /** When it was made. */
  created: Date;
  /** Texts by name that stay with the file wherever it is saved. */
  custom?: CustomProperties;
}

/** Says who wrote a new file and when; it names no author. */
export function writeDocumentProperties(
  parts: Package,
  { application, title, created, custom }: FileProperties,
): void {
  const app = 'docProps/app.xml';
  parts.set(
    app,
    withDeclaration(
      `<Properties xmlns="${transitional.properties}"><Application>${escapeContent(application)}</Application></Properties>`,
    ),
  );
  setContentType(
    parts,
    app,
    'application/vnd.openxmlformats-officedocument.extended-properties+xml',
  );
  addRelationship(parts, '', `${transitional.relationships}/extended-properties`, app);
  const core = 'docProps/core.xml';
  const at = `${created.toISOString().slice(0, 19)}Z`;
  const time = (tag: string) => `<dcterms:${tag} xsi:type="dcterms:W3CDTF">${at}</dcterms:${tag}>`;
  parts.set(
    core,
    withDeclaration(
      `<cp:coreProperties xmlns:cp="${CORE}" xmlns:dc="http://purl.org/dc/elements/1.1/" ` +
        'xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
        (title === undefined ? '' : `<dc:title>${escapeContent(title)}</dc:title>`) +
        `${time('created')}${time('modified')}</cp:coreProperties>`,
    ),
  );
  setContentType(parts, core, 'application/vnd.openxmlformats-package.core-properties+xml');
  addRelationship(parts, '', `${PACKAGE}/relationships/metadata/core-properties`, core);
  if (custom) writeCustomProperties(parts, custom);
}
