/** Excel takes no longer text between quotation marks, and has a file with one repaired. */
const LONGEST = 255;

/** A text as a formula names it: in quotation marks, a long one as several that are joined. */
export function textLiteral(text: string): string {
  const parts = [...piecesOf(text)].map((part) => `"${part.replace(/"/g, '""')}"`);
  return parts.length === 1 ? parts[0]! : `(${parts.join('&')})`;
}

/** No piece begins with the second half of a character. */
function* piecesOf(text: string): Generator<string> {
  let piece = '';
  for (const character of text) {
    if (piece.length + character.length > LONGEST) {
      yield piece;
      piece = '';
    }
    piece += character;
  }
  yield piece;
}
