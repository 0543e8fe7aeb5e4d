import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Asked } from '../../api/Asked.tsx';
import { api } from '../../api/client.ts';
import type { TenantUsage as Usage } from '../../api/outputs.ts';
import { buttonClass } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { Details } from '../../ui/Details.tsx';
import { Status } from '../../ui/Status.tsx';
import { useOperations } from '../../words/operations.ts';
import { useFormats, useWords } from '../../words/words.tsx';

const Meter = ({ name, used, quota }: { name: string; used: number | null; quota: number | null }) => {
  const { usage } = useOperations();
  const formats = useFormats();
  const most = quota === null ? usage.noQuota : formats.number(quota);
  const limit = quota === null || used === null ? most : usage.ofQuota(most);
  const isOver = used !== null && quota !== null && used > quota;
  return (
    <li className="ph:grid ph:grid-cols-1 ph:gap-1">
      <div className="ph:flex ph:flex-wrap ph:items-baseline ph:gap-x-2 ph:text-sm">
        <span className="ph:min-w-0 ph:flex-1">{name}</span>
        <span className="ph:flex ph:flex-wrap ph:items-center ph:gap-x-2">
          <span>
            {used === null ? null : `${formats.number(used)} `}
            <span className={used === null ? undefined : 'ph:text-muted'}>{limit}</span>
          </span>
          {isOver ? <Status tone="bad" icon="warning" word={usage.over} /> : null}
        </span>
      </div>
      {used === null || quota === null ? null : (
        <progress
          aria-label={name}
          className="ph:w-full ph:h-1.5 ph:accent-accent-fill"
          value={Math.min(used, quota)}
          max={Math.max(1, quota)}
        />
      )}
    </li>
  );
};

const Report = ({ usage, tenantId }: { usage: Usage; tenantId: string }) => {
  const operations = useOperations();
  const formats = useFormats();
  const { usage: said } = operations;
  const endpoints = [
    formats.number(usage.endpoints),
    ...(usage.pausedEndpoints > 0 ? [`${formats.number(usage.pausedEndpoints)} ${said.paused}`] : []),
    ...(usage.disabledEndpoints > 0 ? [`${formats.number(usage.disabledEndpoints)} ${said.disabled}`] : []),
  ].join(', ');
  const link = 'ph:text-accent ph:hover:underline';
  const search = { tenant: tenantId };
  return (
    <div className="ph:grid ph:grid-cols-1 ph:gap-5">
      <ul className="ph:grid ph:grid-cols-1 ph:gap-3">
        <Meter name={said.month} {...usage.messagesPerMonth} />
        <Meter name={said.second} {...usage.messagesPerSecond} />
        <Meter name={said.endpoints} {...usage.endpointsPerApplication} />
        <Meter name={said.payload} {...usage.payloadBytesMax} />
      </ul>
      <Details
        rows={[
          { name: operations.endpoints, value: endpoints },
          {
            name: said.recoveries,
            value: (
              <Link to="/operator/recoveries" search={search} className={link}>
                {formats.number(usage.recoveries)}
              </Link>
            ),
          },
          {
            name: said.keys,
            value: (
              <Link to="/operator/keys" search={search} className={link}>
                {formats.number(usage.apiKeys)}
              </Link>
            ),
          },
          { name: said.tasks, value: formats.number(usage.runningTasks) },
          { name: said.http, value: usage.settings.allowHttp ? said.allowed : said.refused },
          { name: said.validation, value: said.validations[usage.settings.payloadValidation] },
        ]}
      />
    </div>
  );
};

/** What a tenant uses beside what was agreed with it, and the ways to more of it. */
export const TenantUsage = ({ tenantId }: { tenantId: string }) => {
  const words = useWords();
  const operations = useOperations();
  const asked = useQuery(api.operator.tenantUsage.queryOptions({ tenant_id: tenantId }));
  const search = { tenant: tenantId };
  return (
    <Card
      title={operations.usage.title}
      aside={
        <nav aria-label={operations.usage.more} className="ph:flex ph:flex-wrap ph:gap-1.5">
          <Link to="/operator/traffic" search={search} className={buttonClass('quiet', 'small')}>
            {words.operator.places.traffic}
          </Link>
          <Link to="/operator/steer" search={search} className={buttonClass('quiet', 'small')}>
            {words.operator.places.steer}
          </Link>
          <Link to="/operator/audit" search={search} className={buttonClass('quiet', 'small')}>
            {words.audit.title}
          </Link>
        </nav>
      }
    >
      <Asked asked={asked} rows={6}>
        {(usage) => <Report usage={usage} tenantId={tenantId} />}
      </Asked>
    </Card>
  );
};
