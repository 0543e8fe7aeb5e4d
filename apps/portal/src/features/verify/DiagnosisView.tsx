import { Code } from '../../ui/Code.tsx';
import { Details } from '../../ui/Details.tsx';
import { Status } from '../../ui/Status.tsx';
import { useFormats, useWords } from '../../words/words.tsx';
import type { Diagnosis, Finding } from './diagnose-signature.ts';

/** Not wrong in itself. */
const remarks: readonly Finding[] = ['old_timestamp'];

/** What was found, the worst first, and both signatures side by side. */
export const DiagnosisView = ({ diagnosis, body }: { diagnosis: Diagnosis; body: string }) => {
  const words = useWords();
  const formats = useFormats();
  return (
    <div role="status" className="ph:grid ph:grid-cols-1 ph:gap-3 ph:min-w-0">
      <ul className="ph:grid ph:grid-cols-1 ph:gap-1">
        {diagnosis.findings.map((finding) => {
          const tone = finding === 'valid' ? 'good' : remarks.includes(finding) ? 'warn' : 'bad';
          const icon = finding === 'valid' ? 'done' : remarks.includes(finding) ? 'warning' : 'failed';
          return (
            <li key={finding} className="ph:[&>span]:whitespace-normal ph:[&>span]:items-start">
              <Status tone={tone} icon={icon} word={words.verify.finding[finding]} />
            </li>
          );
        })}
      </ul>
      {diagnosis.signedPrefix ? (
        <Details
          rows={[
            {
              name: words.verify.signed,
              value: (
                <>
                  <code dir="ltr" className="ph:text-xs">
                    {diagnosis.signedPrefix}
                  </code>{' '}
                  <span className="ph:text-muted">
                    {words.verify.signedBody(formats.bytes(new TextEncoder().encode(body).length))}
                  </span>
                </>
              ),
            },
            ...(diagnosis.expected
              ? [
                  {
                    name: words.verify.expected,
                    value: (
                      <code dir="ltr" className="ph:text-xs">
                        {diagnosis.expected}
                      </code>
                    ),
                  },
                ]
              : []),
          ]}
        />
      ) : null}
      {diagnosis.received.length > 0 ? (
        <Code
          wrap
          label={words.verify.received}
          text={diagnosis.received.join('\n')}
          copyLabel={words.copied}
          heightMax="6rem"
        />
      ) : null}
    </div>
  );
};
