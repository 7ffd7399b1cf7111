import { Body, Controller, Inject, Post } from '@nestjs/common';
import type { PersonVault } from '@chidao/blobs';
import type { CommandAnswer, CommandEnvelope } from '@chidao/http';
import { Access, answerOf, Commanding } from '@chidao/http';
import type { Service } from '@chidao/service';
import { z } from 'zod';
import { civilDate, line } from '../body-parts.js';
import { keptOf, particulars } from './particulars.js';
import { personId, personStream } from '../streams.js';
import { SERVICE, VAULT } from '../tokens.js';

const personBody = z.strictObject({
  /** The account: who signs the person in, and how that provider calls it; never an e-mail address or a name. */
  identity: z.strictObject({ provider: z.url().max(300), subject: line(200) }),
  effectiveOn: civilDate,
  /** Kept in the person vault, never in an event. */
  particulars: particulars.optional(),
});

/** The org registrar makes an account a person of the register. */
@Controller('persons')
export class RegisterPersonController {
  constructor(
    @Inject(SERVICE) private readonly service: Service,
    @Inject(VAULT) private readonly vault: PersonVault,
  ) {}

  @Post()
  @Access({ command: 'RegisterPerson', creates: true })
  async handle(
    @Body({ schema: personBody }) body: z.infer<typeof personBody>,
    @Commanding() { context, options }: CommandEnvelope,
  ): Promise<CommandAnswer> {
    const { particulars: told, ...account } = body;
    const person = personId(account.identity);
    const request = { stream: personStream(person), type: 'RegisterPerson', input: { person, ...account } };
    const handled = await this.service.send({ ...request, context, options });
    if (told) await this.vault.put(person, keptOf(told));
    return answerOf(handled);
  }
}
