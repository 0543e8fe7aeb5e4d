import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Asked } from '../../api/Asked.tsx';
import { api } from '../../api/client.ts';
import { live } from '../../api/live.tsx';
import { Card } from '../../ui/Card.tsx';
import { CopyableId } from '../../ui/CopyButton.tsx';
import { Pager } from '../../ui/Pager.tsx';
import { aboveRowLink, Cell, HeadCell, Row, rowLinkClass, Table } from '../../ui/Table.tsx';
import { useWords } from '../../words/words.tsx';

const rowsMax = 25;

type Props = { appId: string; msgId: string; iterator: string | undefined; onPage: (iterator: string) => void };

/** The endpoints that a message went past, each with the reason. */
export const PassedOver = ({ appId, msgId, iterator, onPage }: Props) => {
  const words = useWords();
  const asked = useQuery(
    api.messageContent.passedOver.queryOptions(
      { app_id: appId, msg_id: msgId, limit: rowsMax, ...(iterator ? { iterator } : {}) },
      { meta: live },
    ),
  );
  return (
    <Card flush title={words.fanOut.notGot}>
      <Asked asked={asked} rows={3}>
        {(page) =>
          page.data.length === 0 ? (
            <p className="ph:px-4 ph:py-3 ph:text-sm ph:text-muted">{words.fanOut.noneNot}</p>
          ) : (
            <>
              <Table
                caption={words.fanOut.notGot}
                head={
                  <>
                    <HeadCell grow>{words.delivery.endpoint}</HeadCell>
                    <HeadCell>{words.fanOut.why}</HeadCell>
                  </>
                }
              >
                {page.data.map((one) => (
                  <Row key={one.endpointId}>
                    <Cell grow>
                      <Link
                        to="/applications/$appId/endpoints/$endpointId"
                        params={{ appId, endpointId: one.endpointId }}
                        className={rowLinkClass}
                      >
                        <span className="ph:block ph:truncate">
                          {one.description || one.url.replace(/^https?:\/\//, '')}
                        </span>
                      </Link>
                      <span className={`ph:hidden ph:md:block ${aboveRowLink} ph:w-fit ph:max-w-full`}>
                        <CopyableId id={one.endpointId} />
                      </span>
                    </Cell>
                    <Cell>
                      <span className="ph:block ph:whitespace-normal ph:max-w-[34rem] ph:min-w-36 ph:md:min-w-72 ph:py-1.5">
                        {words.fanOut.reason[one.reason]}
                        {one.changedSince ? (
                          <span className="ph:block ph:text-xs ph:text-muted">{words.fanOut.changedSince}</span>
                        ) : null}
                      </span>
                    </Cell>
                  </Row>
                ))}
              </Table>
              <Pager page={page} iterator={iterator} onGo={onPage} />
            </>
          )
        }
      </Asked>
    </Card>
  );
};
