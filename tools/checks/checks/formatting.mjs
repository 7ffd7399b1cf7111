import { runTool } from '../child.mjs';

const options = ['--log-level=warn', '--cache', '--cache-strategy=content', '--cache-location=.cache/prettier'];

export const check = (root) => {
  const { status, lines } = runTool(root, 'prettier', 'bin/prettier.cjs', ['--check', '.', ...options]);
  return { problems: status === 0 ? [] : lines };
};
