/** What the last act came to: done or sent for approval, with the papers it issued. */
import { useQuery } from '@tanstack/react-query';
import type { ActResult } from '../../../../contract/matters.ts';
import { links } from '../../../shared/client.ts';
import { queryClient } from '../../queries.ts';

/** `stays` when the act left the matter in the state it was in. */
type Told = ActResult & { label: string; stays?: boolean };

export function Outcome({ id }: { id: string }) {
  const { data } = useQuery<Told | null>({
    queryKey: ['outcome', id],
    queryFn: () => null,
    enabled: false,
    initialData: null,
  });
  if (!data) return null;
  return (
    <div className="notice good" role="status">
      <strong>
        {data.proposed
          ? `“${data.label}”已送审，批准后生效。`
          : data.repeated
            ? `“${data.label}”此前已经办理，没有重复办理。`
            : `“${data.label}”已${data.stays ? '记入案卷' : `办理，现为${data.stateLabel}`}。`}
      </strong>
      {data.papers.length > 0 && (
        <p>
          已出具：
          {data.papers.map((p) => (
            <a
              key={p.paper}
              href={links.paper(data.module, data.id, data.seq, p.paper)}
              target="_blank"
              rel="noreferrer"
              style={{ marginInlineEnd: '1rem' }}
            >
              {p.label}
              {p.number && ` ${p.number}`}
            </a>
          ))}
        </p>
      )}
      {data.warnings.length > 0 && <p>提请注意：{data.warnings.map((w) => w.sentence).join('；')}</p>}
      <button type="button" className="link no-print" onClick={() => queryClient.setQueryData(['outcome', id], null)}>
        知道了
      </button>
    </div>
  );
}
