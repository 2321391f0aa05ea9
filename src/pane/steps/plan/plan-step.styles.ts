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
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  text: { margin: 0 },
  intake: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  drop: { display: 'flex', flexDirection: 'column', flexGrow: 1 },
  dragging: {
    outline: `2px dashed ${tokens.colorBrandStroke1}`,
    outlineOffset: tokens.spacingHorizontalXS,
  },
});
