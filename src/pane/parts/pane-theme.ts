import { teamsHighContrastTheme, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import type { Theme } from '@fluentui/react-components';
import type { Language } from '../../language/language';

/** How the pane looks: as Excel looks, or as the system demands. */
export const paneThemes = ['light', 'dark', 'contrast'] as const;
export type PaneTheme = (typeof paneThemes)[number];

const LATIN = "'Segoe UI'";
const CHINESE =
  "'Microsoft YaHei UI', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', 'Source Han Sans SC'";

/**
 * Chinese fonts of Windows, macOS and Linux stand after the Latin one, so that figures keep their shape. In an English page every
 * system's own Latin font comes before them: a Chinese font draws an apostrophe as wide as a character.
 */
const fontFamilies: Record<Language, string> = {
  'zh-CN': `${LATIN}, ${CHINESE}, -apple-system, sans-serif`,
  en: `${LATIN}, -apple-system, Roboto, 'Noto Sans', 'Liberation Sans', 'DejaVu Sans Condensed', Arial, ${CHINESE}, sans-serif`,
};

const fluentThemes: Record<PaneTheme, Theme> = {
  light: webLightTheme,
  dark: webDarkTheme,
  contrast: teamsHighContrastTheme,
};

const made = new Map<string, Theme>();

/** The same object for the same theme and language. */
export function fluentTheme(theme: PaneTheme, language: Language): Theme {
  const key = `${theme} ${language}`;
  const known = made.get(key);
  if (known) return known;
  const next = { ...fluentThemes[theme], fontFamilyBase: fontFamilies[language] };
  made.set(key, next);
  return next;
}
