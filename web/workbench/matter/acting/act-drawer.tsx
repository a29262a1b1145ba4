/** The form of one act, at the side of the matter it belongs to. */
import { Drawer } from 'antd';
import { useMemo, useState } from 'react';
import type { ActRequest, MatterPage } from '../../../../contract/matters.ts';
import { api } from '../../../shared/client.ts';
import { draftName } from '../../forms/answers/draft.ts';
import { useForm } from '../../forms/answers/use-form.ts';
import { type Offline, OfflineChoice, offlinePart } from '../../forms/offline.tsx';
import { type InFile, Questions, Restored } from '../../forms/questions.tsx';
import { Submitting } from '../../forms/submitting.tsx';
import { queryClient, refreshMatters } from '../../queries.ts';
import { useSession } from '../../shell/session.ts';
import type { Plan } from './plan.ts';

export function ActDrawer({ plan, page, close }: { plan: Plan | undefined; page: MatterPage; close: () => void }) {
  return (
    <Drawer open={plan !== undefined} onClose={close} size={680} title={plan?.title} destroyOnHidden>
      {plan && <ActForm key={`${plan.act}${JSON.stringify(plan.fixed)}`} plan={plan} page={page} close={close} />}
    </Drawer>
  );
}

function ActForm({ plan, page, close }: { plan: Plan; page: MatterPage; close: () => void }) {
  const { viewer } = useSession();
  const { module, id } = page.matter;
  const inFile: InFile = useMemo(
    () => Object.fromEntries(page.file.map((f) => [f.field, { text: f.value, raw: f.raw }])),
    [page.file],
  );
  const raw = useMemo(() => Object.fromEntries(page.file.map((f) => [f.field, f.raw])), [page.file]);
  const about = `${module}/${id}${Object.values(plan.fixed)
    .map((v) => `/${String(v)}`)
    .join('')}`;
  const [offline, setOffline] = useState<Offline>({ recorded: false, on: undefined });
  const form = useForm(
    plan.asks,
    draftName(viewer.id, about, plan.act),
    raw,
    (stated) =>
      api.tips(module, id, {
        act: plan.act,
        stated: { ...plan.fixed, ...stated } as ActRequest['stated'],
        ...offlinePart(offline),
      }),
    plan.begin,
  );
  const body = () => ({
    act: plan.act,
    stated: { ...plan.fixed, ...form.toSend() },
    seq: page.seq,
    ...offlinePart(offline),
  });
  return (
    <>
      {plan.per.length > 0 && <p className="article">依据：{plan.per.map((p) => p.text).join('、')}</p>}
      {plan.approvers.length > 0 && <p className="article">提交后送{plan.approvers.join('、')}审批，批准后生效。</p>}
      {plan.papers.length > 0 && <p className="article">将出具：{plan.papers.map((p) => `《${p}》`).join('')}</p>}
      {plan.note && <p className="article">{plan.note}</p>}
      <Restored form={form} />
      <Submitting
        form={form}
        warnings={plan.warnings}
        sending={{
          ...(plan.papers.length > 0 ? { preview: () => api.preview(module, id, body()) } : {}),
          send: (key) => api.act(module, id, body(), key),
          async sent(result) {
            queryClient.setQueryData(['outcome', id], {
              ...result,
              label: plan.title,
              stays: result.state === page.matter.state,
            });
            close();
            await refreshMatters();
          },
          label: plan.label,
          reload: () => void refreshMatters(),
          cancel: close,
        }}
      >
        <Questions form={form} inFile={inFile} />
        {plan.mayRecord && (
          <div style={{ marginTop: '1.2rem' }}>
            <OfflineChoice value={offline} change={setOffline} dated={plan.dated} />
          </div>
        )}
      </Submitting>
    </>
  );
}
