import { collectiveNoun, notHead, plainHead, quantifier, speltHead } from '../lexicon/actor-heads.js';
import { startsUpper } from '../text/letters.js';
import type { Prose } from '../text/prose.js';

const AHEAD = 48;

/** "hằng quý tổ chức …": a quarter of the year; "quý cơ quan" is a body spoken to. */
const QUARTER_BEFORE = /(?:hang|moi|tung|trong|theo|cuoi|dau|thang,|va|hoac|nam,) $/;
const NO_ADDRESS = /^quy (?:to chuc|ban hanh)(?![a-z])/;

/** "Lãnh đạo, chỉ đạo tổ chức …", "Lãnh đạo việc …": the work, not leaders. */
const LEADING =
  /^lanh dao(?:,? (?:va )?(?:chi dao|to chuc|thuc hien|trien khai)|,? tot| cong tac| viec| thuc hien)(?![a-z])/;

const isQuarter = (prose: Prose, at: number, folded: string): boolean =>
  /^quy /.test(folded) && (NO_ADDRESS.test(folded) || QUARTER_BEFORE.test(prose.fold.slice(Math.max(0, at - 8), at)));

/** "các sở", "mỗi phường": a quantifier and a plain noun. */
const groupHead = (text: string, folded: string): number => {
  const many = quantifier.exec(text)?.[0].length ?? 0;
  const noun = many > 0 ? collectiveNoun.exec(folded.slice(many)) : null;
  return noun ? many + noun[0].length : 0;
};

/** "NHNN chi nhánh …" */
const isAbbreviation = (head: string): boolean => head.length >= 3 && head === head.toUpperCase();

const isCapitalised = (prose: Prose, at: number, head: string, after: string): boolean =>
  startsUpper(head) && /^(?: |$|:)/.test(after) && (isAbbreviation(head) || !startsClause(prose, at));

/** "Sở", "phòng Y tế": a word that is a body only with a capital, its own or the next word's. */
const speltHeadAt = (prose: Prose, at: number, text: string): number => {
  const spelt = speltHead.exec(text);
  if (!spelt) return 0;
  const after = text.slice(spelt[0].length);
  const named = after.startsWith(' ') && (startsUpper(after.slice(1)) || /^ \d/.test(after));
  return named || isCapitalised(prose, at, spelt[0], after) ? spelt[0].length : 0;
};

/** Length of the head of an actor phrase at `at`, 0 where none begins. */
export const headAt = (prose: Prose, at: number): number => {
  const folded = prose.fold.slice(at, at + AHEAD);
  if (notHead.test(folded) || LEADING.test(folded) || isQuarter(prose, at, folded)) return 0;
  const text = prose.text.slice(at, at + AHEAD);
  const group = groupHead(text, folded);
  if (group > 0) return group;
  const plain = plainHead.exec(folded);
  return plain ? plain[0].length : speltHeadAt(prose, at, text);
};

/** At the start of a sentence a capital says nothing. */
const startsClause = (prose: Prose, at: number): boolean =>
  at === 0 || /[.:;] $/.test(prose.text.slice(Math.max(0, at - 2), at));

/** Whether a group of bodies, rather than one named body, begins at `at`. */
export const isGroupAt = (prose: Prose, at: number): boolean =>
  /^(?:cac|toan the|tat ca|nhung|ubnd (?:cac )?(?:huyen|quan|xa|thi xa|phuong|cap)|uy ban nhan dan (?:cac )?(?:huyen|quan|xa|thi xa|phuong|cap|tinh, thanh)|thu truong|hieu truong|truong khoa|vien truong|cuc truong|vu truong|tong giam doc|truong cac|truong ban|truong phong|giam doc|chu tich|nguoi dung dau|lanh dao|co quan|don vi|dai dien|ban chi dao thuc hien .{4,40} cac|doan the|(?:so|bo|phong|ban|nganh|huyen|xa),|cuc thue cac|hdnd (?:va )|hoi dong nhan dan cac|van phong)(?![a-z])/.test(
    prose.fold.slice(at, at + 80),
  );
