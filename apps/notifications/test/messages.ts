import type { Contract } from '@chidao/contract';
import { partsOf, streamOf } from '@chidao/event-store';
import type { PublicMessage } from '@chidao/kernel';
import type { Outgoing } from '@chidao/messaging';
import {
  headAppointedV1,
  orgUnitRegisteredV1,
  personRegisteredV1,
  roleGrantedV1,
  ruleSetActivatedV1,
} from '@chidao/organisation-contracts';
import type { RuleSet } from '@chidao/timeliness';

/** A public message as its service would have sent it. */
export interface Told {
  readonly contract: Contract;
  readonly stream: string;
  readonly data: object;
  readonly at: string;
}

/** Numbers messages as the relay does: positions over all, revisions by stream. Data must meet its contract. */
export const createTeller = () => {
  const revisions = new Map<string, bigint>();
  let position = 1_000n;
  return ({ contract, stream, data, at }: Told): Outgoing => {
    const previousRevision = revisions.get(stream) ?? -1n;
    const revision = previousRevision + 1n;
    revisions.set(stream, revision);
    position += 1n;
    const message: PublicMessage = {
      ...{ id: `${stream}/${revision}`, type: contract.type, stream, revision, previousRevision, position },
      ...{ occurredAt: at, recordedAt: at, actor: { kind: 'program', id: 'test' } },
      ...{ causationId: null, correlationId: 'test', data: contract.schema.parse(data) },
    };
    return { topic: contract.topic, message };
  };
};

const FROM = '2020-01-01';
const since = { effectiveOn: FROM, until: null };

const agency = (id: string, parent: string | null): Told => ({
  contract: orgUnitRegisteredV1,
  stream: streamOf('orgunit', id),
  data: {
    ...{ about: {}, agency: id, name: `Cơ quan ${id}`, kind: 'department', level: 'province', hierarchy: 'state' },
    ...{ area: null, parent, superiors: [], code: null, ...since },
  },
  at: `${FROM}T00:00:00.000Z`,
});

const person = (id: string): Told => ({
  contract: personRegisteredV1,
  stream: streamOf('person', id),
  data: { about: {}, person: id, identity: { provider: 'https://sign-in.example', subject: id }, effectiveOn: FROM },
  at: `${FROM}T00:00:00.000Z`,
});

const clerk = (id: string, of: string): Told => ({
  contract: roleGrantedV1,
  stream: streamOf('person', id),
  data: { about: {}, person: id, agency: of, role: 'clerk', scope: 'all', ...since },
  at: `${FROM}T00:00:00.000Z`,
});

const head = (id: string, of: string): Told => ({
  contract: headAppointedV1,
  stream: streamOf('orgunit', of),
  data: { about: {}, agency: of, person: id, post: 'head', ...since },
  at: `${FROM}T00:00:00.000Z`,
});

const rules = (ruleSet: RuleSet): Told => ({
  contract: ruleSetActivatedV1,
  stream: streamOf('ruleset', 'rules'),
  data: {
    ...{ about: {}, agency: 'province', version: 'QT-01', legalBasis: '01/QĐ-UBND', effectiveOn: FROM },
    rules: ruleSet,
  },
  at: `${FROM}T00:00:00.000Z`,
});

/** A province with departments below it; each has a head and a clerk, named after it. */
export const registerOf = (departments: readonly string[], ruleSet: RuleSet): readonly Told[] => {
  const all = ['province', ...departments];
  return [
    rules(ruleSet),
    ...all.map((id) => agency(id, id === 'province' ? null : 'province')),
    ...all.flatMap((of) => [person(`${of}.clerk`), clerk(`${of}.clerk`, of)]),
    ...all.flatMap((of) => [person(`${of}.head`), head(`${of}.head`, of)]),
  ];
};

/** The id in a stream's name. */
export const idOf = (stream: string): string => partsOf(stream).id;
