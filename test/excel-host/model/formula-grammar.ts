import { parse, tokenize } from '@cj-tech-master/excelts/formula';
import { isRangeArgument, wrongCount } from './formula-arguments';

type Node = ReturnType<typeof parse>;
type Kind<N extends Node['type']> = Extract<Node, { type: N }>;

/** Kinds of parts, as the parser numbers them. */
const kinds = {
  ...{ number: 1, text: 2, truth: 3, error: 4, cell: 5, cells: 6, binary: 7, unary: 8 },
  ...{ call: 9, list: 10, percent: 11, name: 12, columns: 13, rows: 14, ofTable: 15, union: 17 },
} as const;

const constants: readonly number[] = [kinds.number, kinds.text, kinds.truth, kinds.error];
const references: readonly number[] = [
  ...[kinds.error, kinds.cell, kinds.cells, kinds.name],
  ...[kinds.columns, kinds.rows, kinds.ofTable, kinds.union],
];
/** Functions whose result may be cells. */
const REFERRING = ['CHOOSE', 'IF', 'INDEX', 'INDIRECT', 'OFFSET'];

/** Why Excel cannot read a formula, which begins with "="; null where it can. */
export function misread(formula: string): string | null {
  const bare = formula.slice(1).replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'!|\[(?:'.|[^[\]])*\]/g, '0');
  // The parser reads over what is no character of a formula.
  const stray = /[“”‘’，；：（）]|(?<![\p{L}\p{N}_.\\])!/u.exec(bare.replace(/#[A-Z]+!/g, '0'));
  if (stray) return `${stray[0]} in it`;
  try {
    return firstWrong(parse(tokenize(formula.slice(1))));
  } catch (error) {
    return (error as Error).message;
  }
}

/** Not by calling itself: a sum may have thousands of parts, each in the one before. */
function firstWrong(whole: Node): string | null {
  const open: Node[] = [whole];
  for (let node = open.pop(); node; node = open.pop()) {
    const wrong = wrongIn(node);
    if (wrong) return wrong;
    open.push(...partsOf(node));
  }
  return null;
}

function wrongIn(node: Node): string | null {
  if (node.type === kinds.list) {
    const { rows } = node as Kind<10>;
    const isEven = rows.every((row) => row.length === rows[0]!.length);
    return isEven && rows.flat().every(isConstant) ? null : 'a list holds other than constants';
  }
  if (node.type !== kinds.call) return null;
  const { args } = node as Kind<9>;
  const name = (node as Kind<9>).name.toUpperCase();
  const count = wrongCount(name, args.length);
  if (count) return count;
  const isWrong = (each: Node, i: number) => isRangeArgument(name, i) && !mayBeCells(each);
  return args.some(isWrong) ? `cells are missing in ${name}` : null;
}

function partsOf(node: Node): readonly Node[] {
  switch (node.type as number) {
    case kinds.call:
      return (node as Kind<9>).args;
    case kinds.binary:
      return [(node as Kind<7>).left, (node as Kind<7>).right];
    case kinds.unary:
    case kinds.percent:
      return [(node as Kind<8>).operand];
    case kinds.union:
      return (node as Kind<17>).areas;
    default:
      return [];
  }
}

function mayBeCells(node: Node): boolean {
  if (references.includes(node.type)) return true;
  if (node.type === kinds.call) return REFERRING.includes((node as Kind<9>).name.toUpperCase());
  return node.type === kinds.binary && [':', ' '].includes((node as Kind<7>).op);
}

function isConstant(node: Node): boolean {
  const value = node.type === kinds.unary ? (node as Kind<8>).operand : node;
  return constants.includes(value.type);
}
