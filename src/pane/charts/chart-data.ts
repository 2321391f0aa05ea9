/** A chart with what stands in its cells now. */
export interface ChartData {
  title: string;
  categories: string[];
  /** Null where a cell holds no number; `isLine` for a series drawn as a line. */
  series: { name: string; color: string; isLine: boolean; values: (number | null)[] }[];
}
