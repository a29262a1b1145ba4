/** Sending a form: check, look at the papers, send with one key, and say plainly what came of it. */
import { Button } from 'antd';
import { useRef, useState } from 'react';
import type { ActResult, Article, Refusal } from '../../../contract/matters.ts';
import type { Preview } from '../../shared/client.ts';
import { asFailure, type RequestFailed } from '../../shared/problem.ts';
import { newKey } from '../../shared/request.ts';
import { Refusals } from '../shell/states.tsx';
import type { FormState } from './answers/use-form.ts';
import { PaperPreview } from './preview.tsx';

export interface Sending {
  preview?: (() => Promise<Preview>) | undefined;
  send: (key: string) => Promise<ActResult>;
  sent: (result: ActResult) => void | Promise<void>;
  /** Shown as the word on the last button: 受理, 送审：受理. */
  label: string;
  /** Reads the matter anew after someone else acted first. */
  reload?: (() => void) | undefined;
  cancel: () => void;
}

export function Submitting({
  form,
  sending,
  children,
  warnings = [],
}: {
  form: FormState;
  sending: Sending;
  children: React.ReactNode;
  warnings?: readonly { sentence: string; per?: Article | undefined }[];
}) {
  const [shown, setShown] = useState<Preview>();
  const [busy, setBusy] = useState(false);
  const [refusals, setRefusals] = useState<Refusal[]>([]);
  const [failure, setFailure] = useState<RequestFailed>();
  // One key for one content: a repeat after a lost answer returns the first result instead of acting twice.
  const key = useRef<{ of: string; key: string }>(undefined);

  const attempt = async (what: () => Promise<void>) => {
    setBusy(true);
    setFailure(undefined);
    setRefusals([]);
    try {
      await what();
    } catch (error) {
      const failed = asFailure(error);
      const rest = form.refused(failed.refusals);
      setRefusals(rest);
      if (failed.refusals.length === 0 || rest.length > 0) setFailure(failed);
      setShown(undefined);
      if (!failed.unanswered) key.current = undefined;
    } finally {
      setBusy(false);
    }
  };
  // Between pressing the button and sending the form may take in what a chosen matter brings; it is sent as it then stands.
  const now = useRef({ form, sending });
  now.current = { form, sending };
  const submit = async () => {
    const { form, sending } = now.current;
    const of = JSON.stringify(form.toSend());
    if (key.current?.of !== of) key.current = { of, key: newKey() };
    const result = await sending.send(key.current.key);
    form.done();
    await sending.sent(result);
  };
  const look = async () => {
    const { form, sending } = now.current;
    const preview = await sending.preview!();
    if (preview.refusals.length > 0) setRefusals(form.refused(preview.refusals));
    else setShown(preview);
  };
  const first = async () => {
    await form.settled();
    if (now.current.form.ready()) await (sending.preview ? look() : submit());
  };
  const told = shown
    ? [...warnings, ...shown.warnings.filter((w) => !warnings.some((v) => v.sentence === w.sentence))]
    : warnings;

  return (
    <form
      className="asking"
      noValidate
      onSubmit={(e) => {
        e.preventDefault();
        if (!busy) void attempt(shown ? submit : first);
      }}
    >
      {told.length > 0 && (
        <div className="notice warn">
          <strong>提请注意（不影响提交，将随案卷留存）</strong>
          <ul>
            {told.map((w) => (
              <li key={w.sentence}>
                {w.sentence}
                {w.per && <span className="article">（{w.per.text}）</span>}
              </li>
            ))}
          </ul>
        </div>
      )}
      {shown ? <PaperPreview html={shown.html} /> : children}
      {(refusals.length > 0 || failure) && (
        <div className="notice bad" role="alert">
          <strong>{failure?.conflict ? failure.title : refusals.length > 0 ? '现在还不能办理' : failure?.title}</strong>
          {failure && refusals.length === 0 && failure.detail && <p>{failure.detail}</p>}
          <Refusals refusals={refusals} />
          {failure?.conflict && sending.reload && (
            <p style={{ marginTop: '0.5rem' }}>
              <Button
                size="small"
                onClick={() => {
                  setFailure(undefined);
                  sending.reload?.();
                }}
              >
                载入最新情况
              </Button>{' '}
              已填写的内容会保留。
            </p>
          )}
        </div>
      )}
      <div className="form-foot" style={{ marginTop: '1.2rem' }}>
        {shown ? (
          <>
            <Button type="primary" htmlType="submit" loading={busy} autoFocus>
              确认{sending.label}
            </Button>
            <Button onClick={() => setShown(undefined)} disabled={busy}>
              返回修改
            </Button>
          </>
        ) : (
          <>
            <Button type="primary" htmlType="submit" loading={busy}>
              {sending.preview ? '预览文书' : sending.label}
            </Button>
            <Button onClick={sending.cancel} disabled={busy}>
              取消
            </Button>
            <span className="quiet">内容随填随存在本机</span>
          </>
        )}
      </div>
    </form>
  );
}
