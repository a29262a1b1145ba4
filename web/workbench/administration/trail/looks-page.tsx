/** 查看个人信息: who looked into personal values how often, who is held, and the hand that holds or restores. */
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import type { HoldRow } from '../../../../contract/administration.ts';
import { administration } from '../../../shared/administration.ts';
import { useSession } from '../../shell/session.ts';
import { Empty, Shown } from '../../shell/states.tsx';
import '../administration.css';
import { Asking, Field } from '../appointments/asking.tsx';
import { PersonChoice } from '../appointments/choices.tsx';
import { asked } from '../queries.ts';

type Doing = { held: boolean; row?: HoldRow };

export function LooksPage() {
  const looks = useQuery(asked.looks);
  const { viewer } = useSession();
  const [doing, setDoing] = useState<Doing>();
  return (
    <div className="page administration">
      <div className="page-head">
        <h1>查看个人信息</h1>
        <span className="quiet">办案人员凭理由查看，每次留痕；这里只有次数，没有内容</span>
        <div className="aside no-print">
          <Button onClick={() => setDoing({ held: true })}>暂停某人的权限</Button>
        </div>
      </div>
      <Shown query={looks} what="正在统计">
        {({ limit, rows }) => (
          <>
            <p className="range">
              一人一天查看到{limit}
              件事项的，自动暂停，由您核实后恢复（个人信息保护法第五十一条）。件数由系统管理员在设置中调整。
            </p>
            {rows.length === 0 ? (
              <Empty title="三十天内没有人查看个人信息原文">也没有被暂停的人。有人查看以后，会按人列在这里。</Empty>
            ) : (
              <div className="scroll sheet">
                <table className="ledger cards" aria-label="查看个人信息的情况">
                  <thead>
                    <tr>
                      <th scope="col">人员</th>
                      <th scope="col">单位和岗位</th>
                      <th scope="col" className="number">
                        今天（件）
                      </th>
                      <th scope="col" className="number">
                        三十天（件）
                      </th>
                      <th scope="col">权限</th>
                      <th scope="col" className="no-print">
                        办理
                      </th>
                    </tr>
                  </thead>
                  <tbody>
                    {rows.map((row) => (
                      <tr key={row.person}>
                        <td className="title name">{row.name}</td>
                        <td data-label="单位和岗位">
                          {row.posts.join('；') || <span className="quiet">没有任职</span>}
                        </td>
                        <td data-label="今天（件）" className="number">
                          {row.today}
                        </td>
                        <td data-label="三十天（件）" className="number">
                          {row.month}
                        </td>
                        <td data-label="权限">
                          {row.held ? (
                            <>
                              <span className="late">已暂停</span>
                              <div className="article">
                                {row.since}，{row.by}：{row.reason}
                              </div>
                            </>
                          ) : (
                            '正常'
                          )}
                        </td>
                        <td className="doing no-print">
                          {row.person !== viewer.id && (
                            <Button
                              size="small"
                              aria-label={`${row.held ? '恢复' : '暂停'}：${row.name}`}
                              onClick={() => setDoing({ held: !row.held, row })}
                            >
                              {row.held ? '核实后恢复' : '暂停'}
                            </Button>
                          )}
                        </td>
                      </tr>
                    ))}
                  </tbody>
                </table>
              </div>
            )}
          </>
        )}
      </Shown>
      {doing && <Holding doing={doing} close={() => setDoing(undefined)} />}
    </div>
  );
}

function Holding({ doing: { held, row }, close }: { doing: Doing; close: () => void }) {
  const [person, setPerson] = useState(row?.person);
  return (
    <Asking
      title={`${held ? '暂停' : '恢复'}查看个人信息${row ? `：${row.name}` : ''}`}
      label={held ? '暂停' : '恢复'}
      danger={held}
      close={close}
      send={async (reason) => {
        await administration.setHold(person ?? '', held, reason);
        close();
      }}
    >
      {!row && (
        <Field id="hold-person" label="人员">
          <PersonChoice id="hold-person" value={person} change={setPerson} />
        </Field>
      )}
      <p>{held ? '此人仍可办理案件，但看不到遮盖的个人信息，直到恢复。' : '从现在起重新计算当天的件数。'}</p>
    </Asking>
  );
}
