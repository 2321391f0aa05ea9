import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useState, useSyncExternalStore } from 'react';
import type { Language } from '../../../language/language';
import type { Updates } from './updates';

const texts = {
  'zh-CN': {
    waiting: '有新版本。先保存工作簿，再更新；不更新可以一直用现在的版本。',
    taken: '另一个窗口已换成新版本。请保存工作簿，然后重新打开这一页。',
    take: '更新',
    reload: '重新打开',
    later: '以后再说',
  },
  en: {
    waiting:
      'A new version is ready. Save the workbook first, then update; until then this version goes on working.',
    taken: 'Another window changed to a new version. Save the workbook, then open this page anew.',
    take: 'Update',
    reload: 'Open anew',
    later: 'Later',
  },
};

/** Offers a newer version of the desk; the user takes it or goes on. */
export function UpdateNotice({ updates, language }: { updates: Updates; language: Language }) {
  const state = useSyncExternalStore(updates.subscribe, updates.state);
  const [declined, setDeclined] = useState<typeof state>('none');
  if (state === 'none' || state === declined) return null;
  const say = texts[language];
  return (
    <MessageBar intent="info">
      <MessageBarBody>{say[state]}</MessageBarBody>
      <MessageBarActions>
        <Button onClick={updates.take}>{state === 'waiting' ? say.take : say.reload}</Button>
        <Button appearance="transparent" onClick={() => setDeclined(state)}>
          {say.later}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
