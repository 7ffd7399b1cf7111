import type { RecordedEvent } from '@chidao/kernel';
import type { RuleSetEvent } from '@chidao/organisation-domain';
import type { RuleSet } from '@chidao/timeliness';
import type { Kept, ReadModel } from '../core/read-model.js';
import { keptFields, placeOf } from '../core/read-model.js';
import type { View } from '../core/view.js';

/** One version of a province's rules: a draft of its agency until it is activated. */
export interface RuleSetDocument extends Kept {
  readonly version: string;
  readonly agency: string;
  readonly status: 'Drafted' | 'Signed' | 'Activated';
  readonly rules: RuleSet;
  readonly legalBasis: string | null;
  /** First civil day on which it applies. */
  readonly effectiveOn: string | null;
  readonly signer: string | null;
}

export const ruleSetVersionsView: View<RuleSetDocument> = {
  name: 'rule-set-versions',
  fields: { ...keptFields, version: 'text', status: 'text', effectiveOn: 'text' },
};

type Content = Omit<RuleSetDocument, 'revision' | 'about' | 'files'>;

const begun = (data: { readonly agency: string; readonly version: string; readonly rules: RuleSet }): Content => ({
  ...{ version: data.version, agency: data.agency, drafting: data.agency, status: 'Drafted', rules: data.rules },
  ...{ legalBasis: null, effectiveOn: null, signer: null },
});

type Steps = {
  readonly [Type in RuleSetEvent['type']]: (
    document: RuleSetDocument | null,
    data: Extract<RuleSetEvent, { type: Type }>['data'],
  ) => Content | null;
};

const on: Steps = {
  RuleSetDrafted: (_, data) => begun(data),
  RuleSetSigned: (document, { legalBasis, effectiveOn, signer }) =>
    document && { ...document, status: 'Signed', legalBasis, effectiveOn, signer },
  RuleSetActivated: (document, data) => {
    const { legalBasis, effectiveOn } = data;
    return {
      ...(document ?? begun(data)),
      status: 'Activated',
      drafting: null,
      rules: data.rules,
      legalBasis,
      effectiveOn,
    };
  },
};

const ofRuleSets = (event: RecordedEvent): RecordedEvent<RuleSetEvent> | null =>
  placeOf(event.stream).category === 'ruleset' && Object.hasOwn(on, event.type)
    ? (event as RecordedEvent<RuleSetEvent>)
    : null;

/** One document per version; one stream holds all versions of a province. */
export const ruleSetVersions: ReadModel<RuleSetDocument> = {
  view: ruleSetVersionsView,
  idsOf: (event) => {
    const known = ofRuleSets(event);
    return known ? [`${placeOf(event.stream).id}:${known.data.version}`] : [];
  },
  evolve: (document, event) => {
    const known = ofRuleSets(event);
    const content = known && on[known.type](document, known.data as never);
    return content && { ...content, files: [], about: event.about, revision: String(event.revision) };
  },
};
