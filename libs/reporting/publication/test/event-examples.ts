import { consolidation } from './examples/consolidation.js';
import { difficulty, difficultyCases } from './examples/difficulty.js';
import { duty, dutyCases } from './examples/duty.js';
import { occurrence, occurrenceCases } from './examples/occurrence.js';
import { report } from './examples/report.js';

/** One example of every event type of this context, by stream category and type. */
export const eventExamples = { duty, occurrence, report, consolidation, difficulty };

/** Examples of further branches. */
export const eventCases = { duty: dutyCases, occurrence: occurrenceCases, difficulty: difficultyCases };
