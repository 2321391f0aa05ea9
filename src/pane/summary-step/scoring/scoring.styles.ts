import { makeStyles, tokens } from '@fluentui/react-components';

export const useScoringStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  // The switch brings a margin of its own; its words begin where other words do.
  switch: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})`, alignSelf: 'flex-start' },
  text: { margin: 0 },
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
  problems: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
  link: { fontSize: 'inherit', textAlign: 'start', overflowWrap: 'anywhere' },
});
