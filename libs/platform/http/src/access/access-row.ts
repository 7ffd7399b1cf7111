/** Who may call a route. Every route has exactly one row; without it the application does not start. */
export type AccessRow =
  /** Anybody, without signing in. */
  | { readonly kind: 'public'; readonly limited: boolean }
  /** Whoever holds a valid token, also when the register does not know the account. */
  | { readonly kind: 'account' }
  /** A person with a post or role today; what is shown is narrowed where the query is built (lifecycle §1.4). */
  | { readonly kind: 'read'; readonly what: string }
  /** A command: the decider says who (lifecycle §3–§15). `seen`: `If-Match` is required. */
  | { readonly kind: 'command'; readonly command: string; readonly seen: boolean };

export const ACCESS_ROW = 'chidao:access';
