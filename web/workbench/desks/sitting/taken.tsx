/** A matter that an item takes up: where it stands, what was found of its legality, its papers to be read here, and the conclusion carried over. */
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button, Drawer } from 'antd';
import { useState } from 'react';
import type { MatterPage } from '../../../../contract/matters.ts';
import type { SittingItem, TakenUp } from '../../../../contract/sittings.ts';
import { ActDrawer } from '../../matter/acting/act-drawer.tsx';
import { Outcome } from '../../matter/acting/outcome.tsx';
import { type Plan, planOf } from '../../matter/acting/plan.ts';
import { ask, queryClient } from '../../queries.ts';
import { type PaperAt, PaperView } from './paper-view.tsx';

export function Taken({ taken, item }: { taken: TakenUp; item: SittingItem }) {
  const [paper, setPaper] = useState<PaperAt>();
  const { module, id } = taken;
  return (
    <div className="taken">
      <p>
        <span className="article">{taken.how}：</span>
        <Link to="/$module/$id" params={{ module, id }}>
          {taken.title}
        </Link>
        <span className="article"> {[taken.number, taken.stateLabel].filter(Boolean).join(' · ')}</span>
      </p>
      {taken.shown.length > 0 && (
        <p className="shown">
          {taken.shown.map((fact, at) => (
            <span key={fact.field}>
              <span className="article">{fact.label}</span> {at === 0 ? <strong>{fact.value}</strong> : fact.value}
            </span>
          ))}
        </p>
      )}
      {taken.papers.length > 0 && (
        <ul className="taken-papers" aria-label={`${taken.title}的材料`}>
          {taken.papers.map((p) => (
            <li key={p.paper}>
              <button type="button" className="link" onClick={() => setPaper({ module, id, ...p })}>
                {p.label}
              </button>
            </li>
          ))}
        </ul>
      )}
      <Outcome id={id} />
      {taken.follows.length > 0 && <Follows taken={taken} item={item} />}
      <Drawer
        open={paper !== undefined}
        onClose={() => setPaper(undefined)}
        size={860}
        title={paper?.label}
        destroyOnHidden
      >
        {paper && <PaperView {...paper} />}
      </Drawer>
    </div>
  );
}

/** The item's conclusion goes into the matter it decides, by the acts that this conclusion allows. */
function Follows({ taken, item }: { taken: TakenUp; item: SittingItem }) {
  const [open, setOpen] = useState<TakenUp['follows'][number]>();
  const { module, id } = taken;
  return (
    <div className="follows no-print">
      <p>结论还没有记到这一事项上。</p>
      <div className="offers">
        {taken.follows.map((follow) => (
          <Button
            key={follow.act}
            type="primary"
            onClick={() => {
              void queryClient.invalidateQueries({ queryKey: ask.matter(module, id).queryKey });
              setOpen(follow);
            }}
          >
            {follow.label}
            <span className="unseen">：{taken.title}</span>
          </Button>
        ))}
      </div>
      {open && <FollowForm taken={taken} item={item} follow={open} close={() => setOpen(undefined)} />}
    </div>
  );
}

function FollowForm({
  taken: { module, id },
  item,
  follow,
  close,
}: {
  taken: TakenUp;
  item: SittingItem;
  follow: TakenUp['follows'][number];
  close: () => void;
}) {
  const page: MatterPage | undefined = useQuery(ask.matter(module, id)).data;
  const definition = useQuery({
    ...ask.definition(module, page?.matter.procedure ?? '', page?.version),
    enabled: page !== undefined,
  }).data;
  const act = page?.acts.find((a) => a.act === follow.act);
  const plan = definition && act ? planOf(definition, act) : undefined;
  if (!page || !plan) return null;
  const settled: Plan = {
    ...plan,
    asks: plan.asks.filter((a) => !(a.field.name in follow.settled)),
    fixed: follow.settled,
    begin: follow.begin,
    note: `依据的议题：${item.page.matter.title}（${item.outcome[0]?.value ?? item.page.matter.stateLabel}）。`,
  };
  return <ActDrawer plan={settled} page={page} close={close} />;
}
