/** The bytes that Windows' western letters stand for. */
let bytes: Map<string, number> | null = null;

function westernBytes(): Map<string, number> {
  if (bytes) return bytes;
  const western = new TextDecoder('windows-1252');
  bytes = new Map();
  for (let byte = 0; byte < 256; byte++) bytes.set(western.decode(Uint8Array.of(byte)), byte);
  return bytes;
}

const isHan = (letter: string) => /[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]/.test(letter);

/** Chinese text whose font says that its bytes are western letters: "ÐÂÔö" is 新增. Anything else stays as it is. */
export function decodedGbk(text: string): string {
  if (!/[\u0080-\u00ff]{2}/.test(text) || /[\u4e00-\u9fff]/.test(text)) return text;
  const known = westernBytes();
  const codes: (number | undefined)[] = [];
  let trail = false;
  for (const letter of text) {
    // Behind the first byte of two, a hyphen was a soft one
    const code: number | undefined =
      trail && letter === '-' ? 0xad : known.get(letter === 'μ' ? 'µ' : letter);
    codes.push(code);
    trail = !trail && (code ?? 0) > 0x80;
  }
  if (codes.includes(undefined)) return text;
  const decoded = new TextDecoder('gb18030').decode(Uint8Array.from(codes as number[]));
  const high = codes.filter((code) => code! >= 0x80).length;
  const han = [...decoded].filter(isHan).length;
  return han > 0 && han * 2 >= high - 1 && !decoded.includes('\ufffd') ? decoded : text;
}

/** Whether a text is made of signs that no plan is written with: its font does not say what they are. */
export function isUnreadable(text: string): boolean {
  const letters = [...text].filter((letter) => letter.trim() !== '');
  const strange = letters.filter((letter) =>
    /[\u0000-\u001f\u0080-\u00b0\u00b8-\u00ff\ue000-\uf8ff\ufffd]/.test(letter),
  );
  return letters.length > 0 && strange.length * 2 > letters.length;
}
