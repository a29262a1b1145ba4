/** Appointments asked for: those that wait, with what the person holds already beside what is asked; then what became of the others. */
import { Button } from 'antd';
import { useState } from 'react';
import type { AppointmentRequest, AppointmentRequests } from '../../../../contract/administration.ts';
import { administration } from '../../../shared/administration.ts';
import { chineseDate } from '../../../shared/dates.ts';
import { useSession } from '../../shell/session.ts';
import { Empty } from '../../shell/states.tsx';
import { Asking } from './asking.tsx';

export function Requests({ found }: { found: AppointmentRequests }) {
  const { viewer } = useSession();
  const [doing, setDoing] = useState<{ request: AppointmentRequest; granted: boolean }>();
  const decides = viewer.administrator === 'security';
  return (
    <>
      {found.open.length === 0 ? (
        <Empty title="没有等待批准的申请">
          {decides ? '系统管理员申请任职以后，会列在这里，并提醒您。' : '要给人员岗位和职权，请“申请任职”。'}
        </Empty>
      ) : (
        <ul className="sheet rows requests" aria-label="等待批准的申请">
          {found.open.map((request) => (
            <li key={request.id}>
              <Facts request={request} />
              {decides ? (
                <p className="doing no-print">
                  <Button
                    type="primary"
                    size="small"
                    aria-label={`批准：${request.name}`}
                    onClick={() => setDoing({ request, granted: true })}
                  >
                    批准
                  </Button>
                  <Button
                    size="small"
                    aria-label={`退回：${request.name}`}
                    onClick={() => setDoing({ request, granted: false })}
                  >
                    退回
                  </Button>
                </p>
              ) : (
                <p className="quiet">等待安全保密管理员批准</p>
              )}
            </li>
          ))}
        </ul>
      )}
      {found.decided.length > 0 && (
        <section className="part" aria-label="已办理的申请">
          <header>
            <h2>已办理</h2>
            <span className="quiet">最近{found.decided.length}项</span>
          </header>
          <ul className="sheet rows requests">
            {found.decided.map((request) => (
              <li key={request.id}>
                <Facts request={request} />
                {request.decision && (
                  <p>
                    <span className={request.decision.granted ? 'done' : 'late'}>
                      {request.decision.granted ? '已批准' : '已退回'}
                    </span>
                    <span className="article">
                      {' '}
                      {request.decision.by}，{request.decision.at}
                      {request.decision.reason && `：${request.decision.reason}`}
                    </span>
                  </p>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
      {doing && (
        <Asking
          title={`${doing.granted ? '批准' : '退回'}：${doing.request.name}任${doing.request.officeName}${doing.request.post}`}
          label={doing.granted ? '批准，立即生效' : '退回'}
          reason={doing.granted ? '意见' : '退回的理由'}
          optional={doing.granted}
          close={() => setDoing(undefined)}
          send={async (reason) => {
            await administration.decideAppointment(doing.request.id, doing.granted, reason);
            setDoing(undefined);
          }}
        >
          <Facts request={doing.request} />
        </Asking>
      )}
    </>
  );
}

function Facts({ request }: { request: AppointmentRequest }) {
  return (
    <div>
      <strong>{request.name}</strong> 任{request.officeName} {request.post}
      <span className="article">
        ，自{chineseDate(request.from)}
        {request.until ? `至${chineseDate(request.until)}` : '起'}
      </span>
      <div>
        职权：{request.roles.length > 0 ? request.roles.map((r) => r.label).join('、') : '没有职权，只登记岗位'}
      </div>
      {!request.decision && (
        <div className="article">现任：{request.holds.length > 0 ? request.holds.join('；') : '没有'}</div>
      )}
      <div className="article">
        {request.askedBy}，{request.askedAt}申请：{request.reason}
      </div>
    </div>
  );
}
