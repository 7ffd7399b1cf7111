/** Who may call a route. Every route has exactly one row; without it the application does not start. */
export type AccessRow =
  /** Anybody, without signing in. */
  | { readonly kind: 'public'; readonly limited: boolean }
  /** Whoever holds a valid token, also when the register does not know the account. */
  | { readonly kind: 'account' }
  /** A person with a post or role today; what is shown is narrowed where the query is built (lifecycle §1.4). */
  | { readonly kind: 'read'; readonly what: string }
  /**
   * A command: the decider says who (lifecycle §3–§15). `seen`: `If-Match` is required. `creates`: it makes a thing that
   * was not there, so whoever may not is told so (403): there is nothing to hide.
   */
  | { readonly kind: 'command'; readonly command: string; readonly seen: boolean; readonly creates: boolean };

export const ACCESS_ROW = 'chidao:access';
