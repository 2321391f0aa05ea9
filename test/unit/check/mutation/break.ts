import ts from 'typescript';

/** A source with one decision broken. */
export interface Mutant {
  code: string;
  /** "a < b with <=", and "a < b with <= #2" where the source says the same again. */
  what: string;
}

/** Text put in place of a part of a source. */
interface Edit {
  start: number;
  end: number;
  text: string;
}

const OTHERS: Readonly<Record<string, readonly string[]>> = {
  '<': ['<=', '>'],
  '<=': ['<', '>'],
  '>': ['>=', '<'],
  '>=': ['>', '<'],
  '===': ['!=='],
  '!==': ['==='],
  '&&': ['||'],
  '||': ['&&'],
};

/**
 * Every way to break one decision of a source: a comparison that says otherwise at its edge or altogether, "and" for "or", a
 * condition turned round, a number one larger or smaller. The code calls `tick` in every round of a loop, so that one
 * that no longer ends can be stopped.
 */
export function mutantsOf(source: string): Mutant[] {
  const tree = ts.createSourceFile('source.ts', source, ts.ScriptTarget.Latest, true);
  const ticks: Edit[] = [];
  const broken: (Edit & { what: string })[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node)) return;
    ticks.push(...ticksOf(node));
    broken.push(...brokenOperator(node), ...brokenNumber(node), ...turnedRound(node));
    ts.forEachChild(node, visit);
  };
  ts.forEachChild(tree, visit);
  const seen = new Map<string, number>();
  return broken.map(({ what, ...edit }) => {
    const times = (seen.get(what) ?? 0) + 1;
    seen.set(what, times);
    const code = edited(source, [...ticks, edit]);
    return { what: times === 1 ? what : `${what} #${times}`, code };
  });
}

/** All edits made; of two at one place the inner one comes first. */
const edited = (source: string, edits: readonly Edit[]): string =>
  [...edits]
    .sort((a, b) => b.start - a.start || b.end - a.end)
    .reduce(
      (text, { start, end, text: put }) => text.slice(0, start) + put + text.slice(end),
      source,
    );

const textOf = (node: ts.Node): string => node.getText().replace(/\s+/g, ' ');

function brokenOperator(node: ts.Node) {
  if (!ts.isBinaryExpression(node)) return [];
  const { operatorToken } = node;
  return (OTHERS[operatorToken.getText()] ?? []).map((other) => ({
    start: operatorToken.getStart(),
    end: operatorToken.end,
    text: other,
    what: `${textOf(node)} with ${other}`,
  }));
}

function brokenNumber(node: ts.Node) {
  if (
    !ts.isNumericLiteral(node) ||
    (ts.isPropertyAssignment(node.parent) && node.parent.name === node)
  ) {
    return [];
  }
  const value = Number(node.text);
  return [value - 1, value + 1].map((other) => ({
    start: node.getStart(),
    end: node.end,
    text: `(${other})`,
    what: `${textOf(node.parent)} with ${other} for ${node.getText()}`,
  }));
}

/** A condition that is neither a comparison nor made of others, and a "not" that is left out. */
function turnedRound(node: ts.Node) {
  const { parent } = node;
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken) {
    const { operand } = node;
    return [
      {
        start: node.getStart(),
        end: operand.getStart(),
        text: '',
        what: `${textOf(node)} without !`,
      },
    ];
  }
  const decides =
    ((ts.isIfStatement(parent) || ts.isWhileStatement(parent)) && parent.expression === node) ||
    (ts.isConditionalExpression(parent) && parent.condition === node) ||
    (ts.isBinaryExpression(parent) &&
      ['&&', '||'].includes(parent.operatorToken.getText()) &&
      parent.operatorToken !== node);
  const isMadeOfOthers = ts.isBinaryExpression(node) || ts.isParenthesizedExpression(node);
  if (!decides || isMadeOfOthers) return [];
  return [
    {
      start: node.getStart(),
      end: node.end,
      text: `!(${node.getText()})`,
      what: `!(${textOf(node)}) in ${textOf(parent)}`,
    },
  ];
}

function ticksOf(node: ts.Node): Edit[] {
  if (!ts.isIterationStatement(node, false)) return [];
  const { statement } = node;
  const at = (position: number, text: string) => ({ start: position, end: position, text });
  if (ts.isBlock(statement)) return [at(statement.getStart() + 1, ' tick();')];
  return [at(statement.getStart(), '{ tick(); '), at(statement.end, ' }')];
}
