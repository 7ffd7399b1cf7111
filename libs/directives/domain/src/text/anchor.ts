import type { BlobRef } from '@chidao/kernel';

/** A place in a canonical text: half-open range of UTF-16 code units, with the words that stand there. Never rewritten. */
export interface Anchor {
  /** The canonical text. */
  readonly text: BlobRef;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

/** What an anchor of an obligation points at. */
export type AnchorPart = 'duty' | 'lead' | 'deadline' | 'report' | 'footnote';

/** An anchor with its part, and the directive whose text it lies in (a footnote or a lead may stand elsewhere). */
export interface PartAnchor {
  readonly part: AnchorPart;
  readonly directive: string;
  readonly anchor: Anchor;
}

/** One replaced stretch between two canonical texts; stretches are in order and do not touch. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly length: number;
}

/** From one canonical text to the next: anchors are mapped through these at read time (lifecycle §3.1). */
export interface EditMap {
  readonly from: BlobRef;
  readonly to: BlobRef;
  readonly edits: readonly Edit[];
}

const shiftOf = ({ start, end, length }: Edit): number => length - (end - start);

/** The anchor in the newer text, or null where an edit touches its words: the anchor is lost. */
export const mapAnchor = (anchor: Anchor, map: EditMap): Anchor | null => {
  if (anchor.text !== map.from) return anchor;
  if (map.edits.some((edit) => edit.start < anchor.end && edit.end > anchor.start)) return null;
  const shift = map.edits.filter((edit) => edit.end <= anchor.start).reduce((sum, edit) => sum + shiftOf(edit), 0);
  return { ...anchor, text: map.to, start: anchor.start + shift, end: anchor.end + shift };
};

/** The anchor in the newest of the texts that the maps lead through, or null where it was lost on the way. */
export const mapThrough = (anchor: Anchor, maps: readonly EditMap[]): Anchor | null =>
  maps.reduce<Anchor | null>((current, map) => (current ? mapAnchor(current, map) : null), anchor);
