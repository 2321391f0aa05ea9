import type { Block } from '../../blocks';
import { declaredCharset, decodeText } from '../../decode';
import { BlockReader } from './block-reader';
import { parse } from './dom';
import { PageNoise } from './noise';

/** The text of a page that was saved from a site, without what stands around it. */
export function readHtmlPage(bytes: Uint8Array): Block[] {
  const noise = new PageNoise();
  return readHtml(decodeText(bytes, declaredCharset(bytes)), (element) => noise.isNoise(element));
}

/** HTML as blocks of text and tables. */
export function readHtml(
  html: string,
  isNoise: ConstructorParameters<typeof BlockReader>[0],
): Block[] {
  return new BlockReader(isNoise).read(parse(html));
}
