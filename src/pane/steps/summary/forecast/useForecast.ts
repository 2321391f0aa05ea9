import { useEffect, useState } from 'react';
import type { ForecastIndicator, ForecastSummary } from '../../../../usecases/forecast-summary';
import type { QuarterView } from '../../../../usecases/view-quarter';
import { usePane } from '../../../session/environment';
import { useAction } from '../../../session/useAction';

/** The forecast of a quarter: made again whenever that was read, after its counts are on the screen. */
export function useForecast(view: QuarterView) {
  const { host } = usePane();
  const [forecast, setForecast] = useState<ForecastSummary | null>(null);
  const read = useAction(async (of: QuarterView) => {
    setForecast(of.forecast());
  }, 'again');
  const goTo = useAction(async ({ sheet, row, column }: ForecastIndicator['cell']) => {
    await host.goTo(sheet, { row, column, rows: 1, columns: 1 });
  });
  const { run } = read;
  useEffect(() => void run(view), [run, view]);
  return {
    forecast,
    goTo: (cell: ForecastIndicator['cell']) => void goTo.run(cell),
    error: read.error ?? goTo.error,
    dismissError: () => {
      read.clearError();
      goTo.clearError();
    },
  };
}
