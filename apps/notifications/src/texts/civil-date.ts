/** "15/02/2025": how a day is written in administrative Vietnamese. */
export const dayInWords = (date: string): string => date.split('-').reverse().join('/');
