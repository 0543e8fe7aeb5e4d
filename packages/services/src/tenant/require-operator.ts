import { DomainError } from '@posthorn/shared/error';
import type { Context } from '../context.ts';

/** A tenant's own key may do everything within the tenant, and yet not this. */
export const requireOperator = ({ actor }: Context): void => {
  if (actor.kind !== 'operator' && actor.kind !== 'system')
    throw new DomainError('forbidden', 'This is for the operators of the installation.');
};
