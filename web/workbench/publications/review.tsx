/** 公开前审查: the original beside what the public will read, every masked stretch numbered with its reason, and the act that is possible. */
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button, Drawer } from 'antd';
import { useState } from 'react';
import type { Definition } from '../../../contract/definitions.ts';
import type { MatterPage } from '../../../contract/matters.ts';
import type { ReleasePreview } from '../../../contract/publications.ts';
import { chineseDate } from '../../shared/dates.ts';
import { ActDrawer } from '../matter/acting/act-drawer.tsx';
import { Outcome } from '../matter/acting/outcome.tsx';
import { commonPlan, type Plan, planOf } from '../matter/acting/plan.ts';
import { LimitDrawer } from '../matter/standing/limit-drawer.tsx';
import { ask } from '../queries.ts';
import { Refusals, Shown } from '../shell/states.tsx';
import { clockLook, clockText, traceWords } from './publication-words.ts';
import { SideBySide } from './side-by-side.tsx';

interface Looked {
  module: string;
  id: string;
  publication: string;
}

export function ReviewDrawer({
  look,
  at,
  queue,
  show,
}: {
  look: Looked | undefined;
  /** The same as in the address. */
  at: string | undefined;
  /** What was chosen to be reviewed one after another. */
  queue: readonly string[];
  show: (look: string | undefined) => void;
}) {
  const place = at === undefined ? -1 : queue.indexOf(at);
  return (
    <Drawer
      open={look !== undefined}
      onClose={() => show(undefined)}
      size={1180}
      title={place >= 0 && queue.length > 1 ? `公开审查（第${place + 1}件，共${queue.length}件）` : '公开审查'}
      className="review-drawer"
      destroyOnHidden
      footer={
        place >= 0 && queue.length > 1 ? (
          <nav className="review-queue" aria-label="依次审查">
            <Button disabled={place === 0} onClick={() => show(queue[place - 1])}>
              上一件
            </Button>
            <Button onClick={() => show(queue[place + 1])}>{place + 1 < queue.length ? '下一件' : '审查完毕'}</Button>
          </nav>
        ) : null
      }
    >
      {look && <Review key={at} look={look} />}
    </Drawer>
  );
}

function Review({ look: { module, id, publication } }: { look: Looked }) {
  const preview = useQuery(ask.previewRelease(module, id, publication));
  const matter = useQuery(ask.matter(module, id));
  const definition = useQuery({
    ...ask.definition(module, matter.data?.matter.procedure ?? '', matter.data?.version),
    enabled: matter.data !== undefined,
  });
  return (
    <Shown query={preview} what="正在准备公开的文字">
      {(found) => (
        <Shown query={matter} what="正在读取案卷">
          {(page) => (
            <Shown query={definition} what="正在读取程序">
              {(spec) => <Reviewed found={found} page={page} definition={spec} />}
            </Shown>
          )}
        </Shown>
      )}
    </Shown>
  );
}

function Reviewed({ found, page, definition }: { found: ReleasePreview; page: MatterPage; definition: Definition }) {
  const [plan, setPlan] = useState<Plan>();
  const [limit, setLimit] = useState<string>();
  const { row } = found;
  const { matter, clock } = row;
  return (
    <div className="review">
      <div className="review-head">
        <h2>{row.label}</h2>
        <p>
          <Link to="/$module/$id" params={{ module: matter.module, id: matter.id }}>
            {matter.title}
          </Link>
          <span className="article">
            {matter.number && ` ${matter.number}`} · {matter.officeName} · {row.subject}
          </span>
        </p>
        {clock ? (
          <p>
            <span className={clockLook(clock)}>{clockText(clock)}</span>
            <span className="article">
              ，限{chineseDate(clock.due)}前（自{chineseDate(clock.from)}起{clock.allow}，{row.per.text}）
            </span>{' '}
            <button type="button" className="link" onClick={() => setLimit(clock.limit)}>
              怎么算
            </button>
          </p>
        ) : (
          row.page && (
            <p>
              已于{chineseDate(row.page.publishedOn)}公开，索引号<span className="nowrap">{row.page.indexNumber}</span>
              {row.page.until && `，公示至${chineseDate(row.page.until)}`}，浏览{row.page.views}次{' '}
              <a href={`/published/${row.page.id}`} target="_blank" rel="noreferrer">
                公开页面<span className="unseen">（新窗口）</span>
              </a>
            </p>
          )
        )}
      </div>
      {row.trace && (
        <p>
          <strong>{traceWords[row.trace.how]}</strong>：{chineseDate(row.trace.on)}，{row.trace.by}
          {row.trace.office && `（${row.trace.office}）`}
          {row.trace.reason && `，${row.trace.reason}`}
        </p>
      )}
      <Outcome id={matter.id} />
      {found.changed && (
        <div className="notice warn">
          <strong>案卷在公开以后有变化，公开页面还是原来的文字</strong>
          <p>
            {row.why ? `${row.why}。` : '信息变更的，应当及时更新。'}
            右边是现在重新公开时的文字，公众现在读到的以公开页面为准。
          </p>
        </div>
      )}
      {row.refusals.length > 0 && (
        <div className="notice warn">
          <strong>{row.trace ? '现在不能重新公开' : '审查还没有通过，现在不能公开'}</strong>
          <Refusals refusals={row.refusals} />
        </div>
      )}
      <Offers found={found} page={page} definition={definition} begin={setPlan} />
      <SideBySide found={found} />
      <ActDrawer plan={plan} page={page} close={() => setPlan(undefined)} />
      <LimitDrawer module={matter.module} id={matter.id} limit={limit} close={() => setLimit(undefined)} />
    </div>
  );
}

/** Publishing and withholding, or withdrawing; where the review keeps it back, the matter's own next acts. */
function Offers({
  found: { row, changed },
  page,
  definition,
  begin,
}: {
  found: ReleasePreview;
  page: MatterPage;
  definition: Definition;
  begin: (plan: Plan) => void;
}) {
  const common = (acts: readonly string[]): Plan[] =>
    acts.flatMap((act) => commonPlan(definition, act, { publication: row.publication }) ?? []);
  const plans =
    row.act === 'publish'
      ? row.trace
        ? common(['publish']).map((plan) => ({ ...plan, label: '重新公开' }))
        : common(['publish', 'withhold'])
      : row.act === 'withdrawPublication'
        ? common(changed ? ['publish', 'withdrawPublication'] : ['withdrawPublication']).map((plan) =>
            plan.act === 'publish' ? { ...plan, label: '重新公开' } : plan,
          )
        : row.refusals.length > 0 && !row.trace
          ? page.acts.filter((a) => a.available && a.onward).flatMap((a) => planOf(definition, a) ?? [])
          : [];
  if (plans.length === 0) return <p className="quiet">您可以查看，公开、撤回由发布机构的经办人员办理。</p>;
  return (
    <div className="offers no-print">
      {plans.map((plan, i) => (
        <Button
          key={plan.act}
          {...(i === 0 ? { type: 'primary' } : {})}
          onClick={() => begin(row.refusals.length > 0 ? plan : { ...plan, title: `${plan.label}：${row.label}` })}
        >
          {plan.label}
        </Button>
      ))}
    </div>
  );
}
