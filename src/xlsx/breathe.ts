/** A page that does not draw for so many milliseconds is felt to stand still. */
const LONGEST = 16;
let last = 0;

/** Between two steps of long work: lets a page draw, unless it could just now. Many small files would spend their time waiting. */
export async function breathe(): Promise<void> {
  if (Date.now() - last < LONGEST) return;
  await new Promise((resolve) => setTimeout(resolve, 0));
  last = Date.now();
}
