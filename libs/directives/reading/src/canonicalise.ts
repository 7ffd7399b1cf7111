/** Version of `canonicalise`; kept beside every canonical text, because anchors are ranges in it. */
export const canonicalVersion = 'canonical-1';

export interface CanonicalText {
  readonly text: string;
  readonly version: string;
}

/** NFC with LF line ends and no byte order mark. Noise stays: reading skips it, anchors count it (lifecycle §3.1). */
export const canonicalise = (raw: string): CanonicalText => ({
  text: raw
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .normalize('NFC'),
  version: canonicalVersion,
});
