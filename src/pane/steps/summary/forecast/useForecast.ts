import { startTransition, useCallback, useEffect, useState } from 'react';
import type { ForecastIndicator, ForecastSummary } from '../../../../usecases/forecast-summary';
import type { QuarterView } from '../../../../usecases/view-quarter';
import { usePane } from '../../../session/environment';
import { useAction } from '../../../session/useAction';

/** The forecast of a quarter: made again whenever that was read, after its counts are on the screen. */
export function useForecast(view: QuarterView) {
  const { host } = usePane();
  const [forecast, setForecast] = useState<ForecastSummary | null>(null);
  const read = useAction(async (of: QuarterView) => {
    const made = of.forecast();
    startTransition(() => setForecast(made));
  }, 'again');
  const { run: open, ...going } = useAction(
    async ({ sheet, row, column }: ForecastIndicator['cell']) => {
      await host.goTo(sheet, { row, column, rows: 1, columns: 1 });
    },
  );
  const { run } = read;
  const goTo = useCallback((cell: ForecastIndicator['cell']) => void open(cell), [open]);
  useEffect(() => void run(view), [run, view]);
  return {
    forecast,
    goTo,
    error: read.error ?? going.error,
    dismissError: () => {
      read.clearError();
      going.clearError();
    },
  };
}
