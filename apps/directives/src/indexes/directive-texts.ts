import type { DirectiveEvent } from '@chidao/directives-domain';
import { partsOf } from '@chidao/event-store';
import type { BlobRef, RecordedEvent } from '@chidao/kernel';
import type { Projection, View } from '@chidao/read-models';

/** The present text of a directive: finds, decides nothing. */
export interface DirectiveTextPlace {
  readonly text: BlobRef;
}

export const directiveTexts: View<DirectiveTextPlace> = { name: 'directive-texts', fields: { text: 'text' } };

/** Text → directives that have it. */
export const directiveTextsIndex: Projection<RecordedEvent, DirectiveTextPlace> = {
  view: directiveTexts,
  idsOf: ({ stream }) => {
    const { category, id } = partsOf(stream);
    return category === 'directive' ? [id] : [];
  },
  evolve: (document, event) => {
    const { data } = event as RecordedEvent<DirectiveEvent>;
    const text = 'text' in data ? data.text : null;
    if (text === null) return document;
    return { text: typeof text === 'string' ? text : text.ref };
  },
};
