import { mergeClasses } from '@fluentui/react-components';
import { useCardStyles } from './card.styles';

/** The words that a record was read from; short unless its item is selected. */
export function Quote({ text, full }: { text: string | undefined; full: boolean }) {
  const styles = useCardStyles();
  if (text === undefined || text.trim() === '') return null;
  return (
    <blockquote className={mergeClasses(styles.quote, full && styles.fullQuote)} lang="zh-CN">
      {text}
    </blockquote>
  );
}
