export const quarters = [1, 2, 3, 4] as const;
export type Quarter = (typeof quarters)[number];

export function isQuarter(value: unknown): value is Quarter {
  return quarters.some((quarter) => quarter === value);
}
