/** What must be made public, by when and by which article; publishing asks for the secrecy review, withholding for a reason. */
import { Button } from 'antd';
import type { Definition } from '../../../../contract/definitions.ts';
import type { MatterPage } from '../../../../contract/matters.ts';
import { chineseDate } from '../../../shared/dates.ts';
import { commonPlan, type Plan } from '../acting/plan.ts';

const told = {
  due: '应当公开',
  overdue: '逾期未公开',
  published: '已公开',
  withheld: '决定不公开',
  withdrawn: '已撤回',
  toRenew: '内容已变更，应当重新公开',
  lateToRenew: '内容已变更，逾期未重新公开',
  toWithdraw: '应当撤回',
  lateToWithdraw: '逾期未撤回',
  expired: '公示期届满，已停止公开',
};
const looks = {
  due: 'soon',
  overdue: 'late',
  published: 'done',
  withheld: '',
  withdrawn: '',
  toRenew: 'soon',
  lateToRenew: 'late',
  toWithdraw: 'soon',
  lateToWithdraw: 'late',
  expired: '',
};

export function Publications({
  definition,
  page,
  begin,
}: {
  definition: Definition;
  page: MatterPage;
  begin: (plan: Plan) => void;
}) {
  if (page.publications.length === 0) return null;
  return (
    <section className="part" aria-label="公开">
      <header>
        <h2>公开</h2>
      </header>
      <ul className="sheet rows">
        {page.publications.map((p) => {
          const acts =
            p.status === 'due' || p.status === 'overdue'
              ? ['publish', 'withhold']
              : p.status === 'toRenew' || p.status === 'lateToRenew'
                ? ['publish', 'withhold', 'withdrawPublication']
                : p.status === 'published' || p.status === 'toWithdraw' || p.status === 'lateToWithdraw'
                  ? ['withdrawPublication']
                  : p.status === 'withheld'
                    ? ['publish']
                    : [];
          const plans = acts.flatMap((act) => commonPlan(definition, act, { publication: p.publication }) ?? []);
          return (
            <li key={p.publication}>
              <strong>{p.label}</strong> <span className={looks[p.status]}>{told[p.status]}</span>
              {p.due && p.status !== 'published' && p.status !== 'withheld' && p.status !== 'withdrawn' && (
                <span>，限{chineseDate(p.due)}前</span>
              )}
              {p.why && <div>原因：{p.why}</div>}
              {p.until && p.status === 'published' && <div className="quiet">公示至{chineseDate(p.until)}</div>}
              <div className="article">{p.per.text}</div>
              {plans.length > 0 && (
                <p className="no-print" style={{ display: 'flex', gap: '0.5rem', marginTop: '0.3rem' }}>
                  {plans.map((plan) => (
                    <Button
                      key={plan.act}
                      size="small"
                      onClick={() => begin({ ...plan, title: `${plan.label}：${p.label}` })}
                    >
                      {plan.label}
                    </Button>
                  ))}
                </p>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
