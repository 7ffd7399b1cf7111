import { ok } from '../province.js';
import type { Kind } from './granted.js';
import type { Issued } from './scene-issue.js';
import type { Stage } from './stage.js';

/** Assignments by whom they were given to, and what was raised and urged about them. */
export interface Worked {
  readonly lead: string;
  readonly coordinating: string;
  readonly subordinate: string;
  readonly difficulty: string;
}

interface Made {
  readonly assignment: string;
  readonly agency: string;
  readonly obligation: string;
}

const wordsOf = ({ canaries }: Stage, kind: Kind) => ({
  word: (field: string): string => canaries.plant(kind, field),
});

interface Asking {
  readonly key: string;
  readonly assignment: string;
  readonly kind: Kind;
  readonly newDue: string;
}

/** Asks for more time twice; who gave the work refuses and grants. */
const askForTime = async (stage: Stage, { key, assignment, kind, newDue }: Asking): Promise<void> => {
  const { actors } = stage;
  const { word } = wordsOf(stage, kind);
  const path = (command: string): string => `/assignments/${assignment}/${command}`;
  const asking = async () => ({
    ...{ newDue, reason: word('reason for more time'), progress: word('progress so far') },
    basis: word('basis of a request'),
    signed: { file: await actors.file(`${key}-clerk`, word('signed request')) },
  });
  const decides = (command: string, body: object) =>
    actors.decides('root-deputy', `assignment-${assignment}`, [path(command), body]);
  await actors.does(`${key}-head`, [path('request-extension'), await asking()]);
  await decides('refuse-extension', { reason: word('reason of a refusal') });
  await actors.does(`${key}-head`, [path('request-extension'), await asking()]);
  await decides('grant-extension', { newDue, basis: word('basis of a grant') });
};

const handIn = async (stage: Stage, key: string, assignment: string, kind: Kind): Promise<void> => {
  const { actors } = stage;
  const { word } = wordsOf(stage, kind);
  const files = {
    file: await actors.file(`${key}-clerk`, word('file of evidence')),
    signed: await actors.file(`${key}-clerk`, word('signature of the head')),
  };
  await actors.does(`${key}-head`, [
    `/assignments/${assignment}/submit-result`,
    {
      ...{ outcome: 'done', text: word('result'), signed: { file: files.signed } },
      evidence: [
        { kind: 'file', file: files.file, label: word('label of a file') },
        { kind: 'link', url: `https://${word('link')}.example`, label: word('label of a link') },
        { kind: 'document', number: word('number of a document'), date: '2025-01-10', directive: null },
      ],
    },
  ]);
};

const noteProgress = async (stage: Stage, key: string, assignment: string, kind: Kind): Promise<void> => {
  const note = stage.canaries.plant(kind, 'note of progress');
  await stage.actors.does(`${key}-head`, [`/assignments/${assignment}/note-progress`, { note, percent: 40 }]);
};

const sendBack = async (stage: Stage, by: string, assignment: string, kind: Kind): Promise<void> => {
  const reason = stage.canaries.plant(kind, 'reason of a sending back');
  const sent = [`/assignments/${assignment}/send-back-result`, { reason }] as const;
  await stage.actors.decides(by, `assignment-${assignment}`, sent);
};

const raiseDifficulty = async (stage: Stage, obligation: string, assignment: string): Promise<string> => {
  const { actors, canaries } = stage;
  const word = (field: string): string => canaries.plant('difficulty', field);
  const raise = async (): Promise<string> => {
    const raised = { kind: 'difficulty', obligation, assignment, occurrence: null, text: word('difficulty') };
    return String((await actors.does('justice-officer', ['/difficulties', raised])).body['id']);
  };
  const decides = (by: string, id: string, command: string, body: object) =>
    actors.decides(by, `difficulty-${id}`, [`/difficulties/${id}/${command}`, body]);
  const [answered, refused] = [await raise(), await raise()];
  await decides('homeAffairs-officer', answered, 'forward', { opinion: word('opinion') });
  await decides('root-deputy', answered, 'answer', { text: word('answer'), newDue: null });
  await decides('root-deputy', refused, 'refuse', { reason: word('reason of a refusal') });
  return raise();
};

/** Lead, coordinating agency and the subordinate of the superior work; item 4 is taken back in the end. */
export const doWork = async (stage: Stage, { byItem }: Issued): Promise<Worked> => {
  const { actors, canaries } = stage;
  const of = async (key: string, item: string): Promise<string> => {
    const wanted = { agency: actors.agency(key), obligation: byItem[item] ?? '' };
    return (await actors.one<Made>('AssignmentMade', wanted)).assignment;
  };
  const lead = await of('justice', '1');
  const coordinating = await of('information', '1');
  const subordinate = await of('divisionTwo', '4');
  const limited = { person: actors.person('justice-limited') };
  await actors.does('justice-head', [`/assignments/${lead}/assign-person`, limited]);
  await noteProgress(stage, 'justice', lead, 'leadResult');
  await noteProgress(stage, 'information', coordinating, 'coordinatingResult');
  await noteProgress(stage, 'divisionTwo', subordinate, 'subordinateResult');
  await askForTime(stage, { key: 'justice', assignment: lead, kind: 'leadRequest', newDue: '2025-02-07' });
  const more = { assignment: subordinate, kind: 'subordinateRequest', newDue: '2025-03-07' } as const;
  await askForTime(stage, { key: 'divisionTwo', ...more });
  await handIn(stage, 'justice', lead, 'leadResult');
  await sendBack(stage, 'root-deputy', lead, 'leadResult');
  await handIn(stage, 'information', coordinating, 'coordinatingResult');
  await sendBack(stage, 'justice-head', coordinating, 'coordinatingResult');
  await handIn(stage, 'divisionTwo', subordinate, 'subordinateResult');
  const reason = canaries.plant('subordinateResult', 'reason of a cancellation');
  const cancelling = [`/assignments/${subordinate}/cancel`, { cause: { kind: 'obligationEnded' }, reason }] as const;
  await actors.decides('root-deputy', `assignment-${subordinate}`, cancelling);
  const reporting = await of('justice', '2');
  const difficulty = await raiseDifficulty(stage, byItem['2'] ?? '', reporting);
  return { lead, coordinating, subordinate, difficulty };
};

/** Reminder and letter to the lead, and its answer. */
export const urgeLead = async ({ world, actors, canaries }: Stage, { lead }: Worked): Promise<string> => {
  const subject = { kind: 'assignment', id: lead };
  const word = (field: string): string => canaries.plant('urge', field);
  await actors.does('root-deputy', ['/urges', { subject, rung: 'reminder' }]);
  ok(await world.as('justice-clerk').get('/inbox?limit=100'));
  await world.settle();
  const planned = await actors.does('root-deputy', ['/urges', { subject, rung: 'urgingLetter' }]);
  const urge = String(planned.body['id']);
  const file = await actors.file('root-clerk', word('letter'));
  const letter = { number: word('number of a letter'), date: '2025-02-10', signed: { file } };
  await actors.does('root-deputy', [`/urges/${urge}/send`, { letter }]);
  await actors.does('justice-head', [`/urges/${urge}/answer`, { text: word('answer') }]);
  return urge;
};
