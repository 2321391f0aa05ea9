import { teamsHighContrastTheme, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import type { Theme } from '@fluentui/react-components';

/** How the pane looks: as Excel looks, or as the system demands. */
export const paneThemes = ['light', 'dark', 'contrast'] as const;
export type PaneTheme = (typeof paneThemes)[number];

/** Chinese fonts of Windows, macOS and Linux stand after the Latin ones, so that figures keep their shape. */
const fontFamilyBase =
  "'Segoe UI', 'Microsoft YaHei UI', 'Microsoft YaHei', -apple-system, 'PingFang SC', 'Noto Sans CJK SC', sans-serif";

const fluentThemes: Record<PaneTheme, Theme> = {
  light: { ...webLightTheme, fontFamilyBase },
  dark: { ...webDarkTheme, fontFamilyBase },
  contrast: { ...teamsHighContrastTheme, fontFamilyBase },
};

export function fluentTheme(theme: PaneTheme): Theme {
  return fluentThemes[theme];
}
