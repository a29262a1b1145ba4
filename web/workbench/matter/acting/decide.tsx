/** Agreeing to a proposal or returning it, on the spot; returning needs a reason. */
import { App, Button, Input } from 'antd';
import { useState } from 'react';
import type { ProposalView, Refusal } from '../../../../contract/matters.ts';
import { api } from '../../../shared/client.ts';
import { asFailure } from '../../../shared/problem.ts';
import { newKey } from '../../../shared/request.ts';
import { refreshMatters } from '../../queries.ts';
import { Refusals } from '../../shell/states.tsx';

export function Decide({
  module,
  id,
  proposal,
  seq,
}: {
  module: string;
  id: string;
  proposal: ProposalView;
  seq?: number;
}) {
  const { message } = App.useApp();
  const [opinion, setOpinion] = useState('');
  const [busy, setBusy] = useState('');
  const [refused, setRefused] = useState('');
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  const [key] = useState(newKey);
  const name = `opinion-${id}-${proposal.seq}`;
  const decide = async (act: 'approve' | 'return') => {
    if (act === 'return' && !opinion.trim()) {
      setRefused('退回应当写明意见，便于送审人修改。');
      document.getElementById(name)?.focus();
      return;
    }
    setBusy(act);
    setRefused('');
    setRefusals([]);
    try {
      const stated = { proposal: String(proposal.seq), ...(opinion.trim() ? { opinion: opinion.trim() } : {}) };
      await api.act(module, id, { act, stated, ...(seq === undefined ? {} : { seq }) }, `${key}-${act}`);
      void message.success(act === 'approve' ? `已同意：${proposal.label}` : `已退回：${proposal.label}`);
      await refreshMatters();
    } catch (error) {
      const failure = asFailure(error);
      setRefused(failure.refusals.length > 0 ? failure.title : failure.message);
      setRefusals(failure.refusals);
      if (failure.conflict) await refreshMatters();
    } finally {
      setBusy('');
    }
  };
  return (
    <div className="no-print">
      <label htmlFor={name} className="unseen">
        审批意见
      </label>
      <Input.TextArea
        id={name}
        value={opinion}
        autoSize={{ minRows: 1, maxRows: 6 }}
        placeholder="审批意见（同意可不填，退回必填）"
        onChange={(e) => setOpinion(e.target.value)}
      />
      {refused && (
        <div className="notice bad" role="alert">
          {refused}
          <Refusals refusals={refusals} />
        </div>
      )}
      <p style={{ display: 'flex', gap: '0.5rem', marginTop: '0.5rem' }}>
        <Button
          type="primary"
          loading={busy === 'approve'}
          disabled={busy === 'return'}
          onClick={() => void decide('approve')}
        >
          同意
        </Button>
        <Button loading={busy === 'return'} disabled={busy === 'approve'} onClick={() => void decide('return')}>
          退回
        </Button>
      </p>
    </div>
  );
}
