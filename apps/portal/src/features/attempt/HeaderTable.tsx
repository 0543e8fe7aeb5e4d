import { useWords } from '../../words/words.tsx';

/** Headers as they were sent or answered. */
export const HeaderTable = ({ headers, caption }: { headers: Record<string, string> | null; caption: string }) => {
  const words = useWords();
  const rows = Object.entries(headers ?? {});
  if (rows.length === 0) return <p className="ph:text-sm ph:text-muted">{words.attempt.noHeaders}</p>;
  return (
    <table className="ph:text-xs ph:font-mono">
      <caption className="ph:sr-only">{caption}</caption>
      <tbody>
        {rows.map(([name, value]) => (
          <tr key={name} className="ph:align-top">
            <th
              scope="row"
              className="ph:w-[38%] ph:sm:w-48 ph:py-0.5 ph:pe-4 ph:font-normal ph:text-muted ph:[overflow-wrap:anywhere]"
            >
              {name}
            </th>
            <td dir="ltr" className="ph:py-0.5 ph:[overflow-wrap:anywhere] ph:whitespace-pre-wrap">
              {value}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
