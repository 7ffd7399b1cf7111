// Architecture §4: code without I/O, clock or randomness. Time, ids and looked-up facts arrive as data.
const forbidden = (message, ...selectors) => selectors.map((selector) => ({ selector, message }));

export const pureSyntax = [
  ...forbidden('No class: readonly types and functions.', 'ClassDeclaration', 'ClassExpression'),
  ...forbidden('No decorator.', 'Decorator'),
  ...forbidden('Nothing asynchronous.', ':function[async=true]', 'AwaitExpression', 'ForOfStatement[await=true]'),
  ...forbidden(
    'The clock is data: time arrives in the command.',
    'NewExpression[callee.name="Date"][arguments.length=0]',
    'CallExpression[callee.name="Date"]',
    'MemberExpression[object.name="Date"][property.name="now"]',
    'LogicalExpression > NewExpression.right[callee.name="Date"]',
  ),
  ...forbidden(
    'Chance is data: ids arrive in the command.',
    'MemberExpression[object.name="Math"][property.name="random"]',
  ),
  ...forbidden(
    'Exported types are readonly.',
    ':matches(ExportNamedDeclaration > TSInterfaceDeclaration > TSInterfaceBody, ExportNamedDeclaration > TSTypeAliasDeclaration > TSTypeLiteral) > TSPropertySignature:not([readonly=true])',
    'ExportNamedDeclaration > TSInterfaceDeclaration TSPropertySignature > TSTypeAnnotation > TSArrayType',
  ),
];

/** Deciders: a decision refuses by `refuse(code)` and changes nothing that it was given. */
export const decidingSyntax = [
  ...forbidden('Refuse with a stable code: refuse(CODE, details).', 'ThrowStatement'),
  ...forbidden(
    'Nothing is mutated: return a new value.',
    'AssignmentExpression > MemberExpression.left',
    'UpdateExpression > MemberExpression',
    'UnaryExpression[operator="delete"]',
  ),
];

const globals = [
  'process',
  'crypto',
  'Buffer',
  'performance',
  'console',
  'fetch',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'queueMicrotask',
  'require',
  'globalThis',
];

/** `packages` are the npm packages that the type of the project allows. */
export const pureRules = (packages) => ({
  'no-restricted-globals': [
    'error',
    ...globals.map((name) => ({ name, message: 'Pure code knows only its arguments.' })),
  ],
  'no-restricted-imports': [
    'error',
    {
      patterns: [
        {
          regex: `^(?!\\.|@chidao/${packages.map((name) => `|${name}$`).join('')})`,
          message: 'Pure code imports no npm package and no Node built-in.',
        },
      ],
    },
  ],
});
