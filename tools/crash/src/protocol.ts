/** How a writer works: soundly, or broken in a way that the driver must notice. */
export const WRITERS = ['sound', 'acknowledgesEarly', 'decidesAfresh'] as const;
export type Writer = (typeof WRITERS)[number];

/** From the driver to the writer. */
export type Order =
  | { readonly kind: 'begin'; readonly directory: string; readonly writer: Writer }
  /** Adds two notes to a book; the first is the command's id, so that its effect can be recognised in the log. */
  | { readonly kind: 'command'; readonly commandId: string; readonly stream: string };

/** The first word of a writer: it is loaded and waits for orders. */
export const READY = 'ready';

/** From the writer to the driver: the command is on disk. */
export interface Acknowledgement {
  readonly commandId: string;
  readonly stream: string;
  /** Revision and position of its last event; a writer that promises too early does not know them. */
  readonly place: { readonly revision: string; readonly position: string } | null;
  /** It had been on disk before, although nobody was told. */
  readonly repeated: boolean;
}

export const notesOf = (commandId: string): readonly string[] => [commandId, `${commandId} second`];
