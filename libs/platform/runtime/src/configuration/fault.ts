/** One faulty setting; the texts say what it must be and never repeat its value. */
export interface SettingFault {
  readonly setting: string;
  readonly vi: string;
  readonly en: string;
}

const BETWEEN = '\n';

/** The message of a schema in both languages; `loadConfiguration` takes it apart again. */
export const inBoth = (vi: string, en: string): string => `${vi}${BETWEEN}${en}`;

/** A message that was not written in both languages is one of the schema library's. */
export const faultFrom = (setting: string, message: string): SettingFault => {
  const [vi = '', en] = message.split(BETWEEN);
  return en === undefined ? { setting, vi: 'giá trị không hợp lệ', en: vi } : { setting, vi, en };
};
