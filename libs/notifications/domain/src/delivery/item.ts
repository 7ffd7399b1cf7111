import type { Step } from '../urge/step.js';

/** What is delivered: a directive, an assignment, one version of a report, one attempt at a step of an urge. */
export type Item =
  | { readonly kind: 'directive'; readonly directive: string }
  | { readonly kind: 'assignment'; readonly assignment: string }
  | { readonly kind: 'report'; readonly report: string; readonly version: number }
  | { readonly kind: 'urge'; readonly urge: string; readonly step: Step; readonly attempt: number };

/** Id of the thing itself, whatever its version or step. */
export const idOfItem = (item: Item): string => {
  switch (item.kind) {
    case 'directive':
      return item.directive;
    case 'assignment':
      return item.assignment;
    case 'report':
      return item.report;
    case 'urge':
      return item.urge;
  }
};
