/** Printing a letter with its party's query code: asked about once more, shown once, and the earlier code is void from then on. */
import { Button, Modal } from 'antd';
import { useRef, useState } from 'react';
import type { CodedLetter, MatterPage } from '../../../../contract/matters.ts';
import { api } from '../../../shared/client.ts';
import { chineseDate } from '../../../shared/dates.ts';
import { asFailure } from '../../../shared/problem.ts';
import { ask, queryClient } from '../../queries.ts';

type Letter = NonNullable<MatterPage['letters']>[number];

export function PrintWithCode({ module, id, letter }: { module: string; id: string; letter: Letter }) {
  const [open, setOpen] = useState(false);
  const [printed, setPrinted] = useState<CodedLetter>();
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState('');
  const frame = useRef<HTMLIFrameElement>(null);
  const print = async () => {
    setBusy(true);
    setRefused('');
    try {
      setPrinted(await api.codedLetter(module, id, letter.actor));
      void queryClient.invalidateQueries({ queryKey: ask.matter(module, id).queryKey });
    } catch (error) {
      setRefused(asFailure(error).message);
    } finally {
      setBusy(false);
    }
  };
  const close = () => {
    setOpen(false);
    setPrinted(undefined);
    setRefused('');
  };
  return (
    <>
      <Button size="small" className="no-print" onClick={() => setOpen(true)}>
        打印（附{letter.actorLabel}查询码）
      </Button>
      <Modal
        open={open}
        onCancel={close}
        width={printed ? 'min(60rem, 96vw)' : undefined}
        title={`打印，附${letter.actorLabel}查询码`}
        destroyOnHidden
        mask={{ closable: printed === undefined }}
        footer={
          printed
            ? [
                <Button key="print" type="primary" onClick={() => frame.current?.contentWindow?.print()}>
                  打印
                </Button>,
                <Button key="done" onClick={close}>
                  已经打印，关闭
                </Button>,
              ]
            : [
                <Button key="no" onClick={close}>
                  取消
                </Button>,
                <Button key="yes" type="primary" loading={busy} onClick={() => void print()}>
                  生成查询码
                </Button>,
              ]
        }
      >
        {printed ? (
          <>
            <p className="notice" role="status">
              查询码只显示这一次，关闭以后不能再看；遗失的重新打印，原查询码作废。
            </p>
            {/* The letter runs no script; it is of this origin only so that this page may print it. */}
            <iframe
              ref={frame}
              className="paper-view"
              title={letter.label}
              sandbox="allow-same-origin allow-modals"
              srcDoc={printed.html}
            />
          </>
        ) : (
          <>
            <p>
              {letter.actorLabel}凭编号和查询码，在公开网站“办件查询”里看到给它的文书，并直接提出意见。查询码印在
              {letter.label}上，随文书送达。
            </p>
            {letter.given && (
              <p className="notice warn">
                {chineseDate(letter.given)}已经打印过一份。再次打印，原来的查询码立即作废，请把新的一份送达。
              </p>
            )}
            <p className="quiet">谁在什么时候打印，会留存备查。</p>
            {refused && (
              <div className="fault" role="alert">
                {refused}
              </div>
            )}
          </>
        )}
      </Modal>
    </>
  );
}
