/** Proposals that wait for approval (送审), with what the asked person or the proposer may do about them. */
import type { Definition } from '../../../../contract/definitions.ts';
import type { MatterPage, ProposalView } from '../../../../contract/matters.ts';
import { comparedWithLast } from '../file/changes.ts';
import { Changes } from '../file/changes.tsx';
import { Decide } from './decide.tsx';
import { commonPlan, type Plan } from './plan.ts';
import { ProposalFacts } from './proposal-facts.tsx';

export function Proposals({
  definition,
  page,
  begin,
}: {
  definition: Definition;
  page: MatterPage;
  begin: (plan: Plan) => void;
}) {
  if (page.proposals.length === 0) return null;
  return (
    <section className="part" aria-label="送审">
      <header>
        <h2>正在审批</h2>
      </header>
      <div className="sheet">
        {page.proposals.map((proposal) => (
          <article key={proposal.seq} className="approval">
            <h3>{proposal.label}</h3>
            <ProposalFacts proposal={proposal} />
            <SinceReturned page={page} seq={proposal.seq} />
            {proposal.mine && (
              <Decide module={page.matter.module} id={page.matter.id} proposal={proposal} seq={page.seq} />
            )}
            <More definition={definition} proposal={proposal} begin={begin} />
          </article>
        ))}
      </div>
    </section>
  );
}

/** A proposal that was returned and comes again is read by what changed. */
function SinceReturned({ page, seq }: { page: MatterPage; seq: number }) {
  const compared = comparedWithLast(page.entries, seq);
  return compared ? <Changes compared={compared} open /> : null;
}

function More({
  definition,
  proposal,
  begin,
}: {
  definition: Definition;
  proposal: ProposalView;
  begin: (plan: Plan) => void;
}) {
  const acts = [
    ...(proposal.mine ? ['addSigner', 'forward'] : []),
    'copyTo',
    ...(proposal.own ? ['withdrawProposal'] : []),
  ];
  return (
    <p className="no-print" style={{ display: 'flex', gap: '1rem' }}>
      {acts.map((act) => {
        const plan = commonPlan(definition, act, { proposal: String(proposal.seq) }, {});
        if (!plan) return null;
        return (
          <button
            key={act}
            type="button"
            className="link"
            onClick={() => begin({ ...plan, title: `${plan.label}：${proposal.label}` })}
          >
            {plan.label}
          </button>
        );
      })}
    </p>
  );
}
