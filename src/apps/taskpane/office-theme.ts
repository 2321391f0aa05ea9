import type { PaneTheme } from '../../pane/parts/pane-theme';

/** The part of Office.js' theme that tells light from dark; older versions of Excel give none at all. */
interface BackgroundTheme {
  bodyBackgroundColor?: string;
}

/**
 * Chooses the pane's theme. High contrast is the user's setting in the system and comes first.
 * @param theme `Office.context.officeTheme`.
 * @param forcedColors whether the system forces a contrast theme.
 */
export function themeFor(theme: BackgroundTheme | undefined, forcedColors: boolean): PaneTheme {
  if (forcedColors) return 'contrast';
  return isDark(theme?.bodyBackgroundColor) ? 'dark' : 'light';
}

/** Perceived brightness below the middle, by the weights of Rec. 601; "#RRGGBB" or "RRGGBB". */
function isDark(color: string | undefined): boolean {
  const parts = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(color ?? '');
  if (!parts) return false;
  const [red, green, blue] = parts.slice(1).map((part) => parseInt(part, 16));
  return red! * 0.299 + green! * 0.587 + blue! * 0.114 < 128;
}
