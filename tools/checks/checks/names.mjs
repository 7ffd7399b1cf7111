import { codeFiles } from '../sources.mjs';

const kebabFile = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/;
const kebabFolder = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const vague = ['utils', 'util', 'common', 'shared', 'helpers', 'helper', 'misc'];

/** Compiled beside its source, it would be loaded in its place. */
const isCompiled = (path) => /^(apps|libs)\/.*\/(src|test)\/.*\.js$/.test(path);

const problemsOf = (path) => {
  const folders = path.split('/');
  const file = folders.pop();
  const bare = file.replace(/\.[^.]+$/, '');
  return [
    ...(isCompiled(path) ? [`${path}: sources are TypeScript; remove what was compiled beside them`] : []),
    ...(kebabFile.test(file) ? [] : [`${path}: file names are kebab-case`]),
    ...folders.filter((name) => !kebabFolder.test(name)).map((name) => `${path}: folder "${name}" is not kebab-case`),
    ...[...folders, bare].filter((name) => vague.includes(name)).map((name) => `${path}: "${name}" says nothing`),
    ...(bare === 'index' && folders.at(-1) !== 'src' ? [`${path}: index files only at a library's root (src)`] : []),
  ];
};

/** TypeScript sources, kebab-case names, no folder that says nothing, barrels only at a library's root. */
export const check = (root) => {
  const files = codeFiles(root);
  return { problems: files.flatMap(problemsOf), note: `${files.length} files` };
};
