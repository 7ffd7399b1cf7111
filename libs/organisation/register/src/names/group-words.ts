import type { UnitWord } from './area.js';
import { splitScope } from './area.js';
import { withoutCommas, written } from './written.js';

/** The keys of a group expression: whole, and without the scope that it ends in. */
export interface GroupWords {
  readonly key: string;
  readonly base: string;
  readonly unit: UnitWord | null;
}

const LEADING = /^(?:tất cả |toàn thể )?(?:các |những )?/u;

/** "Các sở, ban, ngành thuộc tỉnh": whole, and "sở ban ngành" of a tỉnh. */
export const groupWords = (expression: string): GroupWords => {
  const words = written(expression).replace(LEADING, '');
  const scoped = splitScope(words);
  const base = withoutCommas(scoped?.base ?? words);
  return { key: withoutCommas(words), base, unit: scoped?.unit ?? null };
};
