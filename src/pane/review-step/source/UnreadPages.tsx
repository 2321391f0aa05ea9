import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { pageRanges } from '../../../documents/page-ranges';
import { format } from '../../../language/language';
import { useReviewMessages } from '../messages';

/** Says which pages of the document are pictures: what stands on them is not among the rows. */
export function UnreadPages({ pages }: { pages: readonly number[] }) {
  const { unreadPages, pageSeparator } = useReviewMessages();
  if (pages.length === 0) return null;
  const ranges = pageRanges(pages).join(pageSeparator);
  return (
    <MessageBar intent="warning" layout="multiline" data-testid="unread-pages">
      <MessageBarBody>{format(unreadPages, { pages: ranges })}</MessageBarBody>
    </MessageBar>
  );
}
