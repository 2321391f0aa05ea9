/** "#RRGGBB" as the engine wants it. */
export function engineColor(color: string): string {
  return color.replace('#', '').toUpperCase();
}
