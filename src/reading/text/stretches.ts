/** No sentence is as long; reading one as a whole takes more than linear time. */
const LONGEST_STRETCH = 4000;

/** Cuts what is longer after a full stop or a comma. Where there is none, it is no prose and holds no targets. */
export function stretches(text: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (let start = 0; start < text.length;) {
    const rest = text.slice(start, start + LONGEST_STRETCH);
    const last = start + rest.length === text.length;
    const stop = rest.lastIndexOf('。');
    const cut = stop >= 0 ? stop : Math.max(rest.lastIndexOf(';'), rest.lastIndexOf(','));
    const end = last ? text.length : start + (cut >= 0 ? cut + 1 : rest.length);
    if ((last && start === 0) || cut >= 0) found.push({ start, end });
    start = end;
  }
  return found;
}
