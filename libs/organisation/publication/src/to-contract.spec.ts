import { organisationContracts } from '@chidao/organisation-contracts';
import type {
  CalendarLoaded,
  GroupEvent,
  OrgUnitEvent,
  PersonEvent,
  RuleSetActivated,
} from '@chidao/organisation-domain';
import type { RecordedEvent } from '@chidao/kernel';
import { toContract } from './to-contract.js';

const from = { effectiveOn: '2024-01-01', until: null };
const definition = { by: 'members', members: ['a'] } as const;
const agency: readonly OrgUnitEvent[] = [
  {
    type: 'OrgUnitRegistered',
    data: {
      ...{ agency: 'a', name: 'Sở Nội vụ', kind: 'department', level: 'province', hierarchy: 'state' },
      ...{ area: null, parent: 'root', superiors: [], code: null },
      ...from,
    },
  },
  { type: 'OrgUnitRenamed', data: { agency: 'a', name: 'Sở', legalBasis: '1/NQ', effectiveOn: '2024-02-01' } },
  { type: 'OrgAliasAdded', data: { agency: 'a', alias: 'SNV', effectiveOn: '2024-01-01' } },
  { type: 'HeadAppointed', data: { agency: 'a', person: 'p', post: 'head', ...from } },
  { type: 'HeadTermEnded', data: { agency: 'a', person: 'p', post: 'head', effectiveOn: '2024-03-01' } },
];
const group: readonly GroupEvent[] = [
  { type: 'GroupDefined', data: { group: 'g', expression: 'Các sở', aliases: [], definition, ...from } },
  { type: 'GroupChanged', data: { group: 'g', aliases: [], definition, ...from } },
];
const person: readonly PersonEvent[] = [
  { type: 'PersonRegistered', data: { person: 'p', issuer: 'https://i', subject: 's', effectiveOn: '2024-01-01' } },
  { type: 'RoleGranted', data: { person: 'p', agency: 'a', role: 'officer', scope: 'all', ...from } },
  { type: 'RoleEnded', data: { person: 'p', agency: 'a', role: 'officer', effectiveOn: '2024-05-01' } },
  { type: 'DelegationGranted', data: { delegation: 'd', agency: 'a', to: 'p', scope: 'all', basis: '1', ...from } },
  { type: 'DelegationEnded', data: { delegation: 'd', agency: 'a', to: 'p', effectiveOn: '2024-05-01' } },
];

const rules = (value: string) => JSON.parse(value) as RuleSetActivated['data']['data'];
const data = rules('{"rules":{"R6":2},"deadline":{"before":"dayBefore","shiftNamedDate":false},"settings":{}}');
const ruleset: readonly RuleSetActivated[] = [
  {
    type: 'RuleSetActivated',
    data: { agency: 'a', version: '1', legalBasis: '1/QĐ', effectiveOn: '2024-01-01', data },
  },
];
const calendar: readonly CalendarLoaded[] = [
  {
    type: 'CalendarLoaded',
    data: {
      ...{ agency: 'a', version: '2024.1', decision: '1/TB', years: [2024], replaces: [] },
      ...{ holidays: ['2024-01-01'], swapDays: ['2024-05-04'] },
    },
  },
];

const recorded = (category: string, event: object): RecordedEvent =>
  ({ ...event, stream: `${category}-1`, about: { agencies: ['a'] } }) as unknown as RecordedEvent;
const examples = Object.entries({ orgunit: agency, group, person, ruleset, calendar }).flatMap(([category, events]) =>
  events.map((event) => recorded(category, event)),
);

describe('what the organisation publishes', () => {
  it.each(examples)('$stream $type has exactly the fields of its contract', (event) => {
    const message = toContract(event);
    const contract = organisationContracts.find(({ type }) => type === message?.type);
    expect(contract?.schema.strict().safeParse(message?.data)).toMatchObject({ success: true });
  });

  it('has an example of every contract here', () => {
    expect(examples.map((event) => toContract(event)?.type).sort()).toEqual(
      organisationContracts.map(({ type }) => type).sort(),
    );
  });
});
