/** What a proposal states, who made it, who agreed so far and who is still asked. */
import { Link } from '@tanstack/react-router';
import type { ProposalView } from '../../../../contract/matters.ts';
import { chineseDate } from '../../../shared/dates.ts';
import '../../my-work/work.css';

const modes = { each: '依次审批', all: '会签', any: '或签' };

export function ProposalFacts({ proposal }: { proposal: ProposalView }) {
  return (
    <dl className="facts">
      <dt>送审</dt>
      <dd>
        {proposal.by}，{chineseDate(proposal.on)}
      </dd>
      {proposal.stated.map((s) => (
        <div key={s.label} style={{ display: 'contents' }}>
          <dt>{s.label}</dt>
          <dd>
            {s.ref ? (
              <Link to="/$module/$id" params={s.ref}>
                {s.value}
              </Link>
            ) : (
              s.value
            )}
          </dd>
        </div>
      ))}
      {proposal.opinions.map((o) => (
        <div key={`${o.by}${o.on}${o.opinion}`} style={{ display: 'contents' }}>
          <dt>{o.by}</dt>
          <dd>
            <span className={o.agrees ? 'done' : 'late'}>{o.agrees ? '同意' : '退回'}</span>
            {o.opinion && `：${o.opinion}`} <span className="quiet">{chineseDate(o.on)}</span>
          </dd>
        </div>
      ))}
      {proposal.waiting.length > 0 && (
        <>
          <dt>还需</dt>
          <dd>
            {proposal.waiting.join('、')}
            {proposal.waiting.length > 1 && `（${modes[proposal.mode]}）`}
          </dd>
        </>
      )}
    </dl>
  );
}
