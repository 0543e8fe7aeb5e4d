import { useQuery } from '@tanstack/react-query';
import { api } from '../../api/client.ts';
import type { FieldParts } from '../../ui/Field.tsx';
import { Select } from '../../ui/Select.tsx';
import { useOperations } from '../../words/operations.ts';

/** What one request brings: of more tenants the others are reached from their own page. */
const tenantsMax = 250;

type Props = {
  value: string | undefined;
  onChoose: (tenant: string | undefined) => void;
  parts?: FieldParts;
};

/** One tenant, or all of them. */
export const TenantFilter = ({ value, onChoose, parts }: Props) => {
  const operations = useOperations();
  const asked = useQuery(api.operator.tenants.queryOptions({ limit: tenantsMax }, { staleTime: 60_000 }));
  const known = (asked.data?.data ?? [])
    .map(({ id, name }) => ({ value: id, label: name }))
    .sort((a, b) => a.label.localeCompare(b.label));
  // One that is not among them, from a link.
  const other = value !== undefined && !known.some((one) => one.value === value) ? [{ value, label: value }] : [];
  return (
    <Select
      {...(parts ? { parts } : { 'aria-label': operations.tenant })}
      value={value ?? ''}
      choices={[{ value: '', label: operations.allTenants }, ...other, ...known]}
      onChoose={(chosen) => onChoose(chosen || undefined)}
      className={parts ? 'ph:w-full' : 'ph:max-w-56'}
    />
  );
};
