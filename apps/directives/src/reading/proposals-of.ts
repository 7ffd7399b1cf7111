import type { ReadObligation, ReportDuty } from '@chidao/directives-reading';
import type { DutySpec, Noticed, ObligationContent, PartAnchor } from '@chidao/directives-domain';
import type { DeadlineTerms } from './deadline-for.js';
import { deadlineFor, recurrenceOf } from './deadline-for.js';
import { anchorIn } from './header-of.js';

/** Where a proposal comes from. */
export interface ProposalSource {
  readonly directive: string;
  /** Hash of the canonical text. */
  readonly text: string;
  readonly terms: DeadlineTerms;
}

/** A proposal without its id: input of `ProposeObligation`. */
export interface Proposal {
  readonly directive: string;
  readonly content: ObligationContent;
  readonly anchors: readonly PartAnchor[];
  readonly noticed: Noticed;
  readonly rule: string;
  readonly confidence: number;
}

const dutyOf = (duty: ReportDuty, { text: hash, terms }: ProposalSource): DutySpec => ({
  key: duty.key,
  reporters: duty.reporters.length > 0 ? duty.reporters.map(({ name }) => name) : null,
  routes: duty.routes.map(({ key, destination, via, consolidator, accepts }) => ({
    key,
    destination: destination?.value ?? '',
    via: via?.value ?? null,
    consolidator,
    accepts,
  })),
  recurrences: duty.recurrences.map((recurrence) => recurrenceOf(recurrence, terms)),
  contents: [],
  host: duty.host ? { citation: duty.host.quote, quote: duty.quote } : null,
  upstream: null,
  over: duty.over,
  anchor: anchorIn(hash)(duty),
});

const namesOf = (actors: readonly { readonly name: string }[]): readonly string[] => [
  ...new Set(actors.map(({ name }) => name)),
];

const noticedIn = (read: ReadObligation): Noticed => ({
  overseers: read.roles.map(({ role, agencies, over }) => ({
    role,
    agencies: namesOf(agencies),
    over: over.map(({ quote }) => quote),
  })),
  earlierOrders: read.earlierOrders.flatMap(({ number, date }) => (number === null ? [] : [{ number, date }])),
  flags: read.flags,
});

/** One proposal per part that reading found; words stay as written, a person decides. */
export const proposalOf = (read: ReadObligation, source: ProposalSource): Proposal => {
  const { directive, text, terms } = source;
  const anchor = anchorIn(text);
  return {
    directive,
    content: {
      item: read.item,
      kind: read.kind,
      modality: read.modality,
      leads: namesOf(read.leads),
      coordinating: namesOf(read.coordinating),
      addressees: namesOf(read.addressees),
      noNamedLead: read.flags.includes('NO_NAMED_LEAD'),
      ifNeeded: read.ifNeeded,
      deadline: deadlineFor(read, terms),
      duties: read.duties.map((duty) => dutyOf(duty, source)),
    },
    anchors: read.anchors.map((each) => ({ part: each.part, directive, anchor: anchor(each) })),
    noticed: noticedIn(read),
    rule: read.rule,
    confidence: read.confidence,
  };
};
