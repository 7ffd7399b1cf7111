/** What is kept of a person outside the log. Events hold the person's id only. */
export interface PersonalData {
  readonly name: string;
  readonly email?: string;
  readonly phone?: string;
  readonly address?: string;
}

/**
 * Personal data under one key per person. Destroying the key is what erases: also in a copy of the file made before,
 * nothing can be read without the key that was in it, so copies are kept no longer than the law lets them.
 */
export interface PersonVault {
  /** Replaces all that is known. Throws `PERSON_ERASED` for somebody erased: an id is not used for a second person. */
  readonly put: (person: string, data: PersonalData) => Promise<void>;
  /** Null for somebody unknown or erased. Throws `VAULT_CORRUPT` instead of handing out what was not put. */
  readonly get: (person: string) => Promise<PersonalData | null>;
  /** Destroys key and data, durably; again, or for somebody unknown, changes nothing more. */
  readonly erase: (person: string) => Promise<void>;
  readonly isErased: (person: string) => Promise<boolean>;
  readonly close: () => Promise<void>;
}
