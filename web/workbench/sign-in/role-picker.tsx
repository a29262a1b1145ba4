/** The people of a demonstration by office; choosing one signs in as that person. */
import { Input } from 'antd';
import { useState } from 'react';
import type { PersonRow, Session } from '../../../contract/people.ts';
import { api } from '../../shared/client.ts';
import { asFailure } from '../../shared/problem.ts';

export function RolePicker({ people, enter }: { people: readonly PersonRow[]; enter: (session: Session) => void }) {
  const [text, setText] = useState('');
  const [busy, setBusy] = useState('');
  const [refused, setRefused] = useState('');
  const q = text.trim();
  const shown = people.filter((p) => `${p.name}${p.officeName}${p.post}${p.capacities.join('')}`.includes(q));
  const offices = [...new Set(shown.map((p) => p.officeName))];
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
  return (
    <>
      <Input style={{ marginTop: '1rem' }} allowClear value={text} onChange={(e) => setText(e.target.value)} aria-label="按单位、岗位或者职责查找" placeholder="按单位、岗位、职责查找" />
      {refused && (
        <p className="notice bad" role="alert">
          {refused}
        </p>
      )}
      {shown.length === 0 && <p className="empty">没有符合“{q}”的身份。</p>}
      {offices.map((office) => (
        <section key={office}>
          <h3>{office}</h3>
          <ul className="people">
            {shown
              .filter((p) => p.officeName === office)
              .map((p) => (
                <li key={p.id}>
                  <button type="button" disabled={busy !== ''} onClick={() => void choose(p.id)}>
                    <strong>{p.name}</strong> {p.post}
                    {busy === p.id && '……'}
                    <small>{p.capacities.join('、')}</small>
                  </button>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </>
  );
}
