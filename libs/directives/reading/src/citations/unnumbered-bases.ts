import type { Citation } from '../model/header.js';
import { firstDate } from '../text/dates.js';
import { excerpt, type Prose } from '../text/prose.js';

const BASIS = /^(?:- ?)?(can cu|xet)\b ?/;
const KIND = /(?:^|; ?|, ?)(bo luat|luat|phap lenh|hien phap|bao cao|y kien)\b(?! so)/g;
const LONGEST = 1500;

/** Laws by name and date, and reports without a number, in the lines "Căn cứ …" and "Xét …". */
export const unnumberedBases = (source: string, prose: Prose): readonly Citation[] => {
  const lead = BASIS.exec(prose.fold.slice(0, 20));
  if (!lead) return [];
  const found: Citation[] = [];
  const body = prose.fold.slice(lead[0].length, LONGEST);
  for (const match of body.matchAll(KIND)) {
    const kind = match[1] ?? '';
    const start = lead[0].length + match.index + match[0].length - kind.length;
    const stop = prose.fold.slice(start).search(/[;.]|$/);
    const end = start + stop;
    const words = prose.fold.slice(start, end);
    if (/\d\/\S*[a-z]/.test(words.split(' ngay ')[0] ?? '')) continue;
    found.push({
      ...excerpt(source, prose, start, end),
      number: null,
      title: prose.text.slice(start, end),
      type: /luat|phap lenh|hien phap/.test(kind) ? 'law' : kind === 'bao cao' ? 'report' : null,
      date: firstDate(words)?.date?.written ?? null,
      issuer: null,
      role: lead[1] === 'can cu' ? 'basis' : 'considered',
    });
  }
  return found;
};
