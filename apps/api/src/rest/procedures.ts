import { callTRPCProcedure } from '@trpc/server';
import { z } from 'zod';
import { appRouter } from '../router.ts';
import type { DoorContext } from '../trpc.ts';
import type { RestMeta } from './meta.ts';

export type RestProcedure = {
  /** `application.create` */
  name: string;
  meta: RestMeta;
  input: z.ZodObject;
  output: z.ZodType;
  call: (context: DoorContext, input: Record<string, unknown>) => Promise<unknown>;
};

/** Every procedure that is reached by REST too, in the order of the router. */
export const restProcedures = (): RestProcedure[] =>
  Object.entries(appRouter._def.record).flatMap(([feature, procedures]) =>
    Object.entries(procedures).flatMap(([verb, procedure]) => {
      const path = `${feature}.${verb}`;
      const definition: {
        meta?: { rest?: RestMeta };
        inputs?: unknown;
        output?: unknown;
        type: 'query' | 'mutation' | 'subscription';
      } = procedure._def as object & { type: 'query' | 'mutation' | 'subscription' };
      const meta = definition.meta?.rest;
      if (!meta) return [];
      const input: unknown = Array.isArray(definition.inputs) ? definition.inputs[0] : undefined;
      if (!(input instanceof z.ZodObject) || !(definition.output instanceof z.ZodType)) {
        throw new Error(`${path} is reached by REST and so must name an object as input, and its output`);
      }
      return [
        {
          name: path,
          meta,
          input,
          output: definition.output,
          call: (context, given) =>
            callTRPCProcedure({
              router: appRouter,
              path,
              ctx: context,
              getRawInput: () => Promise.resolve(given),
              input: given,
              type: definition.type,
              signal: undefined,
              batchIndex: 0,
            }),
        },
      ];
    }),
  );
