/** A question before something is done: what, why, and what was refused; shared by every act of the administrators. */
import { Button, Input, Modal } from 'antd';
import { type ReactNode, useState } from 'react';
import { Failed } from '../../shell/states.tsx';
import '../../forms/form.css';
import { refresh } from '../queries.ts';

export function Asking({
  title,
  label,
  danger = false,
  reason: asks = '理由',
  hint,
  optional = false,
  width = 560,
  children,
  send,
  close,
}: {
  title: string;
  label: string;
  danger?: boolean;
  /** The label of the reason; none is asked for when empty. */
  reason?: string;
  hint?: string;
  optional?: boolean;
  width?: number;
  children?: ReactNode;
  send: (reason: string) => Promise<unknown>;
  close: () => void;
}) {
  const [reason, setReason] = useState('');
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<unknown>();
  const [missing, setMissing] = useState(false);
  const go = async () => {
    if (asks && !optional && reason.trim().length < 2) return setMissing(true);
    setBusy(true);
    setRefused(undefined);
    try {
      await send(reason.trim());
      await refresh();
    } catch (error) {
      setRefused(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Modal
      open
      onCancel={close}
      title={title}
      width={width}
      destroyOnHidden
      afterOpenChange={(shown) =>
        shown && document.querySelector<HTMLElement>('.asking input, .asking textarea')?.focus()
      }
      footer={[
        <Button key="no" onClick={close}>
          取消
        </Button>,
        <Button key="yes" type="primary" danger={danger} loading={busy} onClick={() => void go()}>
          {label}
        </Button>,
      ]}
    >
      <div className="asking">
        {children}
        {asks && (
          <Field
            id="asking-reason"
            label={asks}
            {...(optional ? { may: true } : {})}
            hint={hint}
            fault={missing ? `请写明${asks}。` : undefined}
          >
            <Input.TextArea
              id="asking-reason"
              value={reason}
              maxLength={300}
              autoSize={{ minRows: 2, maxRows: 5 }}
              aria-invalid={missing}
              onChange={(e) => {
                setReason(e.target.value);
                setMissing(false);
              }}
            />
          </Field>
        )}
        {refused !== undefined && <Failed error={refused} />}
      </div>
    </Modal>
  );
}

/** One question with its label above, as the forms of cases have it. */
export function Field({
  id,
  label,
  may = false,
  hint,
  fault,
  children,
}: {
  id: string;
  label: string;
  may?: boolean;
  hint?: string | undefined;
  fault?: string | undefined;
  children: ReactNode;
}) {
  return (
    <div className="field">
      <label className="label" htmlFor={id}>
        {label}
        {may && <span className="may">选填</span>}
      </label>
      {hint && <div className="hint">{hint}</div>}
      {children}
      {fault && (
        <div className="fault" role="alert">
          {fault}
        </div>
      )}
    </div>
  );
}
