import { boundaryRules } from './rules.mjs';

/** dependency-cruiser's configuration for the workspace at `root`. */
export const cruiserConfiguration = (root) => ({
  forbidden: boundaryRules(root),
  options: {
    baseDir: root,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|test-results|coverage|[.][^/]+)/' },
    tsPreCompilationDeps: true,
    parser: 'tsc',
    combinedDependencies: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['@chidao/source', 'import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.d.ts'],
      mainFields: ['main', 'types'],
    },
    cache: { folder: '.cache/boundaries', strategy: 'content' },
  },
});
