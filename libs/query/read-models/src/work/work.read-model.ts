import type { ReadModel } from '../core/read-model.js';
import { joinStreams } from '../core/read-model.js';
import { assignmentWork } from './assignment-work.js';
import { occurrenceWork } from './occurrence-work.js';
import type { WorkDocument } from './work.document.js';
import { workView } from './work.document.js';

/** State and timeliness of everything that agencies owe: one document per assignment and per occurrence. */
export const work: ReadModel<WorkDocument> = joinStreams<WorkDocument>(workView, {
  assignment: assignmentWork,
  occurrence: occurrenceWork,
});
