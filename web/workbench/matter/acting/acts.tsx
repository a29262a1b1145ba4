/** What may be done now, the usual next act first; for all else, why not, under which article, and what to do about it. */
import { Button } from 'antd';
import type { Definition } from '../../../../contract/definitions.ts';
import type { AvailableAct, MatterPage } from '../../../../contract/matters.ts';
import { Refusals } from '../../shell/states.tsx';
import { type Offer, offersOf, refusedActs } from './act-order.ts';

/** So many acts are laid out at once; the rarer ones are a click further. */
const laidOut = 9;

export function Acts({
  definition,
  page,
  begin,
}: {
  definition: Definition;
  page: MatterPage;
  begin: (act: string) => void;
}) {
  const offers = offersOf(definition, page.acts, page.matter.state);
  const refused = refusedActs(page.acts);
  return (
    <section className="part no-print" aria-label="办理">
      <header>
        <h2>{offers.length > 0 ? '现在可以办理' : '现在没有由您办理的行为'}</h2>
      </header>
      {offers.length > 0 && (
        <div className="offers">
          {offers.slice(0, laidOut).map((offer, i) => (
            <Offered key={offer.act.act} offer={offer} main={i === 0 && offer.act.onward} begin={begin} />
          ))}
        </div>
      )}
      {offers.length > laidOut && (
        <details className="why-not">
          <summary>还可以办理（{offers.length - laidOut}）</summary>
          <div className="offers">
            {offers.slice(laidOut).map((offer) => (
              <Offered key={offer.act.act} offer={offer} main={false} begin={begin} />
            ))}
          </div>
        </details>
      )}
      {offers.length === 0 && (
        <p className="quiet">
          {page.matter.closedOn ? '事项已经办结。' : '可能正在等待其他人员、当事人或者审批；原因见下。'}
        </p>
      )}
      <WhyNot title="为什么现在不能办" acts={refused.here} />
      <WhyNot title="属于其他阶段的行为" acts={refused.elsewhere} />
    </section>
  );
}

function Offered({ offer: { act, to }, main, begin }: { offer: Offer; main: boolean; begin: (act: string) => void }) {
  return (
    <Button
      type={main ? 'primary' : 'default'}
      onClick={() => begin(act.act)}
      title={[to && `办理后：${to}`, ...act.per.map((p) => p.text)].filter(Boolean).join('；')}
    >
      {act.label}
      {act.needsApproval && '（需审批）'}
    </Button>
  );
}

function WhyNot({ title, acts }: { title: string; acts: readonly AvailableAct[] }) {
  if (acts.length === 0) return null;
  return (
    <details className="why-not">
      <summary>
        {title}（{acts.length}）
      </summary>
      <ul className="reasons">
        {acts.map((a) => (
          <li key={a.act}>
            <div>
              <strong>{a.label}</strong>
              <div className="article">{a.per.map((p) => p.text).join('、')}</div>
            </div>
            <div>
              <Refusals refusals={a.refusals} />
            </div>
          </li>
        ))}
      </ul>
    </details>
  );
}
