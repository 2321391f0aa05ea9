import { type Language, languageOf } from '../../language/language';
import { type PaneTheme, paneThemes } from '../../pane/parts/pane-theme';

export interface DeskOptions {
  language: Language;
  theme: PaneTheme;
}

/** Reads `?lang=en&theme=dark`; Chinese and light unless they say otherwise. */
export function readOptions(search: string): DeskOptions {
  const query = new URLSearchParams(search);
  const theme = paneThemes.find((name) => name === query.get('theme'));
  return { language: languageOf(query.get('lang') ?? 'zh-CN'), theme: theme ?? 'light' };
}

/** The address of the page with these options, so that a reload or a link keeps them. */
export function addressOf({ language, theme }: DeskOptions): string {
  return `?${new URLSearchParams({ lang: language === 'zh-CN' ? 'zh' : 'en', theme }).toString()}`;
}
