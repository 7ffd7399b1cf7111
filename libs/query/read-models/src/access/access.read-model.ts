import type { AssignmentEvent } from '@chidao/assignments-domain';
import type { DirectiveEvent, MonitorAppointed, ObligationAssigned, ObligationEvent } from '@chidao/directives-domain';
import type { RecordedEvent } from '@chidao/kernel';
import type { ConsolidationEvent, DutyEvent, OccurrenceEvent } from '@chidao/reporting-domain';
import type { ReadModel } from '../core/read-model.js';
import { placeOf } from '../core/read-model.js';
import type { AccessDocument, DirectiveAccess, DutyAccess, MatterAccess } from './access.document.js';
import { accessView } from './access.document.js';

type Known = DirectiveEvent | ObligationEvent | AssignmentEvent | DutyEvent | OccurrenceEvent | ConsolidationEvent;

/** A document that an event touches, and what becomes of it. */
interface Touch {
  readonly id: string;
  readonly fold: (document: AccessDocument | null) => AccessDocument | null;
}

type On<Type extends Known['type']> = (event: RecordedEvent<Extract<Known, { type: Type }>>) => readonly Touch[];

const united = (...lists: readonly (readonly string[])[]): readonly string[] => [...new Set(lists.flat())].sort();

const directiveOf = (document: AccessDocument | null, id: string): DirectiveAccess =>
  document?.kind === 'directive'
    ? document
    : {
        kind: 'directive',
        directive: id,
        issuer: null,
        keeper: '',
        addressees: [],
        copies: [],
        holders: [],
        parties: [],
      };

const directive = (id: string, change: (known: DirectiveAccess) => Partial<DirectiveAccess>): Touch => ({
  id: `directive:${id}`,
  fold: (document) => {
    const known = directiveOf(document, id);
    const next = { ...known, ...change(known) };
    const { keeper, addressees, copies, holders } = next;
    return { ...next, parties: united(keeper === '' ? [] : [keeper], addressees, copies, holders) };
  },
});

const receivers = (data: Extract<DirectiveEvent, { type: 'RecipientsResolved' }>['data']) => {
  const of = (wanted: 'addressed' | 'copy') =>
    united(...data.expressions.filter(({ use }) => use === wanted).map(({ agencies }) => agencies));
  return { addressees: of('addressed'), copies: of('copy') };
};

const membersOf = ({ groups }: ObligationAssigned['data']): readonly string[] =>
  groups.flatMap(({ lead, coordinating }) => [lead, ...coordinating]).map(({ id }) => id);

const assigned = ({ data, about }: RecordedEvent<ObligationAssigned>): readonly Touch[] => {
  const directives = about.directives ?? [data.directive];
  return [
    ...data.sources.map((source) =>
      directive(source.directive, ({ holders }) => ({ holders: united(holders, membersOf(data)) })),
    ),
    ...data.groups.map(({ id, lead, coordinating }): Touch => {
      const others = coordinating.map((holder) => holder.id);
      const parties = united([lead.id], others);
      const { obligation } = data;
      return {
        id: `group:${id}`,
        fold: () => ({
          kind: 'group',
          group: id,
          obligation,
          directives,
          lead: lead.id,
          coordinating: others,
          parties,
        }),
      };
    }),
  ];
};

const appointed =
  (as: 'monitor' | 'supervisor') =>
  ({ data }: { readonly data: MonitorAppointed['data'] }): readonly Touch[] => {
    const { agency, obligation, monitoredSet: set, over } = data;
    const parties = [agency];
    return [
      {
        id: `${as}:${obligation}:${agency}`,
        fold: () => ({ kind: 'oversight', as, obligation, directive: data.directive, set, over, parties }),
      },
    ];
  };

interface OfDuty {
  readonly duty: string;
  readonly focal: string | null;
  readonly about: RecordedEvent['about'];
  readonly over?: readonly string[];
}

const NO_DUTY: Omit<DutyAccess, 'duty'> = { kind: 'duty', obligations: [], directives: [], over: [], parties: [] };

const duty = ({ duty: id, focal, about: { obligations = [], directives = [] }, over }: OfDuty): Touch => ({
  id: `duty:${id}`,
  fold: (document): DutyAccess => {
    const known = document?.kind === 'duty' ? document : NO_DUTY;
    return {
      kind: 'duty',
      duty: id,
      obligations: united(known.obligations, obligations),
      directives: united(known.directives, directives),
      over: over ?? known.over,
      parties: united(known.parties, focal === null ? [] : [focal]),
    };
  },
});

const matter = ({ data, about }: RecordedEvent<Extract<AssignmentEvent, { type: 'PersonAssigned' }>>): Touch => ({
  id: `matter:${data.assignment}`,
  fold: (document): MatterAccess => ({
    kind: 'matter',
    assignment: data.assignment,
    obligation: data.obligation,
    directives: about.directives ?? [],
    parties: united(document?.parties ?? [], [data.person]),
  }),
});

const ON: { readonly [Type in Known['type']]?: On<Type> } = {
  DirectiveDrafted: ({ data }) => [directive(data.directive, () => ({ issuer: data.issuer, keeper: data.keeper }))],
  DirectiveRegistered: ({ data: { directive: id, issuer, keeper } }) => [directive(id, () => ({ issuer, keeper }))],
  RecipientsResolved: ({ data }) => [directive(data.directive, () => receivers(data))],
  ObligationAssigned: assigned,
  MonitorAppointed: appointed('monitor'),
  SupervisorAppointed: appointed('supervisor'),
  AssignmentMade: ({ data }) =>
    data.sources.map((source) =>
      directive(source.directive, ({ holders }) => ({ holders: united(holders, [data.agency]) })),
    ),
  PersonAssigned: (event) => [matter(event)],
  ReportDutyDefined: ({ data, about }) => [
    duty({ duty: data.duty, focal: null, about, over: data.over }),
    ...data.sources.map((source) =>
      directive(source.directive, ({ holders }) => ({
        holders: united(
          holders,
          data.reporters.map(({ agency }) => agency),
        ),
      })),
    ),
  ],
  ReportersAdded: ({ data, about }) =>
    (about.directives ?? []).map((id) =>
      directive(id, ({ holders }) => ({
        holders: united(
          holders,
          data.reporters.map(({ agency }) => agency),
        ),
      })),
    ),
  FocalAgencyAppointed: ({ data, about }) => [duty({ duty: data.duty, focal: data.agency, about })],
  ConsolidationOpened: ({ data, about }) => [duty({ duty: data.duty, focal: data.focalAgency, about })],
  OccurrenceScheduled: ({ data, about }) =>
    data.consolidation === null ? [] : [duty({ duty: data.duty, focal: data.receiver, about })],
};

const CATEGORIES: ReadonlySet<string> = new Set([
  'directive',
  'obligation',
  'assignment',
  'duty',
  'occurrence',
  'consolidation',
]);

const touchesOf = (event: RecordedEvent): readonly Touch[] => {
  if (!CATEGORIES.has(placeOf(event.stream).category) || !Object.hasOwn(ON, event.type)) return [];
  return (ON as Readonly<Record<string, (event: RecordedEvent) => readonly Touch[]>>)[event.type]?.(event) ?? [];
};

/**
 * The standings that rights are compiled from. Directives, groups, appointments, duties and matters each have documents of
 * their own, fed by whatever streams speak of them, in the order of the log.
 */
export const access: ReadModel<AccessDocument> = {
  view: accessView,
  idsOf: (event) => touchesOf(event).map(({ id }) => id),
  evolve: (document, event, id) =>
    touchesOf(event)
      .filter((touch) => touch.id === id)
      .reduce<AccessDocument | null>((known, { fold }) => fold(known), document),
};
