/** Seeing a personal value in full: a reason first, and the look is kept for the auditor (个人信息保护法第五十一条). */
import { Button, Input, Modal } from 'antd';
import { useState } from 'react';
import type { Party } from '../../../../kernel/procedure/language/fields.ts';
import { api } from '../../../shared/client.ts';
import { asFailure } from '../../../shared/problem.ts';

export function Reveal({
  module,
  id,
  field,
  label,
  seen,
}: {
  module: string;
  id: string;
  field: string;
  label: string;
  seen: (value: string) => void;
}) {
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState('');
  const look = async () => {
    if (reason.trim().length < 2) return setRefused('请说明查看的理由。');
    setBusy(true);
    setRefused('');
    try {
      const { value, raw } = await api.reveal(module, id, field, reason.trim());
      seen(Array.isArray(raw) ? raw.map((p) => partyText(p as Party)).join('\n') : value);
      setOpen(false);
    } catch (error) {
      setRefused(asFailure(error).message);
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      {' '}
      <button type="button" className="link no-print" onClick={() => setOpen(true)}>
        查看全部<span className="unseen">{label}</span>
      </button>
      <Modal
        afterOpenChange={(shown) => shown && document.getElementById('reveal-reason')?.focus()}
        open={open}
        onCancel={() => setOpen(false)}
        title={`查看${label}`}
        destroyOnHidden
        footer={[
          <Button key="no" onClick={() => setOpen(false)}>
            取消
          </Button>,
          <Button key="yes" type="primary" loading={busy} onClick={() => void look()}>
            查看
          </Button>,
        ]}
      >
        <p>个人信息只能因办案需要查看。您的姓名、时间和理由会留存备查。</p>
        <div className="field" style={{ marginTop: '0.8rem' }}>
          <label className="label" htmlFor="reveal-reason">
            理由
          </label>
          <Input
            id="reveal-reason"
            value={reason}
            maxLength={200}
            placeholder="如：送达文书需要核对地址"
            onChange={(e) => setReason(e.target.value)}
            onPressEnter={() => void look()}
          />
          {refused && (
            <div className="fault" role="alert">
              {refused}
            </div>
          )}
        </div>
      </Modal>
    </>
  );
}

const kinds = { citizen: '公民', legalPerson: '法人', organisation: '其他组织', individualBusiness: '个体工商户' };

/** One party in full, in one line. */
export function partyText(p: Party): string {
  const sex = p.sex === 'male' ? '男' : p.sex === 'female' ? '女' : '';
  return [
    `${p.name}（${kinds[p.kind]}）`,
    sex,
    p.idNumber && `身份证号${p.idNumber}`,
    p.creditCode && `统一社会信用代码${p.creditCode}`,
    p.representative && `负责人${p.representative}`,
    p.phone && `电话${p.phone}`,
    p.address && `地址${p.address}`,
  ]
    .filter(Boolean)
    .join('，');
}
