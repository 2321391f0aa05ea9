import { format } from '../../../language/language';
import type { DeskTexts } from '../texts';

/** What happened last, to be said in whatever language the page has. */
export type News =
  | { kind: 'opened' | 'saved'; file: string }
  | { kind: 'saving' | 'sampled' | 'resumed' | 'undoneWrite' };

export function messageOf(news: News, texts: DeskTexts): string {
  return 'file' in news ? format(texts[news.kind], { file: news.file }) : texts[news.kind];
}
