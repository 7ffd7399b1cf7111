import { relative } from 'node:path';
import { ESLint } from 'eslint';
import { lintConfiguration } from '../lint/configuration.mjs';

const describe = (root, { filePath, messages }) =>
  messages.map(
    ({ line, message, ruleId }) => `${relative(root, filePath)}:${line ?? 1} ${message.split('\n')[0]} (${ruleId})`,
  );

export const check = async (root) => {
  const eslint = new ESLint({
    cwd: root,
    overrideConfigFile: true,
    baseConfig: lintConfiguration(root),
    errorOnUnmatchedPattern: false,
    // Rules that know types look beyond the file, so that a cached verdict may be old: not where it is decided.
    cache: !process.env.CI,
    cacheStrategy: 'content',
    cacheLocation: '.cache/lint',
  });
  const results = await eslint.lintFiles(['.']);
  return { problems: results.flatMap((result) => describe(root, result)), note: `${results.length} files` };
};
