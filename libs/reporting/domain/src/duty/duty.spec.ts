import { person, policy } from '@chidao/specifications';
import {
  defined,
  dutyAddress,
  given,
  halfYear,
  ISSUED_AT,
  ISSUER,
  reporter,
  route,
  year,
  yearlyOn,
} from '../../test/duty-examples.js';
import type { DefineReportDuty } from './define-report-duty.js';
import { dutyDecider } from './duty.decider.js';
import type { DutyEvent, HostDuty } from './duty.events.js';

const assigner = { context: person({ agency: ISSUER, post: 'deputy', person: 'person-signer' }, { at: ISSUED_AT }) };
const officer = { context: person({ agency: ISSUER, roles: ['officer'] }, { at: ISSUED_AT }) };
const stranger = { context: person({ agency: 'agency-a', post: 'head', roles: ['officer'] }) };
const byPolicy = { context: policy('define-report-duty', { at: ISSUED_AT }) };
const ended: DutyEvent = {
  type: 'ReportDutyEnded',
  data: { ...dutyAddress, cause: 'withdrawn', reason: 'Văn bản hết hiệu lực' },
};

describe('defining a report duty', () => {
  const { sources, setBy, issueDate, reporters, ...spec } = defined().data;
  const input: DefineReportDuty['input'] = { ...spec, reporters: ['agency-a', 'agency-b'] };
  const facts = {
    obligationConfirmed: true,
    ...{ sources, setBy, issueDate },
    reporters: reporters.map(({ agency, subordinateTo }) => ({ agency, subordinateTo })),
  };
  const defining = (over: Partial<DefineReportDuty['input']>) =>
    given().when('DefineReportDuty', { ...input, ...over }, { ...byPolicy, facts });

  it('is done by policy, an officer of the issuer or the assigner, once', () => {
    for (const by of [byPolicy, officer, assigner]) {
      given()
        .when('DefineReportDuty', input, { ...by, facts })
        .then(defined());
    }
    given()
      .when('DefineReportDuty', input, { ...stranger, facts })
      .thenThrows('ACTOR_NOT_AUTHORISED');
    given(defined())
      .when('DefineReportDuty', input, { ...byPolicy, facts })
      .thenNothingHappened();
    given(defined())
      .when('DefineReportDuty', input, { ...officer, facts })
      .thenThrows('INPUT_INVALID');
  });

  it('needs a confirmed obligation', () => {
    given()
      .when('DefineReportDuty', input, { ...byPolicy, facts: { ...facts, obligationConfirmed: false } })
      .thenThrows('OBLIGATION_NOT_CONFIRMED');
  });

  it('needs one route with a destination, which accepts', () => {
    defining({ routes: [] }).thenThrows('DESTINATION_REQUIRED');
    defining({ routes: [{ ...route, destination: ' ' }] }).thenThrows('DESTINATION_REQUIRED');
    defining({ routes: [{ ...route, accepts: false }] }).thenThrows('INPUT_INVALID');
    defining({ routes: [route, { ...route, key: 'r2', accepts: false }] }).thenThrows('INPUT_INVALID');
  });

  it('needs recurrences, each with a rule for its due date that fits its period', () => {
    defining({ recurrences: [] }).thenThrows('RECURRENCE_INVALID');
    defining({ recurrences: [year, year] }).thenThrows('RECURRENCE_INVALID');
    defining({ recurrences: [{ ...halfYear, dueRule: yearlyOn('year', 6) }] }).thenThrows('RECURRENCE_INVALID');
    defining({ recurrences: [{ ...year, dueRule: null }] }).thenThrows('DUE_RULE_REQUIRED');
    const undated = { ...year, dueRule: { kind: 'NONE', reason: 'kịp thời' } } as const;
    defining({ recurrences: [undated] }).thenMatches({ type: 'ReportDutyDefined', data: { recurrences: [undated] } });
  });

  it('asks only for contents that can be given', () => {
    const content = { key: 'x', label: 'X', type: 'number', unit: null, formula: 'y / z', required: true } as const;
    defining({ contents: [content] }).thenThrows('INPUT_INVALID');
  });
});

describe('a report duty', () => {
  it('gets further reporters, each from when it was told', () => {
    const at = '2025-02-03T02:00:00.000Z';
    const by = (context = policy('add-reporters', { at })) => ({
      context,
      facts: { reporters: ['agency-a', 'agency-c'].map((agency) => ({ agency, subordinateTo: [ISSUER] })) },
    });
    const input = { reporters: ['agency-a', 'agency-c'] };
    const added: DutyEvent = {
      type: 'ReportersAdded',
      data: { ...dutyAddress, reporters: [reporter('agency-c', at)] },
    };
    given(defined()).when('AddReporters', input, by()).then(added);
    given(defined(), added).when('AddReporters', input, by()).thenNothingHappened();
    given(defined(), ended).when('AddReporters', input, by()).thenThrows('REPORT_DUTY_ENDED');
    given(defined()).when('AddReporters', input, by(officer.context)).thenThrows('ACTOR_NOT_AUTHORISED');
    given().when('AddReporters', input, by()).thenThrows('NOT_FOUND');
  });

  it('gets a focal agency from the assigner', () => {
    const input = { route: 'r1', agency: 'agency-home' };
    const by = { ...assigner, facts: { agencyExists: true } };
    const appointed: DutyEvent = { type: 'FocalAgencyAppointed', data: { ...dutyAddress, ...input } };
    given(defined()).when('AppointFocalAgency', input, by).then(appointed);
    given(defined(), appointed).when('AppointFocalAgency', input, by).thenNothingHappened();
    given(defined(), ended).when('AppointFocalAgency', input, by).thenThrows('REPORT_DUTY_ENDED');
    given(defined())
      .when('AppointFocalAgency', { ...input, route: 'r9' }, by)
      .thenThrows('INPUT_INVALID');
    given(defined())
      .when('AppointFocalAgency', input, { ...assigner, facts: { agencyExists: false } })
      .thenThrows('ORG_UNIT_NOT_VALID');
    given(defined())
      .when('AppointFocalAgency', input, { ...officer, facts: by.facts })
      .thenThrows('ACTOR_NOT_AUTHORISED');
  });

  it('gets a cut-off from the assigner or the focal agency', () => {
    const input = { recurrence: 'halfYear', cutoffRule: { on: 'daysBeforeDue', days: 15 } } as const;
    const facts = { focalAgencies: ['agency-home'] };
    const set: DutyEvent = { type: 'CutoffRuleSet', data: { ...dutyAddress, ...input } };
    const focal = { context: person({ agency: 'agency-home', roles: ['officer'] }), facts };
    for (const by of [{ ...assigner, facts }, focal]) {
      given(defined()).when('SetCutoffRule', input, by).then(set);
      given(defined(), set).when('SetCutoffRule', input, by).thenNothingHappened();
    }
    const other = { ...input, cutoffRule: { on: 'periodEnd' } } as const;
    given(defined(), set).when('SetCutoffRule', other, focal).thenMatches({ type: 'CutoffRuleSet', data: other });
    given(defined(), ended).when('SetCutoffRule', input, focal).thenThrows('REPORT_DUTY_ENDED');
    given(defined())
      .when('SetCutoffRule', { ...input, recurrence: 'month' }, focal)
      .thenThrows('INPUT_INVALID');
    given(defined())
      .when('SetCutoffRule', input, { ...stranger, facts })
      .thenThrows('ACTOR_NOT_AUTHORISED');
  });

  it('is linked to the duty that hosts it, here or outside (seed B14), and never in a circle', () => {
    const linking = (host: HostDuty, hostChain: readonly string[]) =>
      given(defined()).when('LinkHostDuty', { host }, { ...officer, facts: { hostChain } });
    const host = { kind: 'duty', duty: 'duty-law' } as const;
    const linked: DutyEvent = { type: 'HostDutyLinked', data: { ...dutyAddress, host } };
    linking(host, ['duty-law']).then(linked);
    linking(host, []).thenThrows('HOST_DUTY_MISSING');
    linking(host, ['duty-law', 'duty-2', 'duty-1']).thenThrows('LINK_CYCLE');
    linking({ kind: 'duty', duty: 'duty-1' }, ['duty-1']).thenThrows('LINK_CYCLE');
    const external = {
      kind: 'external',
      citation: 'Luật Thực hiện dân chủ ở cơ sở',
      quote: 'báo cáo kết quả thực hiện Luật',
      recurrences: [],
    } as const;
    linking(external, []).then({ type: 'HostDutyLinked', data: { ...dutyAddress, host: external } });
    linking({ ...external, citation: '' }, []).thenThrows('HOST_DUTY_MISSING');
    const facts = { hostChain: ['duty-law'] };
    given(defined(), linked)
      .when('LinkHostDuty', { host }, { ...officer, facts })
      .thenNothingHappened();
    given(defined(), linked)
      .when('LinkHostDuty', { host: external }, { ...officer, facts })
      .thenMatches({ type: 'HostDutyLinked', data: { host: external } });
    given(defined(), ended)
      .when('LinkHostDuty', { host }, { ...officer, facts })
      .thenThrows('REPORT_DUTY_ENDED');
    given(defined())
      .when('LinkHostDuty', { host }, { ...assigner, facts })
      .thenThrows('ACTOR_NOT_AUTHORISED');
  });

  it('is ended by the assigner with a reason, or with its obligation by policy, once', () => {
    const withdrawn = { cause: 'withdrawn', reason: 'Văn bản hết hiệu lực' } as const;
    const withObligation = { cause: 'obligationEnded', reason: null } as const;
    given(defined()).when('EndReportDuty', withdrawn, assigner).then(ended);
    given(defined())
      .when('EndReportDuty', withObligation, byPolicy)
      .then({ type: 'ReportDutyEnded', data: { ...dutyAddress, ...withObligation } });
    for (const [input, by] of [
      [withdrawn, assigner],
      [withObligation, byPolicy],
    ] as const) {
      given(defined(), ended).when('EndReportDuty', input, by).thenThrows('REPORT_DUTY_ENDED');
    }
    for (const reason of ['', null]) {
      given(defined())
        .when('EndReportDuty', { ...withdrawn, reason }, assigner)
        .thenThrows('REASON_REQUIRED');
    }
    given(defined()).when('EndReportDuty', withdrawn, officer).thenThrows('ACTOR_NOT_AUTHORISED');
    given(defined()).when('EndReportDuty', withdrawn, byPolicy).thenThrows('ACTOR_NOT_AUTHORISED');
    given(defined()).when('EndReportDuty', withObligation, assigner).thenThrows('ACTOR_NOT_AUTHORISED');
  });

  it('concerns its reporters, the focal agency appointed, and who keeps a directive from outside', () => {
    const appointed: DutyEvent = {
      type: 'FocalAgencyAppointed',
      data: { ...dutyAddress, route: 'r1', agency: 'agency-home' },
    };
    expect(dutyDecider.about(given(defined(), appointed).state, appointed)).toEqual({
      directives: ['directive-1'],
      issuers: [ISSUER],
      obligations: ['obligation-1'],
      duties: ['duty-1'],
      agencies: ['agency-a', 'agency-b', 'agency-home'],
    });
    const outside = defined({
      sources: [{ directive: 'directive-1', issuer: null, keeper: 'agency-office', signer: null, modality: 'ask' }],
    });
    expect(dutyDecider.about(given(outside).state, outside)).toMatchObject({
      agencies: ['agency-a', 'agency-b', 'agency-office'],
    });
  });
});
