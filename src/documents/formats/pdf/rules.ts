import type { Drawing } from './engine';

/** A drawn line, level or upright. Units are points, `y` grows downwards. */
export interface Rule {
  isLevel: boolean;
  /** Its height on the page when level, its distance from the left when upright. */
  at: number;
  from: number;
  to: number;
}

export type Matrix = readonly number[];

/** Lines are drawn as strokes or as thin filled boxes. */
const THICKEST = 3;
const SHORTEST = 5;
/** A drawing, not a table. */
const MOST_RULES = 4000;
/** How many numbers follow the code of each step of a path: move, line, two curves, close. */
const OPERANDS = [2, 2, 6, 4, 0];

/** The operators of a page that matter here, by pdfjs' names. */
export type Operators = Readonly<
  Record<
    | 'save'
    | 'restore'
    | 'transform'
    | 'constructPath'
    | 'endPath'
    | 'paintFormXObjectBegin'
    | 'paintFormXObjectEnd',
    number
  >
>;

/**
 * The level and upright lines of a page; none where there are too many to be tables.
 * @param view how the page's own units become points from its top left corner.
 */
export function rulesOf(
  { fnArray, argsArray }: Drawing,
  operators: Operators,
  view: Matrix,
): Rule[] {
  let matrix = view;
  const stack: Matrix[] = [];
  const rules: Rule[] = [];
  fnArray.forEach((operator, i) => {
    const args = argsArray[i] as unknown[] | null;
    if (operator === operators.save) stack.push(matrix);
    else if (operator === operators.restore || operator === operators.paintFormXObjectEnd) {
      matrix = stack.pop() ?? matrix;
    } else if (operator === operators.transform) matrix = product(matrix, args as number[]);
    else if (operator === operators.paintFormXObjectBegin) {
      stack.push(matrix);
      if (args?.[0]) matrix = product(matrix, args[0] as Matrix);
    } else if (operator === operators.constructPath && args?.[0] !== operators.endPath) {
      const [data] = (args?.[1] ?? []) as ArrayLike<number>[];
      if (data && rules.length <= MOST_RULES) rules.push(...rulesOfPath(data, matrix));
    }
  });
  return rules.length > MOST_RULES ? [] : rules;
}

function product([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [
    a! * g! + c! * h!,
    b! * g! + d! * h!,
    a! * i! + c! * j!,
    b! * i! + d! * j!,
    a! * k! + c! * l! + e!,
    b! * k! + d! * l! + f!,
  ];
}

function rulesOfPath(data: ArrayLike<number>, [a, b, c, d, e, f]: Matrix): Rule[] {
  const rules: Rule[] = [];
  let points: { x: number; y: number }[] = [];
  const close = () => {
    rules.push(...rulesOfShape(points));
    points = [];
  };
  for (let i = 0; i < data.length;) {
    const step = data[i]!;
    const operands = OPERANDS[step];
    if (operands === undefined) return rules;
    if (step === 0) close();
    if (step === 4 && points[0]) points.push(points[0]);
    if (operands > 0) {
      const x = data[i + operands - 1]!;
      const y = data[i + operands]!;
      points.push({ x: a! * x + c! * y + e!, y: b! * x + d! * y + f! });
    }
    i += operands + 1;
  }
  close();
  return rules;
}

/** A thin shape is one line; of any other, each side that is level or upright is one. */
function rulesOfShape(points: readonly { x: number; y: number }[]): Rule[] {
  if (points.length < 2 || points.length > 16) return [];
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const box = {
    left: Math.min(...xs),
    right: Math.max(...xs),
    top: Math.min(...ys),
    bottom: Math.max(...ys),
  };
  const width = box.right - box.left;
  const height = box.bottom - box.top;
  if (height <= THICKEST && width >= SHORTEST) {
    return [{ isLevel: true, at: (box.top + box.bottom) / 2, from: box.left, to: box.right }];
  }
  if (width <= THICKEST && height >= SHORTEST) {
    return [{ isLevel: false, at: (box.left + box.right) / 2, from: box.top, to: box.bottom }];
  }
  return points
    .slice(1)
    .flatMap((point, i) => (points.length > 2 ? rulesOfShape([points[i]!, point]) : []));
}
