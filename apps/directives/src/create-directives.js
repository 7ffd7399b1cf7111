import { upcasters } from '@chidao/directives-publication';
import { upcastBy } from '@chidao/event-store';
import { createService, stateReader } from '@chidao/service';
import { createRegister } from '@chidao/register';
import { directivesContext } from './directives.context.js';
import { directivesDefinition } from './directives.definition.js';
import { DirectivesModule } from './directives.module.js';
/** Puts the service together on a platform; the caller starts it and hosts its module. */
export const createDirectives = async (platform, blobs) => {
    const { store, readModels } = platform;
    const register = createRegister(readModels);
    const stateOf = stateReader(store, upcastBy(upcasters));
    const context = directivesContext({ stateOf, readModels, register, blobs });
    const service = await createService(directivesDefinition(context), platform);
    return { service, module: DirectivesModule.with({ service, context, blobs, standings: register }) };
};
