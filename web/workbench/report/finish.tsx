/** Freezing the report (定稿) and publishing it; both are final, so both are asked about once more. */
import { App, Button } from 'antd';
import { useState } from 'react';
import type { Report } from '../../../contract/report.ts';
import { api } from '../../shared/client.ts';
import { asFailure } from '../../shared/problem.ts';
import { newKey } from '../../shared/request.ts';
import { ask, queryClient } from '../queries.ts';

export function Finish({ report }: { report: Report }) {
  const { modal, message } = App.useApp();
  const [busy, setBusy] = useState(false);
  if (report.status === 'published') return null;
  const freezing = report.status === 'draft';
  const finish = async () => {
    setBusy(true);
    try {
      const done = await (freezing ? api.freezeReport : api.publishReport)(report.year, newKey());
      queryClient.setQueryData(ask.report(report.year).queryKey, done);
      void message.success(freezing ? '报告已定稿' : '报告已公开');
    } catch (error) {
      const failure = asFailure(error);
      modal.error({ title: failure.title, content: failure.detail });
    } finally {
      setBusy(false);
    }
  };
  const confirm = () =>
    void modal.confirm({
      title: freezing ? `将${report.year}年度报告定稿？` : `公开${report.year}年度报告？`,
      content: freezing
        ? `文字和全部数字将按现在的状态固定下来并计算校验值，此后的办理不再改变它。${report.contradictions.length > 0 ? `目前有${report.contradictions.length}处数字不一致，建议先核对。` : ''}`
        : '定稿的报告将出现在公开网站上，群众可以查看每个数字的口径。',
      okText: freezing ? '定稿' : '公开',
      cancelText: '再看看',
      onOk: finish,
    });
  return (
    <Button type="primary" loading={busy} onClick={confirm}>
      {freezing ? '定稿' : '公开'}
    </Button>
  );
}
