import { Suspense, lazy } from 'react';
import type { SheetModel } from '../../../host/file';
import { type Geometry, HEADER_HEIGHT, ROW_HEADER_WIDTH, boxOf } from '../grid/geometry';
import type { DeskTexts } from '../texts';
import { chartData } from './chart-data';

/** Drawing charts takes a large library; sheets without charts do without it. */
const ChartView = lazy(() => import(/* webpackChunkName: "charts" */ './ChartView'));

export interface ChartLayerProps {
  sheet: SheetModel;
  geometry: Geometry;
  /** Height of the frozen rows. A chart anchored in them starts below: nothing may cover them. */
  frozenHeight: number;
  texts: DeskTexts;
}

/** The sheet's charts over the cells they are anchored to. They scroll with the sheet, under its frozen parts. */
export function ChartLayer({ sheet, geometry, frozenHeight, texts }: ChartLayerProps) {
  return (
    <>
      {sheet.charts.map((chart) => {
        const { left, top, width, height } = boxOf(geometry, chart.anchor);
        return (
          <div
            key={chart.name}
            style={{
              position: 'absolute',
              zIndex: 1,
              left: ROW_HEADER_WIDTH + left,
              top: HEADER_HEIGHT + Math.max(top, frozenHeight),
              width,
              height,
            }}
          >
            <Suspense fallback={null}>
              <ChartView
                chart={chart}
                data={chartData(sheet, chart)}
                width={width}
                height={height}
                texts={texts}
              />
            </Suspense>
          </div>
        );
      })}
    </>
  );
}
