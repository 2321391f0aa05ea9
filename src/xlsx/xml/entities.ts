const NAMED: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  amp: '&',
};
const ENTITY = /&(?:#(\d+)|#x([0-9a-fA-F]+)|(lt|gt|quot|apos|amp));/g;

/** Text with the entities of XML resolved. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(ENTITY, (_, decimal?: string, hex?: string, name?: string) =>
    name !== undefined
      ? NAMED[name]!
      : String.fromCodePoint(decimal !== undefined ? Number(decimal) : parseInt(hex!, 16)),
  );
}
