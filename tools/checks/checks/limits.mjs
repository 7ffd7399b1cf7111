import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { codeFiles, isTest } from '../sources.mjs';

/** What architecture §11 aims at; the hard limits are lint rules. */
const aims = { fileMedian: 40, fileP90: 120, functionP90: 30 };
const kernelLines = 200;

const isCode = (line) => !/^\s*(\/\*\*|\*|\/\/|$)/.test(line);
const codeLines = (text) => text.split('\n').filter(isCode).length;
const linesOf = (text) => text.split('\n').length - (text.endsWith('\n') ? 1 : 0);

const functionLines = (path, text) => {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest);
  const lineAt = (position) => file.getLineAndCharacterOfPosition(position).line;
  const found = [];
  const visit = (node) => {
    if (ts.isFunctionLike(node) && node.body) found.push(lineAt(node.end) - lineAt(node.getStart(file)) + 1);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
};

const quantile = (values, share) => [...values].sort((a, b) => a - b)[Math.ceil(values.length * share) - 1] ?? 0;

const figure = (label, value, aim) => `${label} ${value} (aim ≤ ${aim}${value > aim ? ', missed' : ''})`;

const figuresOf = (label, files) => {
  const lines = files.map(({ text }) => linesOf(text));
  const functions = files.flatMap(({ path, text }) => functionLines(path, text));
  return [
    `${label}: ${files.length} files, ${lines.reduce((sum, one) => sum + one, 0)} lines, longest ${Math.max(0, ...lines)}`,
    `  ${figure('file lines median', quantile(lines, 0.5), aims.fileMedian)}, ${figure('p90', quantile(lines, 0.9), aims.fileP90)}`,
    `  ${figure('function lines p90', quantile(functions, 0.9), aims.functionP90)}, median ${quantile(functions, 0.5)}`,
  ];
};

/** Figures for what is aimed at; fails only where the kernel outgrows its limit. */
export const check = (root) => {
  const files = codeFiles(root).map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
  const source = files.filter(({ path }) => !isTest(path));
  const kernel = source.filter(({ path }) => path.startsWith('libs/kernel/src/'));
  const size = kernel.reduce((sum, { text }) => sum + codeLines(text), 0);
  const tests = files.filter(({ path }) => isTest(path));
  return {
    problems: size > kernelLines ? [`libs/kernel: ${size} lines without comments, must stay under ${kernelLines}`] : [],
    figures: [
      ...figuresOf('source', source),
      ...figuresOf('tests (not counted above)', tests),
      `kernel: ${size} lines without comments (< ${kernelLines})`,
    ],
  };
};
