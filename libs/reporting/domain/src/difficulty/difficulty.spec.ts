import { weekendsOnly } from '@chidao/calendar';
import { person, specify } from '@chidao/specifications';
import { defaultRuleSet } from '@chidao/timeliness';
import { difficultyDecider } from './difficulty.decider.js';
import type {
  DifficultyAnswered,
  DifficultyForwarded,
  DifficultyRaised,
  DifficultyRefused,
} from './difficulty.events.js';

const ISSUER = 'agency-ubnd';
const at = '2025-05-30T02:00:00.000Z';
const assignee = person({ agency: 'agency-health', roles: ['officer'] }, { at });
const focal = person({ agency: 'agency-home', roles: ['officer'] });
const assigner = person({ agency: ISSUER, post: 'deputy', person: 'person-signer' });
const text = `sha256:${'a'.repeat(64)}` as const;
const address = {
  difficulty: 'difficulty-1',
  obligation: 'obligation-1',
  assignment: 'assignment-1',
  occurrence: null,
  agency: 'agency-health',
};

const input = { ...address, kind: 'difficulty', text } as const;
const sources = [
  { directive: 'directive-1', issuer: ISSUER, keeper: ISSUER, signer: 'person-signer', modality: 'ask' },
  { directive: 'directive-0', issuer: null, keeper: 'agency-office', signer: null, modality: 'assign' },
] as const;
const facts = {
  isAssignee: true,
  directiveInForce: true,
  sources,
  focalAgency: 'agency-home',
  ruleSet: defaultRuleSet,
  calendar: weekendsOnly,
};
const raised: DifficultyRaised = {
  type: 'DifficultyRaised',
  data: { ...input, sources, focalAgency: 'agency-home', answerBy: '2025-06-06T16:59:59.999Z' },
};
const forwarded: DifficultyForwarded = {
  type: 'DifficultyForwarded',
  data: { ...address, opinion: text },
};
const answered: DifficultyAnswered = {
  type: 'DifficultyAnswered',
  data: { ...address, answers: 'event-0', keeper: ISSUER, text, newDue: '2025-07-31' },
};
const refused: DifficultyRefused = {
  type: 'DifficultyRefused',
  data: { ...address, answers: 'event-0', reason: 'Không thuộc thẩm quyền' },
};
const { given } = specify(difficultyDecider);

describe('a difficulty', () => {
  it('is raised by who holds the work, and is to be answered within five working days (seed B29)', () => {
    given().when('RaiseDifficulty', input, { context: assignee, facts }).then(raised);
    given()
      .when('RaiseDifficulty', input, { context: assignee, facts: { ...facts, isAssignee: false } })
      .thenThrows('ACTOR_NOT_AUTHORISED');
    given().when('RaiseDifficulty', input, { context: focal, facts }).thenThrows('ACTOR_NOT_AUTHORISED');
    given(raised).when('RaiseDifficulty', input, { context: assignee, facts }).thenThrows('INPUT_INVALID');
  });

  it('needs a directive in force', () => {
    given()
      .when('RaiseDifficulty', input, { context: assignee, facts: { ...facts, directiveInForce: false } })
      .thenThrows('DIRECTIVE_NOT_IN_FORCE');
  });

  it('is passed on once by the focal agency, with its opinion', () => {
    given(raised).when('ForwardDifficulty', { opinion: text }, { context: focal }).then(forwarded);
    given(raised)
      .when('ForwardDifficulty', { opinion: text }, { context: assignee })
      .thenThrows('ACTOR_NOT_AUTHORISED');
    for (const since of [[forwarded], [answered], [refused]]) {
      given(raised, ...since)
        .when('ForwardDifficulty', { opinion: text }, { context: focal })
        .thenThrows('DIFFICULTY_NOT_RAISED');
    }
  });

  it('is answered or refused once, by the assigner, forwarded or not', () => {
    const answer = { text, newDue: '2025-07-31' };
    const refusal = { reason: 'Không thuộc thẩm quyền' };
    for (const since of [[], [forwarded]]) {
      const { when } = given(raised, ...since);
      when('AnswerDifficulty', answer, { context: assigner }).then(answered);
      when('RefuseDifficulty', refusal, { context: assigner }).then(refused);
      when('AnswerDifficulty', answer, { context: focal }).thenThrows('ACTOR_NOT_AUTHORISED');
      when('RefuseDifficulty', refusal, { context: focal }).thenThrows('ACTOR_NOT_AUTHORISED');
      when('RefuseDifficulty', { reason: ' ' }, { context: assigner }).thenThrows('REASON_REQUIRED');
    }
    for (const end of [answered, refused]) {
      const { when } = given(raised, end);
      when('AnswerDifficulty', answer, { context: assigner }).thenThrows('DIFFICULTY_CLOSED');
      when('RefuseDifficulty', refusal, { context: assigner }).thenThrows('DIFFICULTY_CLOSED');
    }
  });

  it('can move a date only of an assignment', () => {
    const ofObligation: DifficultyRaised = { ...raised, data: { ...raised.data, assignment: null } };
    const { when } = given(ofObligation);
    when('AnswerDifficulty', { text, newDue: '2025-07-31' }, { context: assigner }).thenThrows('INPUT_INVALID');
    when('AnswerDifficulty', { text, newDue: null }, { context: assigner }).thenMatches({
      type: 'DifficultyAnswered',
      data: { newDue: null },
    });
  });

  it('is answered by the head of the agency that keeps a directive from outside', () => {
    const registrar = person({ agency: 'agency-office', post: 'head' });
    const outside: DifficultyRaised = { ...raised, data: { ...raised.data, sources: [sources[1]] } };
    const { when } = given(outside);
    const answer = { text, newDue: null };
    const refusal = { reason: 'Đã có hướng dẫn' };
    when('AnswerDifficulty', answer, { context: registrar }).thenMatches({
      type: 'DifficultyAnswered',
      data: { ...answer, keeper: 'agency-office' },
    });
    when('RefuseDifficulty', refusal, { context: registrar }).thenMatches({ type: 'DifficultyRefused', data: refusal });
    when('AnswerDifficulty', answer, { context: assigner }).thenThrows('ACTOR_NOT_AUTHORISED');
  });

  it('moves no date that a body outside set: that body itself must (R7)', () => {
    const registrar = person({ agency: 'agency-office', post: 'head' });
    const outside: DifficultyRaised = { ...raised, data: { ...raised.data, sources: [sources[1]] } };
    given(outside)
      .when('AnswerDifficulty', { text, newDue: '2025-07-31' }, { context: registrar })
      .thenThrows('DEADLINE_SET_BY_HIGHER_LEVEL');
  });

  it('is answered in the name of the keeper that a delegate decides for, not of the own agency', () => {
    const delegate = person({
      ...{ agency: 'agency-health', post: 'deputy' },
      delegations: [{ id: 'delegation-1', agency: 'agency-office', scope: 'directWork' }],
    });
    given(raised)
      .when('AnswerDifficulty', { text, newDue: '2025-07-31' }, { context: delegate })
      .thenMatches({ type: 'DifficultyAnswered', data: { keeper: 'agency-office' } });
  });

  it('concerns who raised it, the focal agency and the agencies that keep the directives', () => {
    expect(difficultyDecider.about(given(raised).state, raised)).toEqual({
      directives: ['directive-0', 'directive-1'],
      issuers: [ISSUER],
      obligations: ['obligation-1'],
      assignments: ['assignment-1'],
      agencies: ['agency-health', 'agency-home', 'agency-office', ISSUER],
    });
  });
});
