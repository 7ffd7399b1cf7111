/** Another directive with the very same text: the only duplicate that can be seen where no natural key is known. */
export const registerDirectiveFacts = (context) => async ({ input }) => {
    const { directive, text } = input;
    const same = await context.directivesWithText(text.hash);
    const duplicateOf = same.find((id) => id !== directive) ?? null;
    return { facts: { duplicateOf } };
};
