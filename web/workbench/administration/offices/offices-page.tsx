/** 单位: the offices of the county as a tree in their order; added and changed by the system administrator. */
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button, Input } from 'antd';
import { useMemo, useState } from 'react';
import type { AdministeredOffice } from '../../../../contract/administration.ts';
import { administration } from '../../../shared/administration.ts';
import '../../lists/list.css';
import { ListSelect } from '../../forms/inputs/list-select.tsx';
import { Words } from '../../lists/words.tsx';
import { useSession } from '../../shell/session.ts';
import { Empty, Shown } from '../../shell/states.tsx';
import '../administration.css';
import { Asking, Field } from '../appointments/asking.tsx';
import { OfficeChoice } from '../appointments/choices.tsx';
import { asked } from '../queries.ts';
import { inTree } from './office-tree.ts';

export function OfficesPage() {
  const offices = useQuery(asked.offices);
  const { viewer } = useSession();
  const [q, setQ] = useState('');
  const [doing, setDoing] = useState<AdministeredOffice | 'new'>();
  const mine = viewer.administrator === 'system';
  return (
    <div className="page administration">
      <div className="page-head">
        <h1>单位</h1>
        {offices.data && <span className="quiet">共{offices.data.length}个</span>}
        {mine && (
          <div className="aside no-print">
            <Button type="primary" onClick={() => setDoing('new')}>
              新增单位
            </Button>
          </div>
        )}
      </div>
      <search className="filters no-print">
        <Words q={q} find={(text) => setQ(text ?? '')} hint="单位名称、代码、类别" />
      </search>
      <Shown query={offices} what="正在读取单位">
        {(all) => <Tree all={all} q={q} {...(mine ? { change: setDoing } : {})} />}
      </Shown>
      {doing && offices.data && (
        <Changing office={doing === 'new' ? undefined : doing} all={offices.data} close={() => setDoing(undefined)} />
      )}
    </div>
  );
}

function Tree({
  all,
  q,
  change,
}: {
  all: readonly AdministeredOffice[];
  q: string;
  change?: (office: AdministeredOffice) => void;
}) {
  const rows = useMemo(() => inTree(all), [all]).filter(
    ({ office: o }) => q === '' || `${o.name} ${o.code} ${o.kindLabel}`.includes(q),
  );
  if (rows.length === 0) return <Empty title="没有符合条件的单位">换一个名称试试。</Empty>;
  return (
    <div className="scroll sheet">
      <table className="ledger cards" aria-label="单位">
        <thead>
          <tr>
            <th scope="col">单位</th>
            <th scope="col">代码</th>
            <th scope="col">类别</th>
            <th scope="col">执法主体</th>
            <th scope="col" className="number">
              在任
            </th>
            {change && (
              <th scope="col" className="no-print">
                办理
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ office: o, depth }) => (
            <tr key={o.code}>
              <td className="title name" style={{ paddingInlineStart: `${0.7 + (q === '' ? depth : 0) * 1.1}rem` }}>
                {o.name}
                {q !== '' && o.parentName && <div className="article">{o.parentName}</div>}
              </td>
              <td data-label="代码">
                <code>{o.code}</code>
              </td>
              <td data-label="类别" className="nowrap">
                {o.kindLabel}
              </td>
              <td data-label="执法主体">{o.authorityName || <span className="quiet">本单位</span>}</td>
              <td data-label="在任" className="number">
                {o.people > 0 ? (
                  <Link
                    to="/administration/appointments"
                    search={{ office: o.code, state: 'current' }}
                    aria-label={`${o.name}在任${o.people}人`}
                  >
                    {o.people}
                  </Link>
                ) : (
                  0
                )}
              </td>
              {change && (
                <td className="doing no-print">
                  <Button size="small" aria-label={`变更：${o.name}`} onClick={() => change(o)}>
                    变更
                  </Button>
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Changing({
  office,
  all,
  close,
}: {
  office: AdministeredOffice | undefined;
  all: readonly AdministeredOffice[];
  close: () => void;
}) {
  const [code, setCode] = useState('');
  const [name, setName] = useState(office?.name ?? '');
  const [parent, setParent] = useState<string | undefined>(office?.parent ?? undefined);
  const [kind, setKind] = useState<string | undefined>(office?.kind);
  const [authority, setAuthority] = useState<string | undefined>(office?.authority ?? undefined);
  const kinds = [...new Map(all.map((o) => [o.kind, o.kindLabel]))];
  const facts = { name: name.trim(), parent: parent ?? null, kind: kind ?? '', authority: authority ?? null };
  return (
    <Asking
      title={office ? `变更单位：${office.name}` : '新增单位'}
      label={office ? '变更' : '新增'}
      hint="依据的机构编制文件"
      close={close}
      send={async (reason) => {
        if (office) await administration.changeOffice(office.code, { ...facts, reason });
        else await administration.addOffice({ ...facts, code: code.trim(), reason });
        close();
      }}
    >
      {!office && (
        <Field id="office-code" label="代码" hint="小写字母、数字、横线，以后不能改">
          <Input
            id="office-code"
            value={code}
            maxLength={41}
            autoComplete="off"
            onChange={(e) => setCode(e.target.value)}
          />
        </Field>
      )}
      <Field id="office-name" label="名称">
        <Input id="office-name" value={name} maxLength={60} onChange={(e) => setName(e.target.value)} />
      </Field>
      <Field id="office-parent" label="上级单位" may>
        <OfficeChoice id="office-parent" value={parent} change={setParent} />
      </Field>
      <Field id="office-kind" label="类别">
        <ListSelect
          id="office-kind"
          value={kind ?? null}
          showSearch={{ optionFilterProp: 'label' }}
          options={kinds.map(([value, label]) => ({ value, label }))}
          onChange={(v: string | null) => setKind(v ?? undefined)}
        />
      </Field>
      <Field id="office-authority" label="执法主体" may hint="文书盖谁的章；不选为本单位">
        <OfficeChoice id="office-authority" value={authority} change={setAuthority} />
      </Field>
      {office && <p className="notice">已经出具的文书和记录保持原来的名称；以后的按新的名称。</p>}
    </Asking>
  );
}
