import type { CallHandler, ExecutionContext, NestInterceptor } from '@nestjs/common';
import { map } from 'rxjs';
import type { Observable } from 'rxjs';
import type { HttpResponse } from '../edge/request-edge.js';
import { labelsOf } from './answer.js';

/** Writes the labels of an answer (`labelled`, `answerOf`) as ETag and `Chidao-Position`. */
export class AnswerInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const response = context.switchToHttp().getResponse<HttpResponse>();
    return next.handle().pipe(
      map((body: unknown) => {
        const { revision, position } = labelsOf(body);
        if (revision !== undefined && revision !== null) response.setHeader('ETag', `"${revision}"`);
        if (position !== undefined && position !== null) response.setHeader('Chidao-Position', String(position));
        return body;
      }),
    );
  }
}
