/** Bytes kept beside the log, by the SHA-256 of their content in lower-case hex; the tag names the algorithm. */
export type BlobRef = `sha256:${string}`;

/** A signed paper, and who signed it: a person's id, null where the signer is not known here. */
export type Signed = { readonly file: BlobRef; readonly signer: string | null };
