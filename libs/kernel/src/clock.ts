/** The only source of "now". Instants are ISO strings in UTC with milliseconds. */
export interface Clock {
  readonly now: () => string;
}
