import type { Instant } from '@chidao/calendar';
import { defaultFactsPath, type FactTest } from './fact-test.js';
import type { DueBasis, TimelinessClass } from './timeliness-class.js';
import type { TimelinessFacts } from './timeliness-facts.js';
import type { TimelinessFlag } from './timeliness-flags.js';

type Tests = readonly FactTest[];
type PathOf = (field: keyof TimelinessFacts) => string;

const under =
  (path: string): PathOf =>
  (field) =>
    path === '' ? field : `${path}.${field}`;

const counted = (at: PathOf): Tests => [
  { field: at('closedWithoutResult'), is: false },
  { field: at('noClass'), is: false },
];

const dueTests = (due: string, t: Instant): { readonly [Class in TimelinessClass]?: Tests } => ({
  OPEN_IN_TIME: [{ field: due, from: t }],
  OPEN_OVERDUE: [
    { field: due, isNot: null },
    { field: due, before: t },
  ],
  OPEN_NO_DEADLINE: [{ field: due, is: null }],
});

/**
 * The condition on stored facts that holds exactly where `classify(facts, t, basis)` gives this class; all tests must
 * hold. `path` is where the document keeps its facts.
 */
export const rangeFor = (
  wanted: TimelinessClass,
  t: Instant,
  basis: DueBasis,
  path: string = defaultFactsPath,
): readonly FactTest[] => {
  const at = under(path);
  const [due, completed] =
    basis === 'original' ? [at('originalDue'), at('completedOriginal')] : [at('extendedDue'), at('completedExtended')];
  const open = dueTests(due, t)[wanted];
  return open
    ? [...counted(at), { field: completed, is: null }, ...open]
    : [...counted(at), { field: completed, is: wanted }];
};

/** The condition that holds exactly where `flagsAt(facts, t)` shows this flag. */
export const rangeForFlag = (
  flag: TimelinessFlag,
  t: Instant,
  path: string = defaultFactsPath,
): readonly FactTest[] => {
  const at = under(path);
  const reached = (field: 'nearDueFrom' | 'listAt'): Tests => [
    { field: at(field), isNot: null },
    { field: at(field), to: t },
  ];
  switch (flag) {
    case 'NEAR_DUE':
      return [...rangeFor('OPEN_IN_TIME', t, 'extended', path), ...reached('nearDueFrom')];
    case 'AGED':
      return [...rangeFor('OPEN_NO_DEADLINE', t, 'extended', path), ...reached('listAt')];
    case 'AWAITING_ACCEPTANCE':
      return [...counted(at), { field: at('provisional'), is: true }];
    case 'EXTENDED':
      return [{ field: at('extended'), is: true }];
    default:
      return [{ field: at('flags'), has: flag }];
  }
};
