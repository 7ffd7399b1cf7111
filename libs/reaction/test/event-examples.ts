import type { CasesOf, ExamplesOf } from '@chidao/specifications';
import type { ReactionEvent, ReactionRefused } from '../src/index.js';

const refused: ReactionRefused['data'] = {
  service: 'assignments',
  cause: { kind: 'input', policy: 'make-assignments', input: 'event-1' },
  stream: 'assignment-1',
  command: 'MakeAssignment',
  code: 'LEAD_MISSING',
  unresolved: ['các cơ quan có liên quan'],
};

const reaction: ExamplesOf<ReactionEvent> = { ReactionRefused: refused };

const byClock: CasesOf<ReactionEvent> = {
  ReactionRefused: {
    clock: {
      ...refused,
      cause: { kind: 'clock', duty: 'ageing', fact: 'overdue', deadlineRevision: 1 },
      command: 'NoteTime',
      code: 'RULE_SET_NOT_IN_FORCE',
      unresolved: [],
    },
  },
};

export const eventExamples = { reaction };
export const eventCases = { reaction: byClock };
