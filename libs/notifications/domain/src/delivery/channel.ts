/** Ways to reach a receiver in this installation; others come with their adapters. */
export const channels = ['inApp', 'email'] as const;

export type Channel = (typeof channels)[number];

export const isChannel = (value: string): value is Channel => (channels as readonly string[]).includes(value);
