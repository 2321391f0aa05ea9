import { makeStyles, tokens } from '@fluentui/react-components';

export const useReviewStepStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    flexGrow: 1,
    // In a lower pane the whole step scrolls.
    minHeight: '460px',
    minWidth: 0,
  },
  hint: { margin: 0, flexShrink: 0, color: tokens.colorNeutralForeground2 },
  rows: { display: 'flex', flexDirection: 'column', flexGrow: 1, minHeight: 0 },
  next: { alignSelf: 'flex-start', flexShrink: 0 },
});
