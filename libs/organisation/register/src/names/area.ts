import { nameKey } from './written.js';

/** Words for a kind of administrative unit, longest first where one ends in another. */
const UNITS = ['thành phố', 'thị trấn', 'thị xã', 'tỉnh', 'huyện', 'quận', 'phường', 'đặc khu', 'xã'] as const;

/** A kind of administrative unit: "tỉnh". */
export type UnitWord = (typeof UNITS)[number];

/** An administrative unit: "tỉnh bình minh", its kind and its bare name. */
export interface Area {
  readonly key: string;
  readonly unit: UnitWord | null;
  readonly name: string;
}

/** Splits "tỉnh Bình Minh"; without a word for its kind the whole is the name. */
export const areaOf = (text: string): Area => {
  const key = nameKey(text);
  const unit = UNITS.find((word) => key.startsWith(`${word} `)) ?? null;
  return { key, unit, name: unit === null ? key : key.slice(unit.length + 1) };
};

const IN_NAME = /(?:thành phố|thị trấn|thị xã|tỉnh|huyện|quận|phường|đặc khu|xã) (?:\p{Lu}|\d).*$/u;

/** The administrative unit that a registered name ends in: "Ủy ban nhân dân huyện An Hòa". */
export const areaInName = (name: string): string | null => {
  const found = IN_NAME.exec(name)?.[0] ?? null;
  const rest = found
    ?.split(' ')
    .slice(1)
    .filter((word) => /^[\p{Ll}]/u.test(word) && !/^(?:phố|trấn|xã|khu)$/u.test(word));
  return rest?.length === 0 ? found : null;
};

const GOVERNMENT = '(?:trực thuộc|thuộc|của) ủy ban nhân dân ';
const LINK = `(?:${GOVERNMENT}|(?:trực thuộc|thuộc|của|cấp) )?`;
/** What comes before the word when it does not tell a scope: "các huyện, thị xã, thành phố". */
const NO_SCOPE_AFTER = '(?<!(?:^|[ ])(?:,|và|hoặc|các|mỗi|từng|một|thị|\\d+))';
const SCOPE = new RegExp(`${NO_SCOPE_AFTER} ${LINK}(${UNITS.join('|')})$`, 'u');

/** Words that end in their scope, "công an tỉnh", "các sở , ban , ngành thuộc tỉnh": the rest, and the kind of unit. */
export const splitScope = (words: string): { readonly base: string; readonly unit: UnitWord } | null => {
  const found = SCOPE.exec(words);
  return found ? { base: words.slice(0, found.index), unit: found[1] as UnitWord } : null;
};
