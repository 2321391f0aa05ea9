import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const root = join(__dirname, '..', '..');
const folder = join(root, 'src', 'host', 'excel');

/** Members of Microsoft's typings that the host's code names, with the set that brought each and where it is used. */
export function usedMembers(): Map<string, { set: string; place: string }> {
  const files = readdirSync(folder, { recursive: true })
    .map(String)
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join(folder, file));
  const config = ts.readConfigFile(join(root, 'tsconfig.json'), (file) => ts.sys.readFile(file));
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, root);
  const program = ts.createProgram(files, { ...options, noEmit: true });
  const checker = program.getTypeChecker();
  const used = new Map<string, { set: string; place: string }>();
  for (const file of files) {
    const source = program.getSourceFile(file)!;
    const visit = (node: ts.Node): void => {
      const symbol = memberOf(checker, node);
      for (const declaration of symbol?.declarations ?? []) {
        const set = setOf(declaration);
        const owner = declaration.parent as { name?: ts.Identifier };
        if (set !== null && owner.name)
          used.set(`${owner.name.text}.${symbol!.name}`, {
            set,
            place: file.slice(root.length + 1),
          });
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return used;
}

/** What a name in `a.name`, `{ name } = a`, or an object given to Excel stands for. */
function memberOf(checker: ts.TypeChecker, node: ts.Node): ts.Symbol | undefined {
  if (ts.isPropertyAccessExpression(node)) return checker.getSymbolAtLocation(node.name);
  if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
    const name = node.propertyName ?? node.name;
    const type = checker.getTypeAtLocation(node.parent);
    return ts.isIdentifier(name) ? type.getProperty(name.text) : undefined;
  }
  if (ts.isPropertyAssignment(node) && ts.isIdentifier(node.name)) {
    return checker.getContextualType(node.parent)?.getProperty(node.name.text);
  }
  return undefined;
}

/** As "ExcelApi 1.9"; null for what is not Excel's. A member without a comment of its own came with its class. */
function setOf(declaration: ts.Declaration): string | null {
  if (!declaration.getSourceFile().fileName.includes('@types/office-js')) return null;
  for (const node of [declaration, declaration.parent]) {
    const comment = ts
      .getJSDocCommentsAndTags(node)
      .map((each) => each.getText())
      .join('\n');
    const found = /\[Api set: (ExcelApi\w*) (\d+\.\d+)/.exec(comment);
    if (found) return `${found[1]} ${found[2]}`;
  }
  return null;
}
