import type { CommandAnswer } from './answer.js';
import { labelled, labelsOf } from './answer.js';

/** Something that a person should look at although the command was carried out. */
export interface Warning {
  /** Stable. */
  readonly code: string;
  readonly detail: string;
  readonly detailEn: string;
}

/** What each warning says, in Vietnamese and English. */
const TEXTS = {
  ISSUER_DIFFERS: [
    'Văn bản ghi cơ quan ban hành khác với cơ quan đang soạn. Hãy kiểm tra lại, hoặc đăng ký văn bản đến của cơ quan khác.',
    'The text names another issuer than the agency that drafts. Check it, or register it as a document of somebody else.',
  ],
  HEADER_NOT_FOUND: [
    'Không tìm thấy phần đầu của văn bản hành chính (cơ quan, số ký hiệu, trích yếu, nơi nhận). Hãy kiểm tra lại nội dung đã nhập.',
    'Nothing of an official document was found (issuer, number, subject, recipients). Check the text that was entered.',
  ],
} as const satisfies Readonly<Record<string, readonly [detail: string, detailEn: string]>>;

export type WarningCode = keyof typeof TEXTS;

/**
 * What was read of a text that came in: how many of its parts are being proposed, so that a reader knows when all are there,
 * and warnings, always a list; they are advice of the moment and no part of what is stored.
 */
export const withReading = (answer: CommandAnswer, proposals: number, codes: readonly WarningCode[] = []) =>
  labelled(
    {
      ...answer,
      proposals,
      warnings: codes.map((code): Warning => ({ code, detail: TEXTS[code][0], detailEn: TEXTS[code][1] })),
    },
    labelsOf(answer),
  );

/** An answer about a text that came in. */
export type ReadingAnswer = ReturnType<typeof withReading>;
