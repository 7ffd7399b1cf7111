import type { Provider } from 'oidc-provider';

type Interaction = Awaited<ReturnType<Provider['interactionDetails']>>;

/**
 * Ends the session of whoever was signed in at this browser before, when somebody else signs in now. The provider would do
 * it by a page whose script posts a form; our pages run nothing.
 */
export const endSessionOfAnother = async (
  provider: Provider,
  interaction: Interaction,
  subject: string,
): Promise<void> => {
  const { session } = interaction;
  if (!session || session.accountId === subject) return;
  interaction.session = undefined;
  await interaction.persist();
  const earlier = await provider.Session.findByUid(session.uid);
  await earlier?.destroy();
};
