/** Search over every register from anywhere: type, arrow to a matter, Enter. */
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Input, Modal } from 'antd';
import { useDeferredValue, useState } from 'react';
import type { MatterRow } from '../../../contract/matters.ts';
import { ask } from '../queries.ts';
import './quick-search.css';
import { Failed } from './states.tsx';

export function QuickSearch({ open, close }: { open: boolean; close: () => void }) {
  return (
    <Modal
      // The dialog puts the focus on itself once it has opened; what one came for is the field.
      afterOpenChange={(shown) => shown && document.getElementById('quick-search')?.focus()}
      open={open}
      onCancel={close}
      footer={null}
      title="检索事项"
      destroyOnHidden
      width={680}
    >
      <Finder close={close} />
    </Modal>
  );
}

function Finder({ close }: { close: () => void }) {
  const navigate = useNavigate();
  const { data: catalogue = [] } = useQuery(ask.catalogue);
  const [text, setText] = useState('');
  const [at, setAt] = useState(0);
  const q = useDeferredValue(text.trim());
  const found = useQuery({ ...ask.search({ q, size: 10 }), enabled: q !== '' });
  const rows = q === '' ? [] : (found.data?.rows ?? []);
  const moduleName = (id: string): string => catalogue.find((m) => m.module === id)?.label ?? id;
  const go = (row: MatterRow) => {
    close();
    void navigate({ to: '/$module/$id', params: { module: row.module, id: row.id } });
  };
  const all = () => {
    close();
    void navigate({ to: '/search', search: { q } });
  };
  return (
    <>
      <Input
        id="quick-search"
        value={text}
        aria-label="编号、当事人或者标题"
        placeholder="编号、当事人、标题中的字"
        role="combobox"
        aria-expanded={rows.length > 0}
        aria-controls="found"
        {...(rows[at] ? { 'aria-activedescendant': `found-${rows[at].id}` } : {})}
        onChange={(event) => {
          setText(event.target.value);
          setAt(0);
        }}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key === 'ArrowDown') setAt(Math.min(at + 1, rows.length - 1));
          else if (event.key === 'ArrowUp') setAt(Math.max(at - 1, 0));
          else if (event.key === 'Enter' && rows[at]) go(rows[at]);
          else if (event.key === 'Enter' && q) all();
          else return;
          event.preventDefault();
        }}
      />
      {found.error && <Failed error={found.error} />}
      <div id="found" role="listbox" aria-label="检索结果" className="found">
        {rows.map((row, i) => (
          <div
            key={row.id}
            id={`found-${row.id}`}
            role="option"
            tabIndex={-1}
            aria-selected={i === at}
            className={i === at ? 'here' : ''}
            onMouseEnter={() => setAt(i)}
            onClick={() => go(row)}
            onKeyDown={() => undefined}
          >
            <strong>{row.title}</strong>
            <span>
              {moduleName(row.module)} · {row.number ?? '未编号'} · {row.stateLabel} · {row.officeName}
            </span>
          </div>
        ))}
      </div>
      <p className="quiet" role="status">
        {q === '' && '可以检索您有权查看的全部事项。'}
        {q !== '' && found.data && found.data.total === 0 && '没有找到。试试少打几个字，或者只打编号中的数字。'}
        {q !== '' && found.data && found.data.total > rows.length && (
          <button type="button" className="link" onClick={all}>
            共{found.data.total}件，查看全部
          </button>
        )}
      </p>
    </>
  );
}
