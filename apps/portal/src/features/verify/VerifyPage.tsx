import { useMutation } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Eye } from 'lucide-react';
import { useState } from 'react';
import { client } from '../../api/client.ts';
import { may } from '../../api/embedded.ts';
import { describeFailure } from '../../api/failure.ts';
import { announce } from '../../ui/announce.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { Code } from '../../ui/Code.tsx';
import { Field } from '../../ui/Field.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { useWords } from '../../words/words.tsx';
import { ApplicationTrail } from '../application/ApplicationTrail.tsx';
import { DiagnosisView } from './DiagnosisView.tsx';
import { diagnoseSignature } from './diagnose-signature.ts';
import { verifySamples } from './verify-samples.ts';

const route = getRouteApi('/shell/applications/$appId/endpoints/$endpointId/verify');

/** Stands in the code until the secret is filled in. */
const placeholder = 'whsec_…';

const Debugger = ({ secret: known }: { secret: string | null }) => {
  const words = useWords();
  const [headers, setHeaders] = useState('');
  const [body, setBody] = useState('');
  const [secret, setSecret] = useState<string | null>(null);
  const used = secret ?? known ?? '';
  const check = useMutation({
    mutationFn: async () => ({
      diagnosis: await diagnoseSignature({ headers, body, secret: used, nowMs: Date.now() }),
      body,
    }),
    gcTime: 0,
  });
  return (
    <Card title={words.verify.debug}>
      <form
        noValidate
        className="ph:grid ph:grid-cols-1 ph:gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          check.mutate();
        }}
      >
        <p className="ph:text-sm ph:text-muted">{words.verify.debugLead}</p>
        <Field label={words.verify.headers} hint={words.verify.headersHint}>
          {(parts) => (
            <TextArea
              parts={parts}
              mono
              rows={4}
              value={headers}
              onChange={(event) => setHeaders(event.currentTarget.value)}
            />
          )}
        </Field>
        <Field label={words.verify.body}>
          {(parts) => (
            <TextArea
              parts={parts}
              mono
              rows={6}
              value={body}
              onChange={(event) => setBody(event.currentTarget.value)}
            />
          )}
        </Field>
        <Field label={words.verify.secret}>
          {(parts) => (
            <TextInput
              parts={parts}
              mono
              autoComplete="off"
              placeholder={placeholder}
              value={used}
              onChange={(event) => setSecret(event.currentTarget.value)}
            />
          )}
        </Field>
        <Button type="submit" tone="primary" className="ph:justify-self-start" busy={check.isPending}>
          {words.verify.check}
        </Button>
        {check.data ? <DiagnosisView diagnosis={check.data.diagnosis} body={check.data.body} /> : null}
      </form>
    </Card>
  );
};

export const VerifyPage = () => {
  const words = useWords();
  const { appId, endpointId } = route.useParams();
  const [language, setLanguage] = useState(verifySamples[0]?.language ?? '');
  const [secret, setSecret] = useState<string | null>(null);
  const sample = verifySamples.find((each) => each.language === language) ?? verifySamples[0];
  const reveal = useMutation({
    mutationFn: () => client.endpoint.secret.query({ app_id: appId, endpoint_id: endpointId }),
    onSuccess: ({ key }) => setSecret(key),
    onError: (error) => {
      const failure = describeFailure(error, words);
      announce.bad(failure.title, failure.detail);
    },
    gcTime: 0,
  });
  return (
    <>
      <PageHead
        title={words.verify.title}
        trail={<ApplicationTrail appId={appId} section="endpoints" />}
        under={words.verify.lead}
      />
      <div className="ph:grid ph:grid-cols-1 ph:gap-5 ph:lg:grid-cols-2 ph:items-start">
        <Card
          flush
          title={words.verify.code}
          aside={
            <>
              <Select
                aria-label={words.verify.language}
                value={language}
                choices={verifySamples.map((each) => ({ value: each.language, label: each.language }))}
                onChoose={setLanguage}
              />
              {secret === null && may('secret:read') ? (
                <Button icon={<Eye aria-hidden size={14} />} busy={reveal.isPending} onClick={() => reveal.mutate()}>
                  {words.verify.fill}
                </Button>
              ) : null}
            </>
          }
        >
          {secret?.startsWith('whpk_') ? <p className="ph:px-4 ph:py-3 ph:text-sm">{words.verify.publicKey}</p> : null}
          {sample ? (
            <Code
              bare
              label={sample.file}
              text={sample.code(secret ?? placeholder)}
              copyLabel={words.verify.copyCode}
              heightMax="70vh"
            />
          ) : null}
          {secret === null ? (
            <p className="ph:px-4 ph:py-2 ph:text-xs ph:text-muted ph:border-t ph:border-line">
              {words.verify.placeholder}
            </p>
          ) : null}
        </Card>
        <Debugger secret={secret} />
      </div>
    </>
  );
};
