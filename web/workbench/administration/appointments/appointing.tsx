/** Asking for an appointment: whom, where, as what, with which powers, from when to when, and why. */
import { Input } from 'antd';
import { useState } from 'react';
import { administration } from '../../../shared/administration.ts';
import { DateInput } from '../../forms/inputs/date-input.tsx';
import { useSession } from '../../shell/session.ts';
import { Asking, Field } from './asking.tsx';
import { OfficeChoice, PersonChoice, RolesChoice } from './choices.tsx';

export function Appointing({ close, done }: { close: () => void; done: () => void }) {
  const { today } = useSession();
  const [person, setPerson] = useState<string>();
  const [office, setOffice] = useState<string>();
  const [post, setPost] = useState('');
  const [roles, setRoles] = useState<string[]>([]);
  const [from, setFrom] = useState<string | undefined>(today);
  const [until, setUntil] = useState<string>();
  return (
    <Asking
      title="申请任职"
      label="送安全保密管理员批准"
      width={680}
      hint="依据的任免文件、会议或者分工"
      close={close}
      send={async (reason) => {
        await administration.requestAppointment({
          person: person ?? '',
          office: office ?? '',
          post: post.trim(),
          roles,
          from: from ?? '',
          until: until ?? null,
          reason,
        });
        done();
      }}
    >
      <Field id="appointing-person" label="人员" hint="没有登记的人，请先在账号中新增">
        <PersonChoice id="appointing-person" value={person} change={setPerson} />
      </Field>
      <Field id="appointing-office" label="单位">
        <OfficeChoice id="appointing-office" value={office} change={setOffice} />
      </Field>
      <Field id="appointing-post" label="岗位">
        <Input id="appointing-post" value={post} maxLength={60} onChange={(e) => setPost(e.target.value)} />
      </Field>
      <Field id="appointing-roles" label="职权" hint="系统管理员、安全保密管理员、安全审计员应当各由一人专任">
        <RolesChoice id="appointing-roles" value={roles} change={setRoles} />
      </Field>
      <Field id="appointing-from" label="自">
        <DateInput id="appointing-from" value={from} change={setFrom} />
      </Field>
      <Field id="appointing-until" label="至（最后一天）" may>
        <DateInput id="appointing-until" value={until} change={setUntil} />
      </Field>
    </Asking>
  );
}
