import type { Seen } from './asking.js';

const REFUSED: Readonly<Record<number, string>> = { 401: '-', 403: 'x', 404: 'o' };

const cellOf = ({ status }: Seen): string => (status >= 500 ? String(status) : (REFUSED[status] ?? '+'));

/** Routes that the matrix does not know, and rows of no route. */
export const withoutRow = (routes: readonly string[], matrix: Readonly<Record<string, string>>): readonly string[] => [
  ...routes.filter((route) => !Object.hasOwn(matrix, route)).map((route) => `${route} has no row`),
  ...Object.keys(matrix)
    .filter((row) => !routes.includes(row))
    .map((row) => `${row} is no route`),
];

/** Where an answer is not the one of its cell; senders are the columns, in order. */
export const wrongCells = (
  answers: Readonly<Record<string, readonly Seen[]>>,
  matrix: Readonly<Record<string, string>>,
  senders: readonly string[],
): readonly string[] =>
  Object.entries(answers).flatMap(([route, seen]) => {
    const wanted = [...(matrix[route] ?? '').replaceAll(' ', '')];
    return seen.flatMap((answer, column) => {
      const cell = cellOf(answer);
      return cell === wanted[column] ? [] : [`${route} to ${senders[column]}: ${cell}, not ${wanted[column]}`];
    });
  });
