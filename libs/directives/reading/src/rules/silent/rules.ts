import type { NoObligation } from '../../model/read-directive.js';

interface SilentRule {
  readonly name: string;
  readonly reason: NoObligation['reason'];
  /** On the folded sentence; patterns are anchored or bounded. */
  readonly pattern: RegExp;
}

/** Sentences that oblige nobody although they read like others. */
export const silentRules: readonly SilentRule[] = [
  {
    name: 'funding',
    reason: 'funding',
    pattern:
      /^(?:nguon )?kinh phi (?:thuc hien|de|duoc|tu|hoat dong|do|bao dam)|^nguon kinh phi|duoc bo tri tu (?:nguon )?ngan sach/,
  },
  {
    name: 'principle',
    reason: 'principle',
    pattern:
      /^[^;.]{3,110} phai (?:di doi|gan lien|gan voi|phu hop|xuat phat|dua tren|(?:dam bao|bao dam) (?:su|tinh|yeu cau))(?![a-z])/,
  },
  {
    name: 'effect',
    reason: 'boilerplate',
    pattern:
      /^(?:(?:nghi quyet|quyet dinh|chi thi|thong tu|nghi dinh|quy che|quy dinh|ke hoach|luat|bo luat|phap lenh|van ban|cong van|huong dan|yeu cau dinh ky)(?![a-z])[^;]{0,200}?|cac quy dinh [^;]{0,80}?)(?:co hieu luc|het hieu luc|duoc thong qua|thong qua|thay the|(?:duoc )?pho bien den)(?![a-z])/,
  },
  {
    name: 'closing-courtesy',
    reason: 'boilerplate',
    pattern:
      /^(?:tran trong|xin (?:tran trong )?cam on|moi (?:y kien|thac mac|chi tiet|thong tin)|tren day la|rat mong|thong tin lien he|dau moi lien he|chi tiet lien he)(?![a-z])/,
  },
  {
    name: 'agreement',
    reason: 'boilerplate',
    pattern:
      /^(?:(?:chinh phu|thu tuong|pho thu tuong|chu tich|pho chu tich|uy ban nhan dan|ubnd|hoi dong nhan dan|hdnd|ban chi dao|truong ban|bo truong|ban thuong vu|thuong truc)(?: [^ ,;:.]{1,12}){0,8}? )?(?:co ban )?(?:thong nhat|dong y|nhat tri|chap thuan|tan thanh|ghi nhan|danh gia cao|bieu duong|hoan nghenh)(?: ve)?,? (?:voi|theo|su|nhung|va|cac|chu truong|noi dung|cac noi dung|de nghi|de xuat|y kien|phuong an|bao cao)(?![a-z])/,
  },
  {
    name: 'report-heading',
    reason: 'boilerplate',
    pattern:
      /^(?:(?:mot so |nhung |cac )?(?:de xuat|kien nghi|kho khan|vuong mac|ton tai|han che|nguyen nhan|giai phap)[,;. /]{0,3}(?:va )?){1,4}$/,
  },
  {
    name: 'notice',
    reason: 'boilerplate',
    pattern: /^[^,;:.]{0,80} (?:xin |tran trong )?thong bao (?:de|den|toi|cho) /,
  },
  {
    name: 'enacts',
    reason: 'boilerplate',
    pattern: /^[^;:.]{0,160} ban hanh (?:thong tu|nghi dinh|nghi quyet quy dinh|quyet dinh (?:quy dinh|ban hanh))/,
  },
  {
    name: 'told',
    reason: 'background',
    pattern:
      /^(?:trong thoi gian (?:qua|vua qua|gan day)|thoi gian qua|nhung nam (?:qua|gan day)|trong nhung nam|hien nay|tuy nhien|vua qua|nhin chung|nguyen nhan|thuc te|ben canh nhung|ket qua|qua (?:kiem tra|theo doi|thuc te|bao cao)|theo (?:bao cao|thong tin|so lieu|phan anh|du bao)|den nay|cong tac .{3,60} da|tinh hinh)(?![a-z])/,
  },
];

/** Why a sentence obliges nobody; null where no rule says so. */
export const silenceOf = (folded: string): NoObligation['reason'] | null => {
  const start = folded.slice(0, 400);
  return silentRules.find(({ pattern }) => pattern.test(start))?.reason ?? null;
};
