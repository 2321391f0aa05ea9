/** Characters that Windows refuses in file names; those that end a name, and control characters, go as well. */
const REFUSED = /[<>:"/\\|?*\p{Cc}\p{Cf}]/gu;
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;
const LONGEST = 80;

/** A text as the name of a file that every Windows takes, without an ending. */
export function fileNameOf(text: string): string {
  const plain = [...text.normalize('NFC').replace(REFUSED, '_').replace(/\s+/g, ' ').trim()]
    .slice(0, LONGEST)
    .join('')
    .replace(/[. ]+$/, '');
  if (plain === '') return '_';
  return DEVICE.test(plain) ? `_${plain}` : plain;
}

/** Names that differ in more than capitals: of equal ones the later get a number. */
export function distinctFileNames(texts: readonly string[]): string[] {
  const taken = new Set<string>();
  return texts.map((text) => {
    const name = fileNameOf(text);
    let free = name;
    for (let n = 2; taken.has(free.toLowerCase()); n++) free = `${name} (${n})`;
    taken.add(free.toLowerCase());
    return free;
  });
}
