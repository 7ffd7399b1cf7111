/** The two bases of every figure: the due date as first set, and as extended or moved. */
export type DueBasis = 'original' | 'extended';

export type CompletedClass = 'COMPLETED_ON_TIME' | 'COMPLETED_LATE' | 'COMPLETED_NO_DEADLINE';
export type OpenClass = 'OPEN_IN_TIME' | 'OPEN_OVERDUE' | 'OPEN_NO_DEADLINE';

/** How a piece of work stands in time; computed, never stored as a state (deadlines.md §3). */
export type TimelinessClass = CompletedClass | OpenClass;

/** The six classes in the order in which they are shown, with their Vietnamese labels. */
export const classLabels: { readonly [Class in TimelinessClass]: string } = {
  COMPLETED_ON_TIME: 'hoàn thành đúng hạn',
  COMPLETED_LATE: 'hoàn thành quá hạn',
  COMPLETED_NO_DEADLINE: 'hoàn thành, không hạn',
  OPEN_IN_TIME: 'chưa hoàn thành, trong hạn',
  OPEN_OVERDUE: 'chưa hoàn thành, quá hạn',
  OPEN_NO_DEADLINE: 'chưa hoàn thành, không hạn',
};

export const timelinessClasses = Object.keys(classLabels) as readonly TimelinessClass[];
