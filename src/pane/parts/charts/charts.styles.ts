import { makeStyles, shorthands, tokens } from '@fluentui/react-components';

export const useChartStyles = makeStyles({
  figure: {
    margin: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    minWidth: 0,
  },
  title: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  hint: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  select: { minWidth: 0 },
  table: { borderCollapse: 'collapse', width: '100%', fontSize: tokens.fontSizeBase200 },
  head: { textAlign: 'start', fontWeight: tokens.fontWeightSemibold },
  number: { textAlign: 'end', fontVariantNumeric: 'tabular-nums' },
});

/** Colours of bars stay where a system palette is forced; what stands on its background takes the system's ink. */
const FORCED = '@media (forced-colors: active)';

export const useBarStyles = makeStyles({
  root: { gap: tokens.spacingVerticalSNudge },
  row: { marginBottom: 0 },
  title: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  name: {
    whiteSpace: 'normal',
    overflow: 'visible',
    overflowWrap: 'anywhere',
    marginBottom: '2px',
  },
  chart: {
    overflow: 'hidden',
    // Without their colours, bars are nothing.
    forcedColorAdjust: 'none',
    '& rect': {
      stroke: tokens.colorNeutralStrokeAccessible,
      strokeWidth: '1px',
      [FORCED]: { stroke: 'CanvasText' },
    },
    // Pieces without a bar.
    '& rect[role=""]': { fill: 'none', stroke: 'none', pointerEvents: 'none' },
  },
  marks: { height: 0, marginTop: 0, marginBottom: 0, zIndex: 1, pointerEvents: 'none' },
  mark: {
    top: '-2px',
    // The library puts its left edge four pixels before the place.
    marginLeft: '2.5px',
    marginBottom: 0,
    width: '3px',
    height: '18px',
    boxSizing: 'border-box',
    borderLeftWidth: 0,
    borderRightWidth: 0,
    borderTopWidth: 0,
    backgroundColor: tokens.colorNeutralForeground1,
    outline: `1px solid ${tokens.colorNeutralBackground1}`,
    forcedColorAdjust: 'none',
    [FORCED]: { backgroundColor: 'CanvasText', outlineColor: 'Canvas' },
  },
  noLegend: { display: 'none' },
  legend: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    fontSize: tokens.fontSizeBase200,
  },
  entry: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  swatch: {
    width: '12px',
    height: '12px',
    boxSizing: 'border-box',
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    forcedColorAdjust: 'none',
    [FORCED]: { ...shorthands.borderColor('CanvasText') },
  },
  line: {
    width: '3px',
    height: '14px',
    backgroundColor: tokens.colorNeutralForeground1,
    forcedColorAdjust: 'none',
    [FORCED]: { backgroundColor: 'CanvasText' },
  },
  more: { alignSelf: 'flex-start' },
});
