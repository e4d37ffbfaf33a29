/** Reads what a source file imports, by TypeScript's own parser: comments and strings cannot deceive it. */
import path from 'node:path';
import ts from 'typescript';

export interface Import {
  /** Where it leads: a file of ours from the checkout's root, or a package's name as written. */
  readonly to: string;
  readonly isOurs: boolean;
  /** Nothing of it is left in the built code. */
  readonly typesOnly: boolean;
  /** One-based. */
  readonly line: number;
}

const ENDINGS = ['', '.ts', '.tsx', '.mjs', '.js', '/index.ts', '/index.tsx'];

/**
 * @param file from the checkout's root, with slashes.
 * @param exists is there such a file? From the checkout's root.
 * @throws Error when a relative import leads nowhere.
 */
export function importsOf(file: string, code: string, exists: (file: string) => boolean): Import[] {
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true);
  const found: Import[] = [];
  const add = (node: ts.Node, written: string, typesOnly: boolean) => {
    const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
    const [bare = written] = written.split('?');
    if (!bare.startsWith('.') && !bare.startsWith('/')) found.push({ to: bare, isOurs: false, typesOnly, line });
    else found.push({ to: resolve(file, bare, exists, line), isOurs: true, typesOnly, line });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
      add(node, node.moduleSpecifier.text, takesOnlyTypes(node.importClause));
    } else if (ts.isExportDeclaration(node) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier)) {
      add(node, node.moduleSpecifier.text, node.isTypeOnly);
    } else if (
      ts.isImportTypeNode(node) &&
      ts.isLiteralTypeNode(node.argument) &&
      ts.isStringLiteral(node.argument.literal)
    ) {
      add(node, node.argument.literal.text, true);
    } else if (ts.isCallExpression(node) && loadsFiles(node.expression)) {
      for (const text of literalsIn(node.arguments[0])) add(node, text, false);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** `import(…)` and `import.meta.glob(…)`. */
function loadsFiles(callee: ts.Expression): boolean {
  if (callee.kind === ts.SyntaxKind.ImportKeyword) return true;
  return (
    ts.isPropertyAccessExpression(callee) &&
    callee.name.text === 'glob' &&
    callee.expression.getText() === 'import.meta'
  );
}

function literalsIn(argument: ts.Expression | undefined): string[] {
  if (!argument) return [];
  if (ts.isStringLiteralLike(argument)) return argument.text.startsWith('!') ? [] : [argument.text];
  return ts.isArrayLiteralExpression(argument) ? argument.elements.flatMap(literalsIn) : [];
}

function takesOnlyTypes(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const bindings = clause.namedBindings;
  if (clause.name || !bindings || !ts.isNamedImports(bindings)) return false;
  return bindings.elements.length > 0 && bindings.elements.every((element) => element.isTypeOnly);
}

function resolve(file: string, written: string, exists: (file: string) => boolean, line: number): string {
  const place = written.startsWith('/') ? written.slice(1) : path.posix.join(path.posix.dirname(file), written);
  // A pattern of files stands for the folder before its first star.
  if (place.includes('*')) return path.posix.dirname(`${place.slice(0, place.indexOf('*'))}x`);
  const found = ENDINGS.map((ending) => place + ending).find(exists);
  if (found) return found;
  // Styles, pictures and words are not in the list of sources; they bring no code.
  if (/\.(css|json|svg|png|html)$/.test(place)) return place;
  throw new Error(`${file}:${line} imports ${written}, and no such file is there.`);
}
