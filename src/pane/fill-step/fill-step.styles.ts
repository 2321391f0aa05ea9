import { makeStyles, tokens } from '@fluentui/react-components';

export const useFillStepStyles = makeStyles({
  list: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalXL,
    overflowWrap: 'anywhere',
  },
  text: { margin: 0 },
  action: { alignSelf: 'flex-start' },
  progress: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  report: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    ':focus': { outlineStyle: 'none' },
  },
  records: { display: 'flex', flexDirection: 'column' },
  summary: { cursor: 'pointer', paddingBlock: tokens.spacingVerticalXXS },
  difference: { color: tokens.colorNeutralForeground2 },
  hint: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, margin: 0 },
});
