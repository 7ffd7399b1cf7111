import { policy } from '@chidao/specifications';
import type { PartAnchor } from '../text/anchor.js';
import { endsWithItsWork } from './end-obligation.js';
import {
  anchors,
  assigning,
  authority,
  confirmed,
  deadline,
  given,
  ids,
  officer,
  proposedAs,
  round,
  stranger,
} from '../../test/obligation-examples.js';

const AGENCY = 'so-noi-vu';
const facts = { ...authority, agencyKnown: true, monitoredSet: ['so-tu-phap'], monitoredExpressions: ['các sở'] };
const by = { context: officer, facts };
const input = { agency: AGENCY, monitored: ['so-tu-phap', 'các sở'], over: ['item-2'] };
const appointed = {
  ...ids,
  agency: AGENCY,
  monitoredSet: ['so-tu-phap'],
  monitoredExpressions: ['các sở'],
  over: ['item-2'],
};
const ended = [
  ...confirmed(),
  ...(given(...confirmed()).when(
    'EndObligation',
    { cause: { kind: 'allAssignmentsClosed' }, reason: null },
    { context: policy('end-when-closed'), facts: authority },
  ).outcome.value?.events ?? []),
];

describe.each([
  ['AppointMonitor', 'MonitorAppointed', 'MONITOR_ALREADY_APPOINTED'],
  ['AppointSupervisor', 'SupervisorAppointed', 'SUPERVISOR_ALREADY_APPOINTED'],
] as const)('%s', (command, event, already) => {
  const once = { type: event, data: appointed };

  it('keeps whom the agency watches, resolved and as written', () => {
    given(...confirmed())
      .when(command, input, by)
      .then(once);
  });

  it('appoints an agency once', () => {
    given(...confirmed(), once)
      .when(command, input, by)
      .thenThrows(already);
    given(...confirmed(), once)
      .when(command, { ...input, agency: 'so-tai-chinh' }, by)
      .then({ type: event, data: { ...appointed, agency: 'so-tai-chinh' } });
  });

  it('is refused for an agency that the register does not know, and to whoever neither assigns nor keeps the directive', () => {
    const { when } = given(...confirmed());
    when(command, input, { ...by, facts: { ...facts, agencyKnown: false } }).thenThrows('ORG_UNIT_NOT_VALID');
    when(command, input, { ...by, context: stranger }).thenThrows('ACTOR_NOT_AUTHORISED');
  });

  it('waits until the directive is in force: nobody else knows of a draft', () => {
    const drafted = { ...by, facts: { ...facts, directiveInForce: false } };
    given(...confirmed())
      .when(command, input, drafted)
      .thenThrows('DIRECTIVE_NOT_IN_FORCE');
  });

  it('waits for the confirmation, and ends with the obligation', () => {
    given(proposedAs()).when(command, input, by).thenThrows('OBLIGATION_NOT_CONFIRMED');
    given(...ended)
      .when(command, input, by)
      .thenThrows('OBLIGATION_ENDED');
  });
});

describe('a further place in the text', () => {
  const anchor = anchors[0] as PartAnchor;
  const at = (anchorHolds: boolean) => ({ context: officer, facts: { anchorHolds } });

  it('is pointed at by an officer of the keeper, where the quoted words stand', () => {
    const { when } = given(proposedAs());
    when('AddAnchor', { anchor }, at(true)).then({ type: 'AnchorAdded', data: { ...ids, anchor } });
    when('AddAnchor', { anchor }, at(false)).thenThrows('ANCHOR_NOT_IN_TEXT');
    when('AddAnchor', { anchor }, { ...at(true), context: stranger }).thenThrows('ACTOR_NOT_AUTHORISED');
  });
});

describe('an obligation whose work is all closed', () => {
  const closing = { cause: { kind: 'allAssignmentsClosed' as const }, reason: null };
  const ending = { context: policy('end-when-closed'), facts: authority };

  it.each(['once', 'conditional'] as const)('of kind %s ends', (kind) => {
    given(...confirmed({ kind: 'once' }))
      .when('EndObligation', closing, ending)
      .thenMatches({ type: 'ObligationEnded', data: { cause: closing.cause } });
    expect(endsWithItsWork(given(...confirmed({ kind })).state)).toBe(true);
  });

  it.each(['recurring', 'continuous', 'quantified'] as const)('of kind %s goes on', (kind) => {
    given(...confirmed({ kind }))
      .when('EndObligation', closing, ending)
      .thenThrows('INPUT_INVALID');
    expect(endsWithItsWork(given(...confirmed({ kind })).state)).toBe(false);
  });
});

describe('an ended obligation', () => {
  it('was in force: a draft is revised instead', () => {
    const context = policy('end-when-closed');
    given(...confirmed())
      .when(
        'EndObligation',
        { cause: { kind: 'periodOver' }, reason: null },
        { context, facts: { ...authority, directiveInForce: false } },
      )
      .thenThrows('DIRECTIVE_NOT_IN_FORCE');
  });

  it('ends once, and is neither assigned nor dated again', () => {
    const { when } = given(...ended);
    const ending = { context: policy('end-when-closed'), facts: authority };
    when('EndObligation', { cause: { kind: 'allAssignmentsClosed' }, reason: null }, ending).thenThrows(
      'OBLIGATION_ENDED',
    );
    when('AssignObligation', round, assigning([AGENCY])).thenThrows('OBLIGATION_ENDED');
    when(
      'ResolveDeadline',
      {},
      { context: policy('calendar-loaded'), facts: { issueDateKnown: true, deadline } },
    ).thenThrows('OBLIGATION_ENDED');
  });
});
