import { makeStyles, tokens } from '@fluentui/react-components';

export const useToolbarStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
    flexShrink: 0,
  },
  view: { minWidth: '158px', flexGrow: 1, flexBasis: '158px' },
  order: { minWidth: '124px', flexGrow: 1, flexBasis: '124px' },
  button: { minWidth: 'auto', flexShrink: 0 },
  counts: { display: 'flex', flexDirection: 'column', flexShrink: 0 },
  count: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  message: { minHeight: tokens.lineHeightBase200 },
  more: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  help: {
    flexShrink: 0,
    margin: 0,
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  use: { whiteSpace: 'nowrap' },
  key: {
    fontFamily: 'inherit',
    paddingInline: '3px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusSmall,
  },
});
