// Platform and apps: traps that were paid for before (architecture §5, §6, §8).
const forbidden = (message, ...selectors) => selectors.map((selector) => ({ selector, message }));

export const oneClock = forbidden(
  'One clock: ask the Clock port.',
  'NewExpression[callee.name="Date"][arguments.length=0]',
  'CallExpression[callee.name="Date"]',
  'MemberExpression[object.name="Date"][property.name="now"]',
);

export const runningSyntax = [
  ...forbidden(
    'No timer longer than an hour: 30 days would fire at once. Keep a date and sweep.',
    'CallExpression[callee.name=/^set(Timeout|Interval)$/][arguments.1.value>3600000]',
  ),
  ...forbidden(
    "kafkajs' idempotent mode can acknowledge a message that was never written.",
    'Property[key.name="idempotent"][value.value=true]',
  ),
  ...forbidden(
    'Every append carries an explicit expected revision.',
    'TSTypeAliasDeclaration[id.name="ExpectedRevision"] Literal[value=/^(any|stream_exists)$/]',
    'Property[key.name=/revision/i] > Literal[value=/^(any|stream_exists)$/]',
    'CallExpression[callee.property.name=/^append/] > Literal[value=/^(any|stream_exists)$/]',
    'ImportSpecifier[imported.name=/^(ANY|STREAM_EXISTS)$/]',
  ),
  ...forbidden(
    'emit answers with the outcome: await it, or the failure is lost.',
    'ExpressionStatement > CallExpression[callee.property.name="emit"]',
  ),
];

export const promiseRules = {
  '@typescript-eslint/no-floating-promises': 'error',
  '@typescript-eslint/no-misused-promises': 'error',
};
