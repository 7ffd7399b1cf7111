import type { BlobStore } from '@chidao/blobs';
import { getText } from '@chidao/blobs';
import type { DirectiveState, ObligationState } from '@chidao/directives-domain';
import { directiveDecider, obligationDecider } from '@chidao/directives-domain';
import { streamOf } from '@chidao/event-store';
import type { Terms } from '@chidao/calendar';
import { civilDateOf } from '@chidao/calendar';
import type { BlobRef } from '@chidao/kernel';
import { refuse } from '@chidao/kernel';
import type { ReadModelStore } from '@chidao/read-models';
import type { Register } from '@chidao/register';
import type { StateOf } from '@chidao/service';
import { directiveTexts } from './indexes/directive-texts.js';
import { obligationPlaces } from './indexes/obligations.js';

/** What facts and policies of this service may ask: own streams, own indexes, the register's copy, texts. */
export interface DirectivesContext {
  readonly register: Register;
  readonly stateOf: StateOf;
  readonly readModels: ReadModelStore;
  readonly directive: (id: string) => Promise<DirectiveState>;
  readonly obligation: (id: string) => Promise<ObligationState>;
  /** Ids of the obligations that a directive's text led to. */
  readonly obligationsOf: (directive: string) => Promise<readonly string[]>;
  readonly directivesWithText: (text: BlobRef) => Promise<readonly string[]>;
  /** Obligations whose deadline a working-day calendar takes part in. */
  readonly obligationsOnCalendar: () => Promise<readonly string[]>;
  /** Calendar, and settings of the rule set in force at that instant; of a version where one was decided under already. */
  readonly terms: (at: string, version?: string | null) => Promise<RuleTerms>;
  /** A canonical text. */
  readonly text: (ref: BlobRef) => Promise<string>;
}

/** What deadlines are computed with, and the versions to be recorded. */
export interface RuleTerms extends Terms {
  readonly ruleSet: string;
  readonly calendarVersion: string | null;
}

export interface DirectivesContextDeps {
  readonly stateOf: StateOf;
  readonly readModels: ReadModelStore;
  readonly register: Register;
  readonly blobs: BlobStore;
}

const MOST_OBLIGATIONS = 10_000;

export const directivesContext = ({
  stateOf,
  readModels,
  register,
  blobs,
}: DirectivesContextDeps): DirectivesContext => ({
  register,
  stateOf,
  readModels,
  directive: (id) => stateOf(directiveDecider, streamOf('directive', id)),
  obligation: (id) => stateOf(obligationDecider, streamOf('obligation', id)),
  obligationsOf: async (directive) => {
    const query = { where: [{ field: 'directive', is: directive }], limit: MOST_OBLIGATIONS };
    return (await readModels.find(obligationPlaces, query)).map(({ id }) => id);
  },
  directivesWithText: async (text) =>
    (await readModels.find(directiveTexts, { where: [{ field: 'text', is: text }] })).map(({ id }) => id),
  obligationsOnCalendar: async () => {
    const query = { where: [{ field: 'onCalendar', is: true }], limit: MOST_OBLIGATIONS };
    return (await readModels.find(obligationPlaces, query)).map(({ id }) => id);
  },
  terms: async (at, version = null) => {
    const ruleSet =
      version === null
        ? await register.ruleSetRequired(civilDateOf(at))
        : ((await register.ruleSetNamed(version)) ?? refuse('RULE_SET_NOT_IN_FORCE', { version }));
    const calendar = await register.calendar();
    return { settings: ruleSet.rules.deadline, calendar, ruleSet: ruleSet.version, calendarVersion: calendar.version };
  },
  text: async (ref) => (await getText(blobs, ref)) ?? refuse('TEXT_NOT_STORED', { text: ref }),
});
