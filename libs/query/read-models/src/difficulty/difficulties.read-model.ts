import type { BlobRef } from '@chidao/kernel';
import type { DifficultyEvent } from '@chidao/reporting-domain';
import type { Kept, ReadModel } from '../core/read-model.js';
import { changing, followStream, keptFields } from '../core/read-model.js';
import type { View } from '../core/view.js';

/** A difficulty on its way through the focal agency to the assigner. Texts are blobs. */
export interface DifficultyDocument extends Kept {
  readonly difficulty: string;
  readonly kind: 'difficulty' | 'scopeProposal';
  readonly agency: string;
  readonly obligation: string;
  readonly assignment: string | null;
  readonly occurrence: string | null;
  readonly focalAgency: string | null;
  readonly text: BlobRef;
  readonly raisedAt: string;
  readonly answerBy: string;
  readonly status: 'Raised' | 'Forwarded' | 'Answered' | 'Refused';
  readonly open: boolean;
  /** Whose turn it is: the focal agency's; null: the assigner's. */
  readonly waitsFor: string | null;
  readonly opinion: { readonly at: string; readonly text: BlobRef } | null;
  readonly answer: { readonly at: string; readonly text: BlobRef; readonly newDue: string | null } | null;
  readonly refusal: { readonly at: string; readonly reason: string } | null;
}

export const difficultiesView: View<DifficultyDocument> = {
  name: 'difficulties',
  fields: {
    ...keptFields,
    agency: 'text',
    kind: 'text',
    obligation: 'text',
    assignment: 'text',
    occurrence: 'text',
    status: 'text',
    open: 'flag',
    waitsFor: 'text',
    raisedAt: 'text',
    answerBy: 'text',
  },
};

/** One document per difficulty. */
export const difficulties: ReadModel<DifficultyDocument> = followStream<DifficultyDocument, DifficultyEvent>({
  view: difficultiesView,
  category: 'difficulty',
  filesOf: ({ text, opinion, answer }) => [text, opinion?.text ?? null, answer?.text ?? null],
  on: {
    DifficultyRaised: (_, { data, occurredAt }) => ({
      ...{ difficulty: data.difficulty, kind: data.kind, agency: data.agency, obligation: data.obligation },
      ...{ assignment: data.assignment, occurrence: data.occurrence, focalAgency: data.focalAgency },
      ...{ text: data.text, raisedAt: occurredAt, answerBy: data.answerBy },
      drafting: null,
      status: 'Raised',
      open: true,
      waitsFor: data.focalAgency,
      opinion: null,
      answer: null,
      refusal: null,
    }),
    DifficultyForwarded: changing((_, { data, occurredAt }) => ({
      status: 'Forwarded',
      waitsFor: null,
      opinion: { at: occurredAt, text: data.opinion },
    })),
    DifficultyAnswered: changing((_, { data, occurredAt }) => ({
      status: 'Answered',
      open: false,
      waitsFor: null,
      answer: { at: occurredAt, text: data.text, newDue: data.newDue },
    })),
    DifficultyRefused: changing((_, { data, occurredAt }) => ({
      status: 'Refused',
      open: false,
      waitsFor: null,
      refusal: { at: occurredAt, reason: data.reason },
    })),
  },
});
