import { getRouteApi, Link, useNavigate, useRouter } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { queries } from '../../api/queries.ts';
import { rememberTenant } from '../../api/tenant.ts';

const shell = getRouteApi('/shell');

type Props = {
  tenantId: string;
  appId: string;
  endpointId: string;
  className?: string;
  label?: string;
  children: ReactNode;
};

/** To an endpoint's page, which is its tenant's: whoever acts within it already goes there, others are asked for a reason first. */
export const WithinLink = ({ tenantId, appId, endpointId, className, label, children }: Props) => {
  const { me } = shell.useRouteContext();
  const navigate = useNavigate();
  const router = useRouter();
  const isWithin = [...me.tenants, ...me.impersonated].some(({ id }) => id === tenantId);
  if (!isWithin)
    return (
      <Link
        to="/operator/tenants/$tenantId"
        params={{ tenantId }}
        search={{ go: `/applications/${appId}/endpoints/${endpointId}` }}
        aria-label={label}
        className={className}
      >
        {children}
      </Link>
    );
  return (
    <Link
      to="/applications/$appId/endpoints/$endpointId"
      params={{ appId, endpointId }}
      aria-label={label}
      className={className}
      onClick={(event) => {
        event.preventDefault();
        rememberTenant(tenantId);
        queries.clear();
        void router
          .invalidate()
          .then(() => navigate({ to: '/applications/$appId/endpoints/$endpointId', params: { appId, endpointId } }));
      }}
    >
      {children}
    </Link>
  );
};
