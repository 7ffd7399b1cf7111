import type { View } from '@chidao/read-models';

/** How far a stream has been published: the next message names it, so that a consumer sees a gap. */
export interface PublishedStream {
  /** Digits of the revision. */
  readonly revision: string;
}

export const publishedStreams: View<PublishedStream> = { name: 'published-streams', fields: {} };
