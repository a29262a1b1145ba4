/** The people of a demonstration: a few different duties first, then everyone by office; choosing one signs in as that person. */
import { Input } from 'antd';
import { useMemo, useState } from 'react';
import type { PersonRow, Session } from '../../../contract/people.ts';
import { api } from '../../shared/client.ts';
import { asFailure } from '../../shared/problem.ts';
import { administratorsAmong, byOffice, named, waysIn } from './ways-in.ts';

/** A search that finds no more offices than this shows their people at once. */
const laidOpen = 4;

export function RolePicker({ people, enter }: { people: readonly PersonRow[]; enter: (session: Session) => void }) {
  const [text, setText] = useState('');
  const [busy, setBusy] = useState('');
  const [refused, setRefused] = useState('');
  const first = useMemo(() => waysIn(people), [people]);
  const administrators = useMemo(() => administratorsAmong(people), [people]);
  const q = text.trim();
  const offices = byOffice(
    people.filter((p) => `${p.name}${p.officeName}${p.post}${p.capacities.join('')}`.includes(q)),
  );
  const choose = async (id: string) => {
    setBusy(id);
    setRefused('');
    try {
      enter(await api.signInAs(id));
    } catch (error) {
      setRefused(asFailure(error).message);
      setBusy('');
    }
  };
  const list = (rows: readonly PersonRow[], withOffice: boolean) => (
    <ul className={withOffice ? 'people' : 'people within'}>
      {rows.map((p) => (
        <li key={p.id}>
          <button type="button" disabled={busy !== ''} onClick={() => void choose(p.id)}>
            <strong>{p.name}</strong> {p.post}
            {busy === p.id && '……'}
            {withOffice && <span className="of">{p.officeName}</span>}
            <small>{p.capacities.filter(named).join('、')}</small>
          </button>
        </li>
      ))}
    </ul>
  );
  return (
    <>
      {refused && (
        <p className="notice bad" role="alert">
          {refused}
        </p>
      )}
      {q === '' && (
        <section aria-label="职责各不相同的几个人">
          <h3>职责各不相同的几个人</h3>
          {list(first, true)}
        </section>
      )}
      {q === '' && administrators.length > 0 && (
        <section aria-label="系统、安全、审计管理员">
          <h3>系统、安全、审计管理员（三员分立）</h3>
          <p className="quiet">三个人各管一摊，都看不到案件内容。</p>
          {list(administrators, true)}
        </section>
      )}
      <section aria-label="按单位选择">
        <h3>按单位选择</h3>
        <Input
          allowClear
          value={text}
          onChange={(e) => setText(e.target.value)}
          aria-label="按单位、岗位或者职责查找"
          placeholder="查找单位、岗位、职责、姓名"
        />
        {offices.length === 0 && <p className="quiet">没有符合“{q}”的身份。</p>}
        <div className="offices">
          {offices.map(({ office, people: rows }) => (
            <details key={office} open={q !== '' && offices.length <= laidOpen}>
              <summary>
                {office}
                <span className="quiet"> {rows.length}人</span>
              </summary>
              {list(rows, false)}
            </details>
          ))}
        </div>
      </section>
    </>
  );
}
