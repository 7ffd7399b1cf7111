/** Flags that facts raise; stored with them. */
export type StandingFlag =
  | 'BORN_OVERDUE'
  | 'TOO_LITTLE_TIME'
  | 'EXTENSION_ASKED_LATE'
  | 'SUSPENDED'
  | 'NO_NAMED_LEAD'
  | 'NOT_RANKED'
  | 'ABOVE_MAXIMUM';

/** Flags that follow from the due instants, the submission and the moment asked for. */
export type ComputedFlag = 'NEAR_DUE' | 'AWAITING_ACCEPTANCE' | 'EXTENDED' | 'AGED';

export type TimelinessFlag = ComputedFlag | StandingFlag;

/** All flags in the order in which they are shown, with their Vietnamese labels. */
export const flagLabels: { readonly [Flag in TimelinessFlag]: string } = {
  NEAR_DUE: 'sắp đến hạn',
  AWAITING_ACCEPTANCE: 'chờ xác nhận',
  BORN_OVERDUE: 'đã quá hạn khi nhập',
  TOO_LITTLE_TIME: 'nhận khi còn quá ít thời gian',
  EXTENDED: 'đã gia hạn',
  EXTENSION_ASKED_LATE: 'xin gia hạn sau khi hết hạn',
  SUSPENDED: 'tạm dừng',
  AGED: 'không hạn, lâu không có tiến triển',
  NO_NAMED_LEAD: 'văn bản không nêu cơ quan chủ trì',
  NOT_RANKED: 'không xếp hạng',
  ABOVE_MAXIMUM: 'vượt mức tối đa',
};

export const timelinessFlags = Object.keys(flagLabels) as readonly TimelinessFlag[];
