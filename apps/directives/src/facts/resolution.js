/** Expressions of a directive in force as agencies of its reference date; what nobody can resolve stays unresolved. */
export const resolveActors = async ({ register }, state, expressions) => {
    const aliases = state.aliases.filter(({ of }) => of === 'actors');
    const { issuer, registrar, referenceDate: on } = state;
    const around = { issuer, place: issuer ?? registrar, on, aliases };
    return Promise.all(expressions.map(async (expression) => {
        const { agencies, unresolved } = await register.resolveExpression(expression, around);
        return { expression, agencies, unresolved: unresolved.length > 0 };
    }));
};
