import type { DutyPlace, ReadObligation, ReportDuty } from '@chidao/directives-reading';
import type { DutySpec, Noticed, ObligationContent, PartAnchor } from '@chidao/directives-domain';
import type { BlobRef } from '@chidao/kernel';
import type { DeadlineTerms } from './deadline-for.js';
import { deadlineFor, recurrenceOf } from './deadline-for.js';
import { anchorIn } from './header-of.js';

/** Where a proposal comes from. */
export interface ProposalSource {
  readonly directive: string;
  /** The canonical text. */
  readonly text: BlobRef;
  readonly terms: DeadlineTerms;
  /** Id of the proposal for a part of an item; null where it was proposed from an earlier text. */
  readonly obligationAt: (place: DutyPlace) => string | null;
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

const upstreamOf = ({ upstream }: ReportDuty, { obligationAt }: ProposalSource): DutySpec['upstream'] => {
  const obligation = upstream && obligationAt(upstream);
  return upstream && obligation ? { obligation, key: upstream.key } : null;
};

const dutyOf = (duty: ReportDuty, source: ProposalSource): DutySpec => ({
  key: duty.key,
  reporters: duty.reporters.length > 0 ? duty.reporters.map(({ name }) => name) : null,
  routes: duty.routes.map(({ key, destination, via, consolidator, accepts }) => ({
    key,
    destination: destination?.value ?? '',
    via: via?.value ?? null,
    consolidator,
    accepts,
  })),
  recurrences: duty.recurrences.map((recurrence) => recurrenceOf(recurrence, source.terms)),
  contents: [],
  host: duty.host ? { citation: duty.host.quote, quote: duty.quote } : null,
  upstream: upstreamOf(duty, source),
  over: duty.over,
  anchor: anchorIn(source.text)(duty),
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
