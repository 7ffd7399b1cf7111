import { getText } from '@chidao/blobs';
import { directiveDecider, obligationDecider } from '@chidao/directives-domain';
import { streamOf } from '@chidao/event-store';
import { civilDateOf } from '@chidao/calendar';
import { refuse } from '@chidao/kernel';
import { directiveTexts } from './indexes/directive-texts.js';
import { obligationPlaces } from './indexes/obligations.js';
const MOST_OBLIGATIONS = 10_000;
export const directivesContext = ({ stateOf, readModels, register, blobs, }) => ({
    register,
    stateOf,
    readModels,
    directive: (id) => stateOf(directiveDecider, streamOf('directive', id)),
    obligation: (id) => stateOf(obligationDecider, streamOf('obligation', id)),
    obligationsOf: async (directive) => {
        const query = { where: [{ field: 'directive', is: directive }], limit: MOST_OBLIGATIONS };
        return (await readModels.find(obligationPlaces, query)).map(({ id }) => id);
    },
    directivesWithText: async (hash) => (await readModels.find(directiveTexts, { where: [{ field: 'text', is: hash }] })).map(({ id }) => id),
    obligationsOnCalendar: async () => {
        const query = { where: [{ field: 'onCalendar', is: true }], limit: MOST_OBLIGATIONS };
        return (await readModels.find(obligationPlaces, query)).map(({ id }) => id);
    },
    terms: async (at) => {
        const day = civilDateOf(at);
        const ruleSet = (await register.ruleSetOn(day)) ?? refuse('RULE_SET_NOT_IN_FORCE', { on: day });
        const calendar = await register.calendar();
        return { settings: ruleSet.data.deadline, calendar, ruleSet: ruleSet.version, calendarVersion: calendar.version };
    },
    text: async (hash) => (await getText(blobs, hash)) ?? refuse('TEXT_NOT_STORED', { hash }),
});
