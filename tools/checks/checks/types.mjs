import { runTool } from '../child.mjs';

/** The whole workspace by its strict options; incremental, so that only what changed is looked at again. */
export const check = (root) => {
  const { status, lines } = runTool(root, 'typescript', 'bin/tsc', ['-p', 'tsconfig.json', '--pretty', 'false']);
  return { problems: status === 0 ? [] : lines };
};
