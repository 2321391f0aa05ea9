/** Where an indicator stands in the reporting quarter: 未报, 已完成, 达到序时, 接近序时, 滞后, 本季不考核. */
export const statuses = [
  'notReported',
  'met',
  'onSchedule',
  'nearSchedule',
  'behind',
  'notAssessed',
] as const;
export type Status = (typeof statuses)[number];
