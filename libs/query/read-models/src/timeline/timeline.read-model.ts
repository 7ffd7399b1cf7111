import type { About, Actor, Capacity, RecordedEvent, RuleVersions } from '@chidao/kernel';
import { withAgencies } from '../core/about.js';
import type { ReadModel } from '../core/read-model.js';
import { keptFields, placeOf } from '../core/read-model.js';
import type { View } from '../core/view.js';
import type { Part } from './event-parts.js';
import { partOf } from './event-parts.js';

/** One event, as the timeline shows it: who did what, when, by what right and under which rules. */
export interface TimelineRow {
  readonly stream: string;
  readonly category: string;
  readonly type: string;
  readonly revision: string;
  /** Position, padded so that its order as a text is that of the log. */
  readonly order: string;
  readonly occurredAt: string;
  readonly recordedAt: string;
  readonly actor: Actor;
  readonly capacity: Capacity;
  readonly versions: RuleVersions;
  /** Name of the rule that found it, or that computed its deadline; null where the event names none. */
  readonly rule: string | null;
  readonly causationId: string | null;
  /** The agency that owes what it is about; null where no one does. */
  readonly agency: string | null;
  readonly about: About;
  /** What of the matter it shows: the rows of lifecycle §1.4 grant parts. */
  readonly part: Part;
  readonly drafting: string | null;
}

export const timelineView: View<TimelineRow> = {
  name: 'timeline',
  fields: {
    ...keptFields,
    'about.occurrences': 'set',
    'about.reports': 'set',
    'about.consolidations': 'set',
    stream: 'text',
    type: 'text',
    order: 'text',
    occurredAt: 'text',
    recordedAt: 'text',
    agency: 'text',
    part: 'text',
    rule: 'text',
  },
};

const WIDTH = 20;

/** A position as text in the order of the log. */
export const orderOf = (position: bigint): string => String(position).padStart(WIDTH, '0');

const owner = ({ data }: RecordedEvent): string | null => {
  const { agency } = data as { readonly agency?: unknown };
  return typeof agency === 'string' ? agency : null;
};

const ruleOf = ({ data }: RecordedEvent): string | null => {
  const { rule, deadline } = data as {
    readonly rule?: unknown;
    readonly deadline?: { readonly rule?: unknown } | null;
  };
  const named = [rule, deadline?.rule].find((name) => typeof name === 'string');
  return typeof named === 'string' ? named : null;
};

/** Of a directive or obligation; of a number, whose it is. */
const keeper = ({ data }: RecordedEvent): string | null => {
  const { keeper: kept, issuer } = data as Readonly<Record<string, unknown>>;
  const named = [kept, issuer].find((id) => typeof id === 'string');
  return typeof named === 'string' ? named : null;
};

/** Not addressed to anybody yet: only its maker is named. */
const isAlone = ({ about }: RecordedEvent): boolean => (about.agencies ?? []).length <= 1;

type Drafting = (event: RecordedEvent) => string | null;

const always: Drafting = (event) => keeper(event) ?? owner(event);
const own: Drafting = (event) => owner(event);
const untilAddressed: Drafting = (event) => (isAlone(event) ? always(event) : null);

const DRAFTS: Readonly<Record<string, Drafting>> = {
  'directive/DirectiveDrafted': always,
  'directive/DirectiveDraftRevised': always,
  'directive/AliasDefined': untilAddressed,
  'number/NumberClaimed': always,
  'number/NumberReleased': always,
  'obligation/AnchorAdded': untilAddressed,
  'obligation/ObligationSourceAdded': untilAddressed,
  'obligation/ObligationProposed': always,
  'obligation/ObligationConfirmed': always,
  'obligation/ObligationRejected': always,
  'report/ReportDrafted': own,
  'consolidation/ConsolidationDrafted': (event) => event.about.agencies?.[0] ?? null,
  'consolidation/ConsolidationApproved': (event) => event.about.agencies?.[0] ?? null,
  'ruleset/RuleSetDrafted': own,
  'ruleset/RuleSetSigned': own,
};

const draftingOf = (event: RecordedEvent): string | null =>
  DRAFTS[`${placeOf(event.stream).category}/${event.type}`]?.(event) ?? null;

interface Group {
  readonly lead: { readonly id: string };
  readonly coordinating: readonly { readonly id: string }[];
}

const holdersOf = ({ data, type }: RecordedEvent): readonly string[] => {
  if (type !== 'ObligationAssigned') return [];
  const { groups } = data as { readonly groups: readonly Group[] };
  return groups.flatMap(({ lead, coordinating }) => [lead.id, ...coordinating.map(({ id }) => id)]);
};

/** Rows of what an agency owes name that agency; who merely gets it reads the delivered part. */
const aboutOf = (event: RecordedEvent, part: Part): About => {
  const { category } = placeOf(event.stream);
  if (category === 'occurrence' && part !== 'reports') return withAgencies(event.about, [owner(event)]);
  return category === 'obligation' ? withAgencies(event.about, holdersOf(event)) : event.about;
};

/** One row per event of the log, whatever it is about. */
export const timeline: ReadModel<TimelineRow> = {
  view: timelineView,
  idsOf: ({ id }) => [id],
  evolve: (_, event) => {
    const { category } = placeOf(event.stream);
    const part = partOf(category, event.type);
    const { stream, type, occurredAt, recordedAt, actor, capacity, versions, causationId } = event;
    return {
      ...{ stream, category, type, occurredAt, recordedAt, actor, capacity, versions, causationId, part },
      revision: String(event.revision),
      order: orderOf(event.position),
      agency: owner(event),
      rule: ruleOf(event),
      about: aboutOf(event, part),
      drafting: draftingOf(event),
    };
  },
};
