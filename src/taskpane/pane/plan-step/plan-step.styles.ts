import { makeStyles, tokens } from '@fluentui/react-components';

export const usePlanStepStyles = makeStyles({
  option: { display: 'flex', flexDirection: 'column' },
  optionTitle: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  file: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalXS,
  },
  hint: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  hidden: { display: 'none' },
  next: { alignSelf: 'flex-start' },
});
