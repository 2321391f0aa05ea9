import type { Case } from './case';

/** Figures that no slip of the scale explains, though one would lead to what is known: nothing is proposed. */
export const fromElsewhere: Case[] = [
  {
    is: 'the year of the plan',
    row: { measure: 'total', unit: '亿元', target: 8 },
    q: [2024],
    finds: ['q1'],
  },
  {
    is: 'a day of another year',
    row: { measure: 'total', unit: '亿美元', target: 18 },
    q: [45390],
    finds: ['q1'],
  },
  {
    is: 'the figure that the row below should have, which has this one’s',
    row: { row: 20, measure: 'total', unit: '亿元', target: 1.5 },
    q: [0.3, 6144.6],
    others: [{ row: 21, name: '进出口总额', target: 12000, q: [2453.3, 0.4] }],
    finds: ['q2'],
  },
  {
    is: 'a slip beside a row that is right',
    row: { row: 20, measure: 'total', unit: '亿元', target: 1.5 },
    q: [0.3, 6140],
    others: [{ row: 21, name: '进出口总额', target: 12000, q: [2453.3, 4906.5] }],
    finds: ['q2=0.614'],
  },
];
