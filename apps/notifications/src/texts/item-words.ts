/** Title and one line of an item, in administrative Vietnamese; the same in the inbox and by mail. */
export interface ItemText {
  readonly title: string;
  readonly line: string;
}
