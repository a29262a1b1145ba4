/** One act that may be done now, as a button that opens its form. */
import { Button } from 'antd';
import type { AvailableAct } from '../../../../contract/matters.ts';
import type { Offer } from '../../matter/acting/act-order.ts';

export function Offered({
  offer: { act, to },
  main = false,
  begin,
  about,
}: {
  offer: Offer;
  main?: boolean;
  begin: (act: AvailableAct) => void;
  /** What it is done to, for whoever hears the button alone. */
  about?: string;
}) {
  return (
    <Button
      type={main ? 'primary' : 'default'}
      onClick={() => begin(act)}
      title={[to && `办理后：${to}`, ...act.per.map((p) => p.text)].filter(Boolean).join('；')}
    >
      {act.label}
      {act.needsApproval && '（需审批）'}
      {about && <span className="unseen">：{about}</span>}
    </Button>
  );
}
