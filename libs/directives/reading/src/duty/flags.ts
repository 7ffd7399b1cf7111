import type { ObligationFlag } from '../model/obligation.js';
import type { Part } from './part.js';

interface FlagRule {
  readonly flag: ObligationFlag;
  readonly test: (folded: string, part: Part) => boolean;
}

const matches =
  (pattern: RegExp) =>
  (folded: string): boolean =>
    pattern.test(folded.slice(0, 3000));

const CLOSING_REACH = 700;
const RECEIVED = /^nhan (?:duoc )?(?:cong van|chi thi|van ban|ke hoach|cong dien)/;
const ASKS = /\b(?:de nghi|yeu cau) (?:cac |thu truong |truong |dong chi |chu tich |giam doc |quy |ubnd |uy ban )/;
const REPEATS =
  /^[^.;]{3,160}?(?:trien khai|to chuc|nghiem tuc|khan truong|quan tam)[^.;]{0,40} (?:thuc hien|trien khai)|^[^.;]{3,120} (?:thuc hien|trien khai)(?: (?:cong van|chi thi|ke hoach|thong bao|cong dien) [^.;]{2,30})?[./ ]*$/;

/** "Trên đây là …, đề nghị các cơ quan nghiêm túc thực hiện": asks for all that was ordered before, once more. */
const isClosing = (folded: string): boolean => {
  if (RECEIVED.test(folded)) return true;
  const asks = ASKS.exec(folded);
  if (!asks) return false;
  const before = folded.slice(0, asks.index);
  const opens = before.startsWith('tren day la') || (before.length <= 60 && !/[,.]/.test(before));
  return opens && REPEATS.test(folded.slice(asks.index + asks[0].length, asks.index + 300));
};

const rules: readonly FlagRule[] = [
  {
    flag: 'NO_NAMED_LEAD',
    test: (folded, { leads }) =>
      leads.length === 0 || (/^(?:[^:]{0,120}: ?)?phoi hop\b/.test(folded) && !/\bchu tri\b/.test(folded)),
  },
  { flag: 'LEAD_INHERITED', test: (_, { leads, named }) => leads.length > 0 && !named },
  { flag: 'IF_NEEDED', test: matches(/\bneu can(?: thiet)?\b/) },
  { flag: 'OPEN_LIST', test: (_, { words }) => /(?:\.\.\.|…|v\.v)/.test(words.text) },
  {
    flag: 'CASCADE',
    test: matches(
      /\b(?:co quan, don vi|don vi) truc thuoc\b|\bcac cap\b|theo phan cap quan ly|chi dao, huong dan (?:cac|uy ban|ubnd)|co quan thanh vien/,
    ),
  },
  { flag: 'ADVISES', test: matches(/\btham muu\b/) },
  {
    flag: 'PERSON_BY_ROLE',
    test: (_, { leads }) =>
      leads.some(({ name }) =>
        /^(?:các )?(?:thủ trưởng|giám đốc|chủ tịch|người đứng đầu|thành viên|đồng chí|bí thư|chánh|trưởng|các thành viên)/iu.test(
          name,
        ),
      ),
  },
  { flag: 'SUBJECT_CHANGES', test: matches(/^(?:dong thoi )?tham gia,? giam sat/) },
  { flag: 'MEASURE', test: (_, { leads }) => leads.length === 0 },
  {
    flag: 'CLOSING',
    test: (folded) => isClosing(folded.slice(0, CLOSING_REACH)),
  },
];

/** Marks that a person should see beside a proposal. */
export const flagsOf = (part: Part): readonly ObligationFlag[] =>
  rules.filter(({ test }) => test(part.words.fold, part)).map(({ flag }) => flag);
