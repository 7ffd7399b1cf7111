import { swcOptions } from './tools/build/swc-options.mjs';

const toCommonJs = ['nest', 'zod', 'file-type', 'oidc-provider', 'jose', 'uuid', 'canonicalize'];

/** Shared by every project: sources of the workspace are read as TypeScript, ES modules are turned into CommonJS. */
export default {
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['@chidao/source', 'node', 'require', 'module-sync', 'default'] },
  testMatch: ['<rootDir>/{src,test}/**/*.{spec,api-spec}.ts'],
  transform: { '\\.[cm]?[jt]s$': ['@swc/jest', swcOptions('commonjs')] },
  transformIgnorePatterns: [`/node_modules/(?!.*(${toCommonJs.join('|')}))`],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': ['$1.ts', '$1.tsx', '$1.js'] },
  testTimeout: 30_000,
};
