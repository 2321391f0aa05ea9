import {
  Button,
  Checkbox,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
} from '@fluentui/react-components';
import { format, type Language } from '../../../language/language';
import type { OpenQuestions } from '../../../plan/review';
import { usePane } from '../../session/environment';
import { openQuestionsMessages, type OpenQuestionsTexts } from '../../messages/open-questions';

export interface OpenQuestionsNoticeProps {
  open: OpenQuestions;
  /** Whether the user agreed to fill rows that nobody has reviewed. */
  confirmed: boolean;
  onConfirm: (confirmed: boolean) => void;
  onReview: () => void;
}

/** What nobody has decided yet. Rows that are not reviewed are filled only when the user says so. */
export default function OpenQuestionsNotice(props: OpenQuestionsNoticeProps) {
  const { language } = usePane();
  const { open, confirmed, onConfirm, onReview } = props;
  const texts = openQuestionsMessages[language];
  return (
    <MessageBar intent="warning" layout="multiline" data-testid="open-questions">
      <MessageBarBody>
        {linesOf(open, texts, language).map((line) => (
          <div key={line}>{line}</div>
        ))}
        {open.unreviewed > 0 && (
          <Checkbox
            checked={confirmed}
            label={format(texts.confirm, { count: open.unreviewed })}
            onChange={(_, { checked }) => onConfirm(checked === true)}
          />
        )}
      </MessageBarBody>
      <MessageBarActions>
        <Button onClick={onReview}>{texts.review}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}

function linesOf(open: OpenQuestions, texts: OpenQuestionsTexts, language: Language): string[] {
  const others = [
    open.unsettled > 0 ? format(texts.unsettled, { count: open.unsettled }) : '',
    open.results > 0 ? format(texts.results, { count: open.results }) : '',
    open.revisions > 0 ? format(texts.revisions, { count: open.revisions }) : '',
  ].filter((text) => text !== '');
  const unreviewed =
    open.unreviewed > 0 ? [format(texts.unreviewed, { count: open.unreviewed })] : [];
  if (others.length === 0) return unreviewed;
  const list = others.join(language === 'zh-CN' ? '；' : '; ');
  return [...unreviewed, format(texts.others, { list })];
}
