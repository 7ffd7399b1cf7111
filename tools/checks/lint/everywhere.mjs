// What holds for all code: the limits of architecture §11, and tests that are neither switched off nor preferred.
const message = (text) => ({ message: text });

export const limits = {
  'max-lines': ['error', { max: 250 }],
  'max-lines-per-function': ['error', { max: 60 }],
  complexity: ['error', { max: 8, variant: 'modified' }],
  'max-depth': ['error', 3],
};

/** The rule `max-params` cannot leave constructors out. */
export const fewParameters = [
  {
    selector: ':function[params.length>4]:not(MethodDefinition[kind="constructor"] > FunctionExpression)',
    ...message('At most four parameters: pass an object.'),
  },
];

const testFunction = '/^(it|test|describe)$/';
const switchedOff = message('Every test runs: no skip, only, todo or fails.');

export const everyTestRuns = [
  {
    selector: `MemberExpression[object.name=${testFunction}][property.name=/^(skip|only|todo|failing)$/]`,
    ...switchedOff,
  },
  { selector: 'CallExpression[callee.name=/^(xit|xtest|xdescribe|fit|fdescribe)$/]', ...switchedOff },
];
