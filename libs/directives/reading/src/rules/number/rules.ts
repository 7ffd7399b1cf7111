import { labelledNumber } from './labelled-number.js';
import { reportedNumber } from './reported-number.js';
import { titleNumber } from './title-number.js';

export const numberRules = [labelledNumber, titleNumber, reportedNumber];
