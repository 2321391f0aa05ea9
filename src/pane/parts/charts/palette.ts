import type { Status } from '../../../tracking/status';
import { chartColors, statusSeriesColors } from '../../../workbook/styles';
import type { PaneTheme } from '../pane-theme';

/** Colours of charts on the pane's background; held to contrast and to colour-blind eyes by a test. */
export interface ChartPalette {
  status: Record<Status, string>;
  /** What was reached, and what is ahead of schedule. */
  actual: string;
  due: string;
  behind: string;
}

/** On white, the colours of the sheets' charts. */
const light: ChartPalette = {
  status: statusSeriesColors,
  ...chartColors,
  behind: statusSeriesColors.behind,
};

const dark: ChartPalette = {
  status: {
    met: '#38D98A',
    onSchedule: '#3B92D6',
    nearSchedule: '#FBC632',
    behind: '#E5482F',
    notReported: '#808080',
    notAssessed: '#F0F0F0',
  },
  actual: '#3B92D6',
  due: '#F0935A',
  behind: '#E5482F',
};

export const palettes: Record<PaneTheme, ChartPalette> = { light, dark, contrast: dark };
