import type { Line } from '../../lines/line.js';

/** A line that belongs to the page, not to the document. */
export interface FurnitureRule {
  readonly name: string;
  readonly test: (line: Line) => boolean;
}

const byPattern = (name: string, pattern: RegExp): FurnitureRule => ({
  name,
  test: (line) => line.fold.length <= 120 && pattern.test(line.fold),
});

/** Web pages, scanners and signing programs leave these. Patterns are of the folded line and are anchored. */
export const furnitureRules: readonly FurnitureRule[] = [
  byPattern('page-break', /^-* ?page break ?-*$/),
  byPattern('markup', /^(<\/?[a-z][^>]{0,100}> ?){1,6}$/),
  byPattern('page-number', /^(trang )?-? ?\d{1,3}( ?\/ ?\d{1,3})? ?-?$/),
  byPattern('signing-stamp', /^(nguoi ky|ky boi|thoi gian ky|ngay ky|co quan ?:|email ?:|dia chi ?: \d)/),
  byPattern('share-link', /^(gui cho ban be|xem nhieu nhat|in bai viet|in trang|chia se|luu bai|ban in|tin lien quan)/),
  byPattern('page-menu', /^(trang chu|tin khac|tin moi|doc tiep|binh luan|theo doi chung toi|quay lai|ve dau trang)$/),
  byPattern('download-link', /^(tai ve|tai file|file dinh kem|xem chi tiet|van ban goc|luoc do|thuoc tinh)\b.{0,30}$/),
  byPattern('source-note', /^\(?(nguon ?:|theo )?[a-z0-9-]{2,30}(\.[a-z0-9-]{2,20}){1,3}\)?$/),
];
