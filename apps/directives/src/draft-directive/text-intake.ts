import type { BlobStore } from '@chidao/blobs';
import { putText } from '@chidao/blobs';
import type { DirectiveHeader, DirectiveText } from '@chidao/directives-domain';
import type { ReadDirective } from '@chidao/directives-reading';
import { canonicalise, readDocument } from '@chidao/directives-reading';
import { refuse } from '@chidao/kernel';
import { headerOf } from '../reading/header-of.js';

/** A text brought in: stored, and read. */
export interface Intake {
  readonly text: DirectiveText;
  readonly header: DirectiveHeader;
  /** All that was read, of which the header is what a draft keeps. */
  readonly read: ReadDirective;
}

const CLASSIFIED = /^\s*(?:TUYỆT MẬT|TỐI MẬT|MẬT)\s*$/mu;

/**
 * Stores the canonical text of the first document that a file holds, and reads its fields. Refuses state secrets before
 * anything is stored (lifecycle §1.2).
 */
export const takeIn = async (blobs: BlobStore, raw: string): Promise<Intake> => {
  const whole = canonicalise(raw);
  if (CLASSIFIED.test(whole.text)) return refuse('CLASSIFIED_CONTENT_REFUSED');
  const [first] = readDocument(whole.text);
  if (!first) return refuse('INPUT_INVALID', { field: 'text' });
  const { start, end } = first.slice;
  const isWhole = start === 0 && end === whole.text.length;
  const own = whole.text.slice(start, end);
  const ref = await putText(blobs, own);
  const file = isWhole ? null : await putText(blobs, whole.text);
  const read = isWhole ? first : (readDocument(own)[0] ?? first);
  return {
    text: { ref, length: own.length, extractor: whole.version, file, slice: isWhole ? null : { start, end } },
    header: headerOf(read, ref),
    read,
  };
};
