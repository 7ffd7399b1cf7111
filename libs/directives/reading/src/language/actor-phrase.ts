import { certainName } from '../lexicon/certain-names.js';
import { collectiveNoun } from '../lexicon/actor-heads.js';
import { compoundName, namedAfterField, noField } from '../lexicon/compound-names.js';
import { atWordStart, startsLower, startsUpper } from '../text/letters.js';
import type { Prose } from '../text/prose.js';
import { headAt, isGroupAt } from './actor-head.js';
import { nextPredicate, predicateAt } from './predicate.js';

const LONGEST = 220;
/** "giáo dục và đào tạo": one field of work, in small letters too. */
const FIELD =
  /(?:giao duc va dao tao|ke hoach va dau tu|thong tin va truyen thong|tai nguyen va moi truong|nong nghiep va (?:phat trien|moi truong)|khoa hoc va cong nghe|thuong binh va xa hoi|the thao va du lich|van hoa va the thao|du lich)/;
export const STOP =
  /^(?:vừa|để|nhằm|theo|trong|khi|về|đã|đang|sẽ|được|cần|thì|là|tại|trên|với|cho|đến|từ|vào|có|như|nếu|do|bằng|qua|phải|không|mà|nên|trước|sau|cùng|ngoài|ở|thông qua|chỉ thị|kết luận|chậm nhất|muộn nhất|trân trọng|hằng (?:ngày|tuần|tháng|quý|năm)|hàng (?:ngày|tuần|tháng|quý|năm)|định kỳ)(?![\p{L}])/u;
const NO_STOP =
  /^(?:tren dia ban|cap tren truc tiep|truc tiep co so|cap tren|neu (?:o )?tren|co ten (?:tren|sau day|duoi day|neu tren|o tren|(?:tai|trong) (?:dieu \d{1,2}|danh sach))|co [a-z -]{3,36}? (?:di|chay) qua|trong (?:tinh|nganh|toan|ca nuoc|he thong|pham vi(?! (?:chuc nang|nhiem vu|quyen han|trach nhiem|tham quyen))|quan|thanh pho|huyen|danh sach|khu)|co lien quan|theo phan cap(?: quan ly)?|cong lap|ngoai (?:nha nuoc|tinh|cong lap|nganh|quoc doanh)|cung cap (?:xa|huyen|tinh)|tai dia phuong|trong linh vuc|tai (?:cac (?!ky hop|phien|cuoc|hoi nghi|van ban|buoi)|nuoc|dia ban)|duoc phan cong|tu tinh|tu trung uong|truc thuoc|o (?:dia phuong|trung uong|co so|cac cap)|co chuc nang|den co so|co tham quyen|co nguon thu|voi nuoc|thuong truc|dau tu xay dung(?: (?:cac )?cong trinh)?|dau tu phat trien|dau tu va xay dung)/;
/** Verbs that belong to the name of a generic body: "các cơ quan tham mưu, giúp việc". */
const INNER =
  /^(?:tham muu|giup viec|quan ly|su dung|cung cap|chu quan|phat hanh|thuc hien dan chu|thuc hien quy che|thi hanh an|phu trach|kiem tra|bao ve|dau tu|hop tac|ho tro|xay dung|to chuc dang|phong chong|phong ngua|lanh dao|dao tao|khai thac|thanh tra|kiem soat|tiep nhan|huong dan|nghien cuu|thi dua)(?![a-z])/;
/** "Cơ quan được giao chủ trì soạn thảo …": what the body was given to do is part of its description. */
const DESCRIBED =
  /^(?:duoc giao|duoc phan cong|duoc uy quyen|chiu su|co chuc nang|tien hanh|tham dinh|chu tri soan thao|soan thao|da co)(?![a-z])/;
const STRONG =
  /^(?:phải|có trách nhiệm|chịu trách nhiệm|căn cứ|cần|khi|thực hiện|phối hợp|tổ chức|báo cáo|nghiêm túc|chủ động|rà soát|xây dựng)(?![\p{L}])/u;
const TAKES_INNER =
  /(?:co quan|don vi|to chuc|bo phan|ban chi dao|luc luong|doanh nghiep|co so|cong ty|ban|phong|doi|to|chi cuc|cuc|trung tam|van phong|chi hoi|khoi|cum|(?<!quoc |xa )hoi|quy|uy vien|thanh vien|khoa|thanh tra|can bo|cong chuc|vien chuc|nguoi) $/;
/** A verb that begins a name ("Phòng Quản lý …") takes a noun that is spelt like a verb: "xúc tiến thương mại". */
const TAKES_OBJECT =
  /(?:^| )(?:Quản lý|Hỗ trợ|Xúc tiến|Phát triển|Kiểm soát|Tư vấn|Dịch vụ|Đăng ký|Đào tạo|Giám sát|Bảo vệ|Điều hành) $/u;
const OBJECT =
  /^(?:xuc tien|dau tu|dao tao|xay dung|phat trien|khai thac|quy hoach|ho tro|bao ton|bao ve|thi hanh|dau gia|cap phep|kiem dinh|du an|quan ly|van hanh|giao|boi thuong|xu ly|tuyen dung|dieu hanh)(?![a-z])/;
const LIST_MARK = /^(?:, và |, | và | hoặc |; | cùng (?!cấp|với)| - )/;

const DESCRIBES_AFTER = /(?:co quan|don vi|to chuc|ca nhan|nguoi|bo phan) $/;

/** End of such a description: the next strong predicate or mark; `at` where none begins. */
const descriptionEnd = (prose: Prose, start: number, at: number): number => {
  if (
    !DESCRIBED.test(prose.fold.slice(at, at + 24)) ||
    !DESCRIBES_AFTER.test(prose.fold.slice(Math.max(start, at - 10), at))
  )
    return at;
  const limit = Math.min(prose.text.length, at + 90);
  for (let end = at; end < limit; end += 1) {
    if (/[,;:.(]/.test(prose.text.charAt(end))) return end;
    if (end > at && atWordStart(prose.fold, end) && STRONG.test(prose.text.slice(end, end + 18))) return end;
  }
  return limit;
};

interface Scan {
  readonly prose: Prose;
  readonly start: number;
  readonly group: boolean;
}

interface Separator {
  /** Where the words after it begin. */
  readonly next: number;
  readonly mark: string;
  readonly soFar: string;
  readonly folded: string;
  readonly named: boolean;
}

const LEVEL_BEFORE =
  /(?:huyen|thi xa|thanh pho|tinh|xa|phuong|quan|thanh), $|(?:huyen|thi xa|thanh pho|xa|phuong|quan|thanh) va $/;
const LEVEL_AFTER = /^(?:huyen|thi xa|thanh pho|thanh(?! tra)|thi|xa|phuong|thi tran|quan|tp|dac khu)(?![a-z])/;

const isAllLevels = ({ soFar, folded }: Separator): boolean =>
  /cac (?:nganh|cap), $/.test(soFar) && /^cac (?:nganh|cap)(?![a-z])/.test(folded);

const isField = ({ prose, start }: Scan, { next, mark }: Separator): boolean =>
  mark === ' ' && FIELD.test(prose.fold.slice(Math.max(start, next - 24), next + 12));

/** "các Sở, Ban, ngành": a capital says nothing where the noun stands alone. */
const isLoneNoun = (folded: string): boolean =>
  /^(?:,| va)/.test(folded.slice(collectiveNoun.exec(folded)?.[0].length));

/** Members of an elected body stand beside its committees and groups, not among them. */
const MEMBERS = /^dai bieu (?:hoi dong|hdnd|quoc hoi)(?![a-z])/;

const isGroupNoun = ({ group }: Scan, { named, folded }: Separator): boolean =>
  group &&
  !MEMBERS.test(folded) &&
  collectiveNoun.test(folded) &&
  !folded.startsWith('cac') &&
  (!named || isLoneNoun(folded));

const isLevel = ({ soFar, folded }: Separator): boolean => LEVEL_BEFORE.test(soFar) && LEVEL_AFTER.test(folded);

const OFFICE_OF = /^(?:hdnd|hoi dong nhan dan|ubnd|uy ban nhan dan)(?![a-z])/;

/** "Văn phòng HĐND và UBND": one office of two bodies. */
const isOneOffice = ({ soFar, folded }: Separator): boolean =>
  /van phong (?:doan (?:dbqh|dai bieu quoc hoi)(?:,| va) |(?:.{0,40} )?(?:hdnd|hoi dong nhan dan)(?:,| va) )$/.test(
    soFar,
  ) && OFFICE_OF.test(folded);

/** "các ngành, các cấp"; a field of work; one more noun of a group; one more level of government. */
const isSamePhrase = (scan: Scan, separator: Separator): boolean =>
  isAllLevels(separator) ||
  isOneOffice(separator) ||
  isField(scan, separator) ||
  isGroupNoun(scan, separator) ||
  isLevel(separator);

/** After a comma in a group a capital begins another body; in a name ("Văn hóa, Thể thao") it goes on. */
const afterCapital = ({ group }: Scan, { mark, soFar }: Separator): 'same' | 'next' =>
  mark === ',' && group && soFar.startsWith('cac') ? 'next' : 'same';

/** "Các doanh nghiệp kinh doanh xăng dầu, gas, lương thực …": commas among what they deal in. */
const DEALERS =
  /^(?:cac |nhung )?(?:doanh nghiep|co so|to chuc|ca nhan|don vi|cong ty|ho|chu dau tu|nha may)(?: [a-z]+){0,3}? (?:kinh doanh|san xuat|cung cap|cung ung|hoat dong|khai thac|che bien|dich vu|trong linh vuc)(?![a-z])/;
const WARES = /^[a-z][a-z -]{1,24}(?:(?:, | va )[a-z][a-z -]{1,24}){0,6}$/;

/** Only nouns stand between here and the next predicate. */
const isWares = (prose: Prose, next: number): boolean => {
  const verb = nextPredicate(prose, next, 80);
  return verb > next && WARES.test(prose.fold.slice(next, verb).trimEnd());
};

/** Small words that are no body: more of the name after "và", unless they begin the work. */
const afterSmall = ({ prose, start }: Scan, { next, mark, folded }: Separator): 'same' | 'end' =>
  (mark === ',' && DEALERS.test(prose.fold.slice(start, next)) && isWares(prose, next)) ||
  (mark === ' ' && predicateAt(prose, next) === 0 && !/^(?:de|khong)/.test(folded))
    ? 'same'
    : 'end';

/** What a separator inside a phrase means: one more part of it, the next actor, or the end of the list. */
const afterSeparator = (scan: Scan, separator: Separator): 'same' | 'next' | 'end' => {
  const { next, mark, soFar, named } = separator;
  const head = headAt(scan.prose, next) > 0;
  if (mark === ';') return head ? 'next' : 'end';
  if (isSamePhrase(scan, separator)) return 'same';
  if (head) return 'next';
  if (soFar.endsWith('tham muu, ')) return 'same';
  return named ? afterCapital(scan, separator) : afterSmall(scan, separator);
};

const separatorAt = ({ prose, start }: Scan, at: number): Separator | null => {
  const mark = LIST_MARK.exec(prose.text.slice(at, at + 10))?.[0];
  if (!mark || mark === ' - ') return null;
  const next = at + mark.length;
  return {
    next,
    mark: mark.charAt(0),
    soFar: prose.fold.slice(start, next),
    folded: prose.fold.slice(next, next + 60),
    named: startsUpper(prose.text.slice(next, next + 1)),
  };
};

const stopsAt = ({ prose, start }: Scan, at: number): boolean => {
  const folded = prose.fold.slice(at, at + 40);
  const small = !startsUpper(prose.text.slice(at));
  if (!small) return false;
  if (STOP.test(prose.text.slice(at, at + 12))) return true;
  if (predicateAt(prose, at) === 0) return false;
  if (OBJECT.test(folded) && TAKES_OBJECT.test(prose.text.slice(Math.max(start, at - 12), at))) return false;
  return !(INNER.test(folded) && TAKES_INNER.test(prose.fold.slice(Math.max(start, at - 16), at)));
};

export interface PhraseEnd {
  /** End of this actor's words. */
  readonly end: number;
  /** Where the next actor of the list begins; -1 where the list ends. */
  readonly next: number;
}

/** Marks that end any list of bodies; a full stop within "TP.HCM" does not. */
const endsList = (prose: Prose, at: number): boolean => {
  const unit = prose.text.charAt(at);
  if (unit === '.') return !/[a-z]/i.test(prose.text.charAt(at + 1));
  return unit === ':' || unit === '(' || unit === ')' || unit === '…';
};

/** "Ban Chỉ đạo Quốc gia về …", "Cục Giám sát quản lý về hải quan": the field is part of the name. */
const isNamedField = (prose: Prose, start: number, at: number): boolean =>
  prose.fold.startsWith('ve ', at) &&
  namedAfterField.test(prose.fold.slice(start, at)) &&
  !noField.test(prose.fold.slice(at, at + 24));

/** Past words at `at` that look like a stop or a predicate and belong to the name; `at` where there are none. */
const pastName = ({ prose, start }: Scan, at: number): number => {
  const described = descriptionEnd(prose, start, at);
  if (described > at) return described;
  const ahead = prose.fold.slice(at, at + 60);
  if (isNamedField(prose, start, at)) return at + 3;
  return at + ((NO_STOP.exec(ahead) ?? compoundName.exec(ahead))?.[0].length ?? 0);
};

const isWordAt = ({ prose }: Scan, at: number): boolean => prose.text.charAt(at) !== ' ' && atWordStart(prose.fold, at);

interface Step {
  /** Where to go on; -1 where the phrase ends here. */
  readonly to: number;
  readonly next: number;
}

const END: Step = { to: -1, next: -1 };

const overSeparator = (scan: Scan, separator: Separator): Step => {
  const then = afterSeparator(scan, separator);
  if (then === 'same') return { to: separator.next + 1, next: -1 };
  return then === 'next' ? { to: -1, next: separator.next } : END;
};

const BOUND =
  /^(?:tinh|thanh pho|tp|huyen|thi xa|quan|xa|phuong|thi tran|dac khu|cap|cua|thuoc|truc thuoc|cac|so tai|khu vuc|nay|do|noi|quan ly)(?![a-z])/;

/** "Sở Y tế kích hoạt …": after a name that is whole, small words are the work, known as such or not. */
const endsCertainly = ({ prose, start }: Scan, at: number): boolean => {
  const name = certainName(prose.fold.slice(start, start + NAME_REACH));
  return (
    name > 0 &&
    at === start + name + 1 &&
    startsLower(prose.text.slice(at)) &&
    !BOUND.test(prose.fold.slice(at, at + 12))
  );
};

const NAME_REACH = 70;

/** One step of the reading: over a separator, over a word of the name, or no further. */
const step = (scan: Scan, at: number): Step => {
  const separator = separatorAt(scan, at);
  if (separator) return overSeparator(scan, separator);
  if (!isWordAt(scan, at)) return { to: at + 1, next: -1 };
  const past = pastName(scan, at);
  if (past === at && (stopsAt(scan, at) || endsCertainly(scan, at))) return END;
  return { to: Math.max(at + 1, past), next: -1 };
};

/** Reads one actor phrase from `start` on, word by word, to its separator, predicate or stop word. */
export const phraseEnd = (prose: Prose, start: number): PhraseEnd => {
  const scan = { prose, start, group: isGroupAt(prose, start) };
  const limit = Math.min(prose.text.length, start + LONGEST);
  let at = start + Math.max(1, headAt(prose, start));
  while (at < limit && !endsList(prose, at)) {
    const { to, next } = step(scan, at);
    if (to < 0) return { end: at, next };
    at = to;
  }
  return { end: Math.min(at, limit), next: -1 };
};
