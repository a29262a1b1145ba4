/** A matter: where it stands, what may be done next, its clocks, its file and its record. */
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { Button, Drawer } from 'antd';
import { useState } from 'react';
import type { Definition } from '../../../contract/definitions.ts';
import type { MatterPage as Page } from '../../../contract/matters.ts';
import { ask } from '../queries.ts';
import { CompareLink } from '../review/compare-link.tsx';
import { useSession } from '../shell/session.ts';
import { Failed, Refusals, Shown } from '../shell/states.tsx';
import { ActDrawer } from './acting/act-drawer.tsx';
import { Acts } from './acting/acts.tsx';
import { Draws } from './file/draws.tsx';
import { FileData } from './file/file-data.tsx';
import { Findings } from './file/findings.tsx';
import { Arises, Linked } from './file/linked.tsx';
import { MatterHead } from './matter-head.tsx';
import { Progress } from './standing/diagram.tsx';
import { LimitDrawer } from './standing/limit-drawer.tsx';
import { Limits } from './standing/limits.tsx';
import './matter.css';
import { Outcome } from './acting/outcome.tsx';
import { commonPlan, correctionPlan, type Plan, planOf } from './acting/plan.ts';
import { Proposals } from './acting/proposals.tsx';
import { Papers } from './file/papers.tsx';
import { Publications } from './file/publications.tsx';
import { Record } from './file/record.tsx';

export function MatterPage() {
  const { module, id } = useParams({ from: '/desk/$module/$id' });
  const matter = useQuery(ask.matter(module, id));
  const page = matter.data;
  const definition = useQuery({
    ...ask.definition(module, page?.matter.procedure ?? '', page?.version),
    enabled: page !== undefined,
  });
  return (
    <div className="page">
      {page === undefined && <h1>{matter.error ? '没有打开这一事项' : '案卷'}</h1>}
      <Shown query={matter} what="正在读取案卷">
        {(found) => (
          <>
            {matter.error !== null && <Failed error={matter.error} retry={() => void matter.refetch()} />}
            <Shown query={definition} what="正在读取程序">
              {(spec) => <Matter key={id} page={found} definition={spec} />}
            </Shown>
          </>
        )}
      </Shown>
    </div>
  );
}

function Matter({ page, definition }: { page: Page; definition: Definition }) {
  const { today } = useSession();
  const search = useSearch({ from: '/desk/$module/$id' });
  const navigate = useNavigate();
  const [common, setCommon] = useState<Plan>();
  const { module, id } = page.matter;
  const show = (next: { act?: string; limit?: string }) =>
    void navigate({ to: '/$module/$id', params: { module, id }, search: next, replace: true, resetScroll: false });

  const asked = page.acts.find((a) => a.act === search.act);
  const plan = common ?? (asked?.available ? planOf(definition, asked) : undefined);
  const asks = page.proposals.some((p) => p.mine);
  const close = () => {
    if (common) setCommon(undefined);
    else show({});
  };
  return (
    <>
      <MatterHead page={page} />
      <Progress definition={definition} page={page} />
      <Outcome id={id} />
      <div className="matter">
        <div>
          <CompareLink definition={definition} page={page} />
          {/* What waits for this person's decision comes before what else they might do. */}
          {asks && <Proposals definition={definition} page={page} begin={setCommon} />}
          <Acts definition={definition} page={page} begin={(act) => show({ act })} />
          {!asks && <Proposals definition={definition} page={page} begin={setCommon} />}
          <Draws definition={definition} page={page} />
          <FileData definition={definition} page={page} />
          <Record page={page} correct={(entry) => setCommon(correctionPlan(definition, entry))} />
        </div>
        <div>
          <section className="part" aria-label="期限">
            <header>
              <h2>期限</h2>
            </header>
            <Limits limits={page.limits} today={today} explain={(limit) => show({ limit })} />
          </section>
          <Findings definition={definition} page={page} begin={setCommon} />
          <Publications definition={definition} page={page} begin={setCommon} />
          <Papers page={page} />
          <Arises page={page} />
          <Linked page={page} />
          <CommonActs definition={definition} begin={setCommon} />
        </div>
      </div>
      <ActDrawer plan={plan} page={page} close={close} />
      <Drawer
        open={asked !== undefined && !asked.available && !common}
        onClose={() => show({})}
        size={520}
        title={`现在不能办理“${asked?.label ?? ''}”`}
      >
        {asked && asked.per.length > 0 && (
          <p className="article">这一行为的依据：{asked.per.map((p) => p.text).join('、')}</p>
        )}
        {asked && <Refusals refusals={asked.refusals} />}
      </Drawer>
      <LimitDrawer module={module} id={id} limit={search.limit} close={() => show({})} />
    </>
  );
}

/** Acts that anyone who takes part may do at any time. */
function CommonActs({ definition, begin }: { definition: Definition; begin: (plan: Plan) => void }) {
  const plans = ['attach', 'note', 'link'].flatMap((act) => commonPlan(definition, act, {}) ?? []);
  return (
    <section className="part no-print" aria-label="随时可以办理">
      <header>
        <h2>随时可以</h2>
      </header>
      <div className="offers">
        {plans.map((plan) => (
          <Button key={plan.act} onClick={() => begin(plan)}>
            {plan.label}
          </Button>
        ))}
        <Button onClick={() => window.print()}>打印</Button>
      </div>
    </section>
  );
}
