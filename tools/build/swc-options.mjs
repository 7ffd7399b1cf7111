/** How every TypeScript file of the workspace is transpiled; types are checked apart, by `npm run check`. */
export const swcOptions = (moduleType) => ({
  jsc: {
    target: 'es2022',
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true },
    keepClassNames: true,
  },
  module: { type: moduleType },
  sourceMaps: true,
  swcrc: false,
});
