import { directive, directiveCases } from './examples/directive.js';
import { number } from './examples/number.js';
import { obligation, obligationCases } from './examples/obligation.js';

/** One example of every event type of this context, by stream category and type. */
export const eventExamples = { directive, obligation, number };

/** Examples of further branches. */
export const eventCases = { directive: directiveCases, obligation: obligationCases };
