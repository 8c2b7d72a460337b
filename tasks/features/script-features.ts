import { relative } from 'node:path';
import ts from 'typescript';
import { type Missing, missingIn } from './support.ts';

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ESNext,
  module: ts.ModuleKind.Preserve,
  lib: ['lib.esnext.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts', 'lib.webworker.d.ts'],
  types: [],
  allowJs: true,
  allowImportingTsExtensions: true,
  noEmit: true,
  strict: true,
  skipLibCheck: true,
};

/**
 * Names every function, property and class of the platform that the files use, or what they import, and that
 * a target lacks. Types tell them apart: `groupBy` of `Map` from one of our own.
 */
export function missingInScripts(files: readonly string[]): Missing[] {
  const program = ts.createProgram([...files], options);
  const checker = program.getTypeChecker();
  return program
    .getSourceFiles()
    .filter((file) => !file.isDeclarationFile && !program.isSourceFileFromExternalLibrary(file))
    .flatMap((file) => inFile(file, program, checker));
}

function inFile(file: ts.SourceFile, program: ts.Program, checker: ts.TypeChecker): Missing[] {
  const found: Missing[] = [];
  const note = (node: ts.Node, names: readonly string[]) => {
    for (const feature of names) {
      const missing = missingIn(feature);
      if (!missing) continue;
      const { line } = file.getLineAndCharacterOfPosition(node.getStart());
      const at = `${relative('.', file.fileName)}:${line + 1}`;
      if (missing.length > 0) found.push({ feature, missingIn: missing, at });
      return;
    }
  };
  const isPlatform = (symbol: ts.Symbol | undefined) =>
    symbol?.declarations?.some((it) => program.isSourceFileDefaultLibrary(it.getSourceFile()));
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node)) return;
    if (ts.isPropertyAccessExpression(node)) {
      const { expression, name } = node;
      const own = ts.isIdentifier(expression) ? staticPaths(expression.text, name.text) : [];
      const owners = namesOf(checker.getTypeAtLocation(expression), checker);
      note(name, [...own, ...memberPaths(owners, name.text)]);
    } else if (ts.isObjectBindingPattern(node)) {
      const owners = namesOf(checker.getTypeAtLocation(node), checker);
      for (const { propertyName, name } of node.elements) {
        const key = propertyName ?? name;
        if (ts.isIdentifier(key)) note(key, memberPaths(owners, key.text));
      }
    } else if (ts.isIdentifier(node) && isPlatform(checker.getSymbolAtLocation(node))) {
      if (!ts.isPropertyAccessExpression(node.parent) || node.parent.expression === node) {
        note(node, [`api.${node.text}`, `javascript.builtins.${node.text}`]);
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** A type's names and those of the types it is made of or extends, in the terms of MDN's data. */
function namesOf(type: ts.Type, checker: ts.TypeChecker): string[] {
  if (type.isUnionOrIntersection()) return type.types.flatMap((it) => namesOf(it, checker));
  const { symbol } = checker.getApparentType(type);
  if (!symbol) return [];
  const declared = checker.getDeclaredTypeOfSymbol(symbol);
  const bases = declared.isClassOrInterface() ? checker.getBaseTypes(declared) : [];
  return [symbol.name, ...bases.flatMap((it) => namesOf(it, checker))];
}

const called: Readonly<Record<string, string>> = {
  ReadonlyArray: 'Array',
  ReadonlyMap: 'Map',
  ReadonlySet: 'Set',
  IteratorObject: 'Iterator',
};

function memberPaths(owners: readonly string[], member: string): string[] {
  return owners.flatMap((owner) => {
    const name = called[owner] ?? owner.replace(/Constructor$/u, '');
    return [`api.${name}.${member}`, `javascript.builtins.${name}.${member}`];
  });
}

/** Paths of what belongs to a class or namespace itself. */
const staticPaths = (name: string, member: string): string[] => [
  `api.${name}.${member}_static`,
  `javascript.builtins.${name}.${member}`,
];
