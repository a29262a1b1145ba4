/** Proposals that wait for this person: what is proposed, what others said, and agreeing or returning on the spot. */
import { Link } from '@tanstack/react-router';
import type { Work } from '../../../contract/matters.ts';
import { DaysLeft } from '../lists/days-left.tsx';
import { Decide } from '../matter/acting/decide.tsx';
import { ProposalFacts } from '../matter/acting/proposal-facts.tsx';

export function Approvals({ approvals }: { approvals: Work['approvals'] }) {
  return (
    <section className="band" id="approvals" aria-label="待您审批">
      <h2>
        待您审批 <span>{approvals.length}件</span>
      </h2>
      <div className="sheet">
        {approvals.map(({ matter, proposal }) => (
          <article key={`${matter.id}${proposal.seq}`} className="approval">
            <h3>
              {proposal.label}：
              <Link to="/$module/$id" params={{ module: matter.module, id: matter.id }}>
                {matter.title}
              </Link>
            </h3>
            <p className="quiet">
              {matter.number ?? '未编号'} · {matter.officeName}
              {matter.due && (
                <>
                  {' '}
                  · <DaysLeft days={matter.daysLeft} />
                </>
              )}
            </p>
            <ProposalFacts proposal={proposal} />
            <Decide module={matter.module} id={matter.id} proposal={proposal} />
          </article>
        ))}
      </div>
    </section>
  );
}
