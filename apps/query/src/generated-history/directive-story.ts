import type { AssignmentGroup, DirectiveEvent, ObligationContent, ObligationEvent } from '@chidao/directives-domain';
import type { BlobRef } from '@chidao/kernel';
import { derivedId } from '@chidao/event-store';
import type { ResolvedDeadline } from '@chidao/calendar';
import { endOfDay } from '@chidao/calendar';
import type { GeneratedProvince } from './province.js';
import type { Chance, Story } from './told.js';
import { oneOf, someOf, tellerOf } from './told.js';

/** One directive of a generated history. */
export interface GeneratedDirective {
  readonly directive: string;
  readonly issuer: string;
  readonly obligations: readonly {
    readonly obligation: string;
    readonly item: string;
    readonly groups: readonly AssignmentGroup[];
  }[];
  readonly deadline: ResolvedDeadline;
}

const textOf = (directive: string): BlobRef =>
  `sha256:${derivedId('generated text', directive).replaceAll('-', '').padEnd(64, '0')}`;

const deadlineOn = (date: string | null): ResolvedDeadline => ({
  ...{ kind: date === null ? 'NONE' : 'FIXED', phrase: date, rule: null, ruleVersion: null, calendarVersion: null },
  value: date === null ? { kind: 'NONE', reason: 'kịp thời' } : { kind: 'FIXED', date },
  ...{ holidaysKnown: true, civilDate: date, instant: date === null ? null : endOfDay(date) },
  ...{ firstPeriod: null, lastPeriod: null },
});

/** Draws a directive: whom it asks, and for when. */
export const drawDirective = (chance: Chance, province: GeneratedProvince, name: string): GeneratedDirective => {
  const directive = derivedId('generated directive', name);
  const month = 1 + Math.floor(chance() * 12);
  const date = chance() < 0.2 ? null : `2025-${String(month).padStart(2, '0')}-28`;
  const obligations = Array.from({ length: 1 + Math.floor(chance() * 2) }, (_, index) => {
    const obligation = derivedId('generated obligation', directive, index);
    const groups = someOf(chance, province.agencies, 0.2).map((lead) => ({
      id: derivedId('generated group', obligation, lead),
      lead: { kind: 'agency' as const, id: lead, attempt: 1, subordinateTo: [province.root] },
      coordinating: chance() < 0.3 ? [oneOf(chance, province.agencies)].filter((id) => id !== lead) : [],
    }));
    const held = groups.map(({ coordinating, ...group }) => ({
      ...group,
      coordinating: coordinating.map((id) => ({ kind: 'agency' as const, id, attempt: 1, subordinateTo: [] })),
    }));
    return { obligation, item: String(index + 1), groups: held };
  });
  return { directive, issuer: province.root, obligations, deadline: deadlineOn(date) };
};

const contentOf = (item: string, { deadline }: GeneratedDirective): ObligationContent => ({
  ...{ item, kind: 'once', modality: 'require', leads: ['Các sở, ban, ngành'], coordinating: [], addressees: [] },
  ...{ noNamedLead: false, ifNeeded: false, duties: [] },
  deadline: { phrase: deadline.phrase, rule: null, value: deadline.value },
});

const obligationStory = (
  drawn: GeneratedDirective,
  { obligation, item, groups }: GeneratedDirective['obligations'][number],
): readonly [Story, Story] => {
  const { directive, issuer, deadline } = drawn;
  const of = { obligation, directive, issuer, keeper: issuer };
  const ids = { directives: [directive], issuers: [issuer], obligations: [obligation], agencies: [issuer] };
  const tell = tellerOf<ObligationEvent>({ stream: `obligation-${obligation}`, ids, agency: issuer });
  const content = contentOf(item, drawn);
  const quote = `${item}. Rà soát, hoàn thiện quy chế làm việc`;
  const anchors = [
    { part: 'duty' as const, directive, anchor: { text: textOf(directive), start: 0, end: quote.length, quote } },
  ];
  const holders = groups.flatMap(({ lead, coordinating }) => [lead, ...coordinating]).map(({ id }) => id);
  const proposed = {
    ...of,
    content,
    anchors,
    rule: 'generated',
    confidence: 0.9,
    noticed: { overseers: [], earlierOrders: [], flags: [] },
  };
  const sources = [{ directive, issuer, keeper: issuer, signer: null, modality: 'require' as const }];
  const assigned = { ...of, item, kind: 'once' as const, noNamedLead: false, ifNeeded: false, round: 1, period: null };
  return [
    [
      tell({ type: 'ObligationProposed', data: proposed }, { agency: null }),
      tell({ type: 'ObligationConfirmed', data: { ...of, content, anchors, changed: [] } }),
    ],
    [
      tell(
        {
          type: 'ObligationAssigned',
          data: { ...assigned, deadline, setBy: issuer, sources, groups, resolved: [], duties: [], upstreamKeys: [] },
        },
        { agency: null, ids: { ...ids, groups: groups.map(({ id }) => id), agencies: [issuer, ...holders] } },
      ),
    ],
  ];
};

/** From the draft to the obligations given to agencies. */
export const directiveStory = (drawn: GeneratedDirective, ordinal: number): Story => {
  const { directive, issuer, obligations } = drawn;
  const tell = tellerOf<DirectiveEvent>({
    stream: `directive-${directive}`,
    ids: { directives: [directive], issuers: [issuer], agencies: [issuer] },
    agency: issuer,
  });
  const number = { ordinal: String(ordinal), symbol: 'UBND-NC' };
  const signing = { capacities: [], position: 'CHỦ TỊCH', name: null };
  const subject = `Về việc rà soát quy chế số ${ordinal}`;
  const header = {
    ...{ documentType: 'officialLetter' as const, number: { ...number, ordinal: null }, subject, place: null, signing },
    ...{ citations: [], recipients: [] },
  };
  const text = { ref: textOf(directive), length: 100, extractor: '1', file: null, slice: null };
  const halves = obligations.map((obligation) => obligationStory(drawn, obligation));
  const receivers = [...new Set(obligations.flatMap(({ groups }) => groups.map(({ lead }) => lead.id)))].sort();
  const expressions = [{ text: 'Các sở, ban, ngành', use: 'addressed' as const, agencies: receivers }];
  const issued = { issueDate: '2025-01-02', subject, issuedText: text.ref, signing, signed: null };
  const of = { directive, issuer, keeper: issuer };
  const resolved = {
    ...of,
    asOf: '2025-01-02',
    expressions,
    added: receivers,
    removed: [],
    unresolved: [],
  };
  return [
    tell({ type: 'DirectiveDrafted', data: { ...of, text, header } }),
    ...halves.flatMap(([before]) => before),
    tell({ type: 'DirectiveIssued', data: { ...of, number, ...issued } }),
    tell({ type: 'RecipientsResolved', data: resolved }, { agency: null, ids: { agencies: [issuer, ...receivers] } }),
    ...halves.flatMap(([, after]) => after),
  ];
};
