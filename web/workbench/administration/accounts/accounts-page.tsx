/** 账号: who can sign in; new accounts and passwords are told once, and an account that is locked signs its person out at once. */
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Button, Input } from 'antd';
import { useState } from 'react';
import type { AccountRow, AccountState, OneTimePassword } from '../../../../contract/administration.ts';
import { administration } from '../../../shared/administration.ts';
import '../../lists/list.css';
import { ChoiceFilter } from '../../lists/filters/choice-filter.tsx';
import { Pages } from '../../lists/pages.tsx';
import { Words } from '../../lists/words.tsx';
import { Empty, Failed, Shown } from '../../shell/states.tsx';
import '../administration.css';
import { Asking, Field } from '../appointments/asking.tsx';
import { PersonChoice } from '../appointments/choices.tsx';
import { dutyWords } from '../places.ts';
import { asked } from '../queries.ts';
import { narrowed } from '../search.ts';
import { PasswordShown } from './password-shown.tsx';

const states: Readonly<Record<AccountState, { label: string; look: string }>> = {
  open: { label: '正常', look: '' },
  locked: { label: '暂时锁定', look: 'soon' },
  disabled: { label: '已停用', look: 'late' },
  unset: { label: '没有密码', look: 'quiet' },
};

type Doing = { what: 'add' } | { what: 'lock' | 'unlock' | 'reset'; row: AccountRow };

export function AccountsPage() {
  const search = useSearch({ from: '/desk/administration/accounts' });
  const navigate = useNavigate();
  const go = (next: typeof search) => void navigate({ to: '/administration/accounts', search: next, replace: true });
  const accounts = useQuery(asked.accounts(search));
  const [doing, setDoing] = useState<Doing>();
  const [told, setTold] = useState<OneTimePassword>();
  const close = () => setDoing(undefined);
  const done = (password?: OneTimePassword) => {
    setTold(password);
    close();
  };
  return (
    <div className="page administration">
      <div className="page-head">
        <h1>账号</h1>
        <span className="quiet">账号只管登录；能看什么、办什么，由任职决定</span>
        <div className="aside no-print">
          <Button type="primary" onClick={() => setDoing({ what: 'add' })}>
            新增账号
          </Button>
        </div>
      </div>
      {told && <PasswordShown told={told} hide={() => setTold(undefined)} />}
      <search className="filters no-print">
        <Words
          key={search.q ?? ''}
          q={search.q ?? ''}
          find={(q) => go(narrowed(search, { q }))}
          hint="账号、姓名、单位、岗位"
        />
        <ChoiceFilter
          id="account-state"
          label="状态"
          value={search.state}
          options={Object.entries(states).map(([value, { label }]) => ({ value, label }))}
          choose={(state) => go(narrowed(search, { state: state as AccountState | undefined }))}
        />
      </search>
      <Shown query={accounts} what="正在读取账号">
        {(found) => (
          <div className={accounts.isPlaceholderData ? 'renewing' : ''}>
            {accounts.error && <Failed error={accounts.error} retry={() => void accounts.refetch()} />}
            {found.rows.length === 0 ? (
              <Empty title="没有符合条件的账号">换一个姓名、单位或者状态试试；新到岗的人员，请“新增账号”。</Empty>
            ) : (
              <Accounts rows={found.rows} begin={setDoing} />
            )}
            <Pages
              page={found.page}
              size={found.size}
              total={found.total}
              turn={(page, size) => go({ ...search, page, size })}
            />
          </div>
        )}
      </Shown>
      {doing?.what === 'add' && <Adding close={close} done={done} />}
      {doing && doing.what !== 'add' && <Turning doing={doing} close={close} done={done} />}
    </div>
  );
}

function Accounts({ rows, begin }: { rows: readonly AccountRow[]; begin: (doing: Doing) => void }) {
  return (
    <div className="scroll sheet">
      <table className="ledger cards" aria-label="账号">
        <thead>
          <tr>
            <th scope="col">账号</th>
            <th scope="col">姓名</th>
            <th scope="col">单位和岗位</th>
            <th scope="col">状态</th>
            <th scope="col">最近登录</th>
            <th scope="col" className="no-print">
              办理
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.account}>
              <td className="title name">{row.account}</td>
              <td data-label="姓名" className="nowrap">
                {row.name}
                {row.duty && <div className="article">{dutyWords[row.duty]}</div>}
              </td>
              <td data-label="单位和岗位">
                {row.posts.length > 0 ? row.posts.join('；') : <span className="quiet">没有任职</span>}
              </td>
              <td data-label="状态" className="nowrap">
                <span className={states[row.state].look}>{states[row.state].label}</span>
                {row.mustChange && row.state === 'open' && <div className="article">还没有改初始密码</div>}
              </td>
              <td data-label="最近登录" className="figure">
                {row.lastSignIn ?? <span className="quiet">没有登录过</span>}
              </td>
              <td className="doing no-print">
                {row.state === 'disabled' || row.state === 'locked' ? (
                  <Do row={row} what="unlock" word={row.state === 'locked' ? '解锁' : '恢复'} begin={begin} />
                ) : (
                  <Do row={row} what="lock" word="停用" begin={begin} />
                )}
                {row.noReset ? (
                  <span className="quiet small">密码不在此重置</span>
                ) : (
                  <Do row={row} what="reset" word={row.state === 'unset' ? '设密码' : '重置密码'} begin={begin} />
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Do({
  row,
  what,
  word,
  begin,
}: {
  row: AccountRow;
  what: 'lock' | 'unlock' | 'reset';
  word: string;
  begin: (doing: Doing) => void;
}) {
  return (
    <Button size="small" onClick={() => begin({ what, row })} aria-label={`${word}：${row.account}（${row.name}）`}>
      {word}
    </Button>
  );
}

interface Ending {
  close: () => void;
  done: (password?: OneTimePassword) => void;
}

function Adding({ close, done }: Ending) {
  const [account, setAccount] = useState('');
  const [person, setPerson] = useState<string>();
  const [name, setName] = useState('');
  return (
    <Asking
      title="新增账号"
      label="新增并显示密码"
      reason=""
      close={close}
      send={async () =>
        done(
          await administration.addAccount({
            account: account.trim(),
            ...(person ? { person } : { name: name.trim() }),
          }),
        )
      }
    >
      <Field id="new-account" label="账号" hint="2至40位字母、数字、点、横线，如姓名的拼音">
        <Input
          id="new-account"
          value={account}
          maxLength={40}
          autoComplete="off"
          onChange={(e) => setAccount(e.target.value)}
        />
      </Field>
      <Field id="new-person" label="人员" hint="已登记而没有账号的人">
        <PersonChoice id="new-person" value={person} change={setPerson} placeholder="新到岗的不选，在下面填写姓名" />
      </Field>
      {!person && (
        <Field id="new-name" label="新人员的姓名">
          <Input
            id="new-name"
            value={name}
            maxLength={40}
            autoComplete="off"
            onChange={(e) => setName(e.target.value)}
          />
        </Field>
      )}
      <p className="notice">
        随机生成初始密码，只显示一次，本人首次登录必须修改。账号本身不带任何职权：请到
        <Link to="/administration/appointments">任职和职权</Link>申请，由安全保密管理员批准。
      </p>
    </Asking>
  );
}

const words = {
  lock: { title: '停用账号', label: '停用', says: '本人立即退出登录，恢复以前不能再登录。任职不受影响。' },
  unlock: { title: '恢复账号', label: '恢复', says: '本人可以用原来的密码登录。' },
  reset: {
    title: '重置密码',
    label: '重置并显示密码',
    says: '原密码立即失效，本人退出登录；新密码只显示一次。系统会告知本人密码由您重置。',
  },
} as const;

function Turning({ doing: { what, row }, close, done }: Ending & { doing: Extract<Doing, { row: AccountRow }> }) {
  return (
    <Asking
      title={`${words[what].title}：${row.account}（${row.name}）`}
      label={words[what].label}
      danger={what === 'lock'}
      close={close}
      send={async (reason) => {
        if (what === 'reset') return done(await administration.resetAccount(row.account, reason));
        await administration.turnAccount(row.account, what === 'lock', reason);
        done();
      }}
    >
      <p>{words[what].says}</p>
    </Asking>
  );
}
