import { useEffect, useState } from 'react';
import type { ForecastIndicator, ForecastSummary } from '../../../../usecases/forecast-quarter';
import type { QuarterSummary } from '../../../../usecases/types';
import { usePane } from '../../../session/environment';
import { useAction } from '../../../session/useAction';
import { work } from '../../../session/work';

/** The forecast that belongs to a summary: made again whenever that was. */
export function useForecast(summary: QuarterSummary) {
  const { host } = usePane();
  const [forecast, setForecast] = useState<ForecastSummary | null>(null);
  const read = useAction(async () => {
    const { forecastQuarter } = await work();
    setForecast(await forecastQuarter(host));
  }, 'again');
  const goTo = useAction(async ({ sheet, row, column }: ForecastIndicator['cell']) => {
    await host.goTo(sheet, { row, column, rows: 1, columns: 1 });
  });
  const { run } = read;
  useEffect(() => void run(), [run, summary]);
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
