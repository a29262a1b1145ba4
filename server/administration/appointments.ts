/** Appointments (任职): asked for by the system administrator, granted or returned by the security administrator, ended by either; effective at once. */
import { randomUUID } from 'node:crypto';
import type { PoolClient } from 'pg';
import type {
  AppointmentList,
  AppointmentQuery,
  AppointmentRequest,
  AppointmentRequests,
  AppointmentRow,
  NewAppointment,
} from '../../contract/index.ts';
import { addDays, chineseDate, type LegalDate } from '../../kernel/calendar/index.ts';
import type { Viewer } from '../http/session.ts';
import { raise } from '../jobs/notices.ts';
import { NotFound } from '../matters/errors.ts';
import type { OpenOffice } from '../office.ts';
import { duties, dutyIn, dutyWords, must, notYours, oneAtATime, postsOf, refuseLast, wrong } from './duties.ts';
import { roleLabel, rolesOf } from './roles.ts';
import { keep } from './trail.ts';

/** Why this administrator may not end an appointment; null when they may. Of the three, the one watched does not remove the watcher alone. */
function noEnd(viewer: Viewer, person: string, roles: readonly string[]): string | null {
  if (viewer.administrator === 'auditor') return '审计员不办理任职';
  const duty = dutyIn(roles);
  if (!duty) return null;
  if (person === viewer.id) return '本人的任职由另一名管理员终止';
  if (duty === 'security' && viewer.administrator !== 'system') return '安全保密管理员的任职由系统管理员终止';
  if (duty !== 'security' && viewer.administrator !== 'security') return `${dutyWords[duty]}的任职由安全保密管理员终止`;
  return null;
}

export async function appointmentsOf(
  office: OpenOffice,
  viewer: Viewer,
  query: AppointmentQuery,
): Promise<AppointmentList> {
  must(viewer, 'system', 'security');
  const state = {
    current: 't.from_on <= $2 and (t.until_on is null or t.until_on >= $2)',
    coming: 't.from_on > $2 and (t.until_on is null or t.until_on >= t.from_on)',
    ended: 't.until_on < $2',
  }[query.state];
  const under = query.office === undefined ? null : office.county().below(query.office);
  const { rows } = await office.pool.query<
    Omit<AppointmentRow, 'roles' | 'noEnd' | 'officeName'> & { roles: string[]; total: number }
  >(
    `select t.id::text, t.person::text, p.name, t.office, t.post, t.roles, t.from_on as "from", t.until_on as "until", (count(*) over ())::int as total
       from appointments t join people p on p.region = t.region and p.id = t.person join offices o on o.region = t.region and o.code = t.office
      where t.region = $1 and ${state} and ($3 = '' or strpos(p.name || ' ' || t.post || ' ' || o.name, $3) > 0)
        and ($4::text[] is null or t.office = any($4)) and ($5::text is null or $5 = any(t.roles))
      order by o.code, t.post, p.name, t.id limit $6 offset $7`,
    [
      office.region,
      office.clock.today(),
      query.q ?? '',
      under,
      query.role ?? null,
      query.size,
      (query.page - 1) * query.size,
    ],
  );
  const pending = await office.pool.query<{ n: number }>(
    'select count(*)::int as n from appointment_requests r where r.region = $1 and not exists (select from appointment_decisions d where d.region = r.region and d.request = r.id)',
    [office.region],
  );
  return {
    rows: rows.map(({ total: _, roles, ...row }) => ({
      ...row,
      officeName: office.county().officeName(row.office),
      roles: roles.map((id) => ({ id, label: roleLabel(office.modules, id) })),
      noEnd: query.state === 'ended' ? '已经终止' : noEnd(viewer, row.person, roles),
    })),
    total: rows[0]?.total ?? 0,
    page: query.page,
    size: query.size,
    pending: pending.rows[0]?.n ?? 0,
  };
}

export async function requestsOf(office: OpenOffice, viewer: Viewer): Promise<AppointmentRequests> {
  must(viewer, 'system', 'security');
  const { rows } = await office.pool.query<
    Omit<AppointmentRequest, 'officeName' | 'roles' | 'decision' | 'holds'> & {
      office: string;
      roles: string[];
      granted: boolean | null;
      why: string;
      by: string;
      at: string;
    }
  >(
    `select r.id::text, r.person::text, p.name, r.office, r.post, r.roles, r.from_on as "from", r.until_on as "until", r.reason,
            coalesce(a.name, r.asked_by) as "askedBy", to_char(r.asked_at, 'YYYY-MM-DD HH24:MI') as "askedAt",
            d.granted, d.reason as why, coalesce(b.name, d.decided_by) as by, to_char(d.decided_at, 'YYYY-MM-DD HH24:MI') as at
       from appointment_requests r join people p on p.region = r.region and p.id = r.person
       left join people a on a.region = r.region and a.id::text = r.asked_by
       left join appointment_decisions d on d.region = r.region and d.request = r.id
       left join people b on b.region = r.region and b.id::text = d.decided_by
      where r.region = $1 order by d.decided_at desc nulls first, r.asked_at limit 300`,
    [office.region],
  );
  const county = office.county();
  const told = rows.map(
    ({ office: code, roles, granted, why, by, at, ...row }): AppointmentRequest => ({
      ...row,
      officeName: county.officeName(code),
      roles: roles.map((id) => ({ id, label: roleLabel(office.modules, id) })),
      decision: granted === null ? null : { granted, reason: why, by, at },
      holds: postsOf(county, row.person, office.clock.today()),
    }),
  );
  return { open: told.filter((r) => !r.decision), decided: told.filter((r) => r.decision).slice(0, 50) };
}

interface Asked {
  person: string;
  roles: readonly string[];
  from: LegalDate;
  until: LegalDate | null;
}

/** 三员分立: one of the three holds that duty and no other power, on any day on which both would be held; requests still open count. */
async function refuseMixed(client: PoolClient, region: string, asked: Asked, but: string): Promise<void> {
  const duty = dutyIn(asked.roles);
  if (duty && asked.roles.length > 1)
    notYours(`${dutyWords[duty]}应当专任，不得兼任其他职权（三员分立）`, '请只选这一项职权');
  if (asked.roles.length === 0) return;
  const { rows } = await client.query<{ roles: string[]; post: string }>(
    `select roles, post from (
       select person, roles, post, from_on, until_on from appointments where region = $1
       union all
       select person, roles, post, from_on, until_on from appointment_requests r where region = $1 and id::text <> $6
         and not exists (select from appointment_decisions d where d.region = r.region and d.request = r.id)) held
      where person::text = $2 and roles <> '{}' and ($3::boolean or roles && $7) and from_on <= coalesce($5::date, 'infinity')
        and coalesce(until_on, 'infinity') >= $4 and coalesce(until_on, 'infinity') >= from_on`,
    [region, asked.person, duty !== undefined, asked.from, asked.until, but, duties],
  );
  const [other] = rows;
  if (!other) return;
  const held = dutyIn(other.roles);
  notYours(
    held
      ? `此人已任或者已申请任${dutyWords[held]}，不得再有其他职权（三员分立）`
      : `此人已有职权（${other.post}），不得兼任${dutyWords[duty ?? 'system']}（三员分立）`,
    '请先终止原来的任职，或者由另一人担任',
  );
}

/** Asks for an appointment; nothing takes effect before the security administrator grants it. */
export async function requestAppointment(
  office: OpenOffice,
  viewer: Viewer,
  asked: NewAppointment,
): Promise<{ id: string }> {
  must(viewer, 'system');
  const county = office.county();
  if (!county.people.has(asked.person)) wrong('没有这个人', 'person');
  if (!county.offices.has(asked.office)) wrong('没有这个单位', 'office');
  const known = rolesOf(office.modules);
  const stranger = asked.roles.find((r) => !known.has(r));
  if (stranger) wrong(`没有“${stranger}”这项职权`, 'roles');
  if (asked.until !== null && asked.until < asked.from) wrong('终止日期早于起始日期', 'until');
  if (asked.person === viewer.id) notYours('不得为本人申请任职和职权', '请由另一名系统管理员办理');
  const id = randomUUID();
  await oneAtATime(office, async (client) => {
    await refuseMixed(client, office.region, asked, id);
    await client.query(
      'insert into appointment_requests (region, id, person, office, post, roles, from_on, until_on, reason, asked_by) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)',
      [
        office.region,
        id,
        asked.person,
        asked.office,
        asked.post,
        asked.roles,
        asked.from,
        asked.until,
        asked.reason,
        viewer.id,
      ],
    );
    await keep(client, office.region, {
      person: viewer.id,
      what: 'appointment-request',
      about: asked.person,
      detail: { ...asked, person: undefined },
    });
  });
  await raise(office, [
    {
      to: { capacity: 'security' },
      kind: 'account',
      text: `系统管理员${viewer.name}申请${county.people.get(asked.person)?.name ?? ''}任${county.officeName(asked.office)}${asked.post}，请审批`,
      key: `appointment/${id}`,
    },
  ]);
  return { id };
}

/** Grants or returns a request. What is granted late does not reach back: it begins today at the earliest. */
export async function decideAppointment(
  office: OpenOffice,
  viewer: Viewer,
  id: string,
  { granted, reason }: { granted: boolean; reason: string },
): Promise<void> {
  must(viewer, 'security');
  if (!granted && reason.length < 2) wrong('退回应当写明理由', 'reason');
  const today = office.clock.today();
  await oneAtATime(office, async (client) => {
    const { rows } = await client.query<Asked & { office: string; post: string; askedBy: string; decided: boolean }>(
      `select person::text, office, post, roles, from_on as "from", until_on as "until", asked_by as "askedBy",
              exists (select from appointment_decisions d where d.region = r.region and d.request = r.id) as decided
         from appointment_requests r where region = $1 and id::text = $2`,
      [office.region, id],
    );
    const [asked] = rows;
    if (!asked) throw new NotFound('没有这项申请');
    if (asked.decided) wrong('这项申请已经办理');
    const from = asked.from < today ? today : asked.from;
    if (granted) {
      if (asked.person === viewer.id) notYours('不得批准本人的任职和职权', '请由另一名安全保密管理员办理');
      if (asked.askedBy === viewer.id) notYours('不得批准本人提出的申请', '请由另一名安全保密管理员办理');
      if (asked.until !== null && asked.until < from)
        wrong('申请的任职已经过了终止日期', undefined, '请退回，由系统管理员重新申请');
      await refuseMixed(client, office.region, { ...asked, from }, id);
      await client.query(
        'insert into appointments (region, id, person, office, post, roles, from_on, until_on) values ($1, $2, $3, $4, $5, $6, $7, $8)',
        [office.region, id, asked.person, asked.office, asked.post, asked.roles, from, asked.until],
      );
    }
    await client.query(
      'insert into appointment_decisions (region, request, granted, reason, decided_by) values ($1, $2, $3, $4, $5)',
      [office.region, id, granted, reason, viewer.id],
    );
    await keep(client, office.region, {
      person: viewer.id,
      what: granted ? 'appointment-grant' : 'appointment-return',
      about: asked.person,
      detail: { office: asked.office, post: asked.post, roles: asked.roles, from, until: asked.until, reason },
    });
  });
}

/** Ends an appointment with a last day; yesterday means that it gives nothing from today on. */
export async function endAppointment(
  office: OpenOffice,
  viewer: Viewer,
  id: string,
  { until, reason }: { until: LegalDate; reason: string },
): Promise<void> {
  must(viewer, 'system', 'security');
  const today = office.clock.today();
  await oneAtATime(office, async (client) => {
    const { rows } = await client.query<Asked & { office: string; post: string }>(
      'select person::text, office, post, roles, from_on as "from", until_on as "until" from appointments where region = $1 and id::text = $2 for update',
      [office.region, id],
    );
    const [held] = rows;
    if (!held) throw new NotFound('没有这项任职');
    const refused = noEnd(viewer, held.person, held.roles);
    if (refused) notYours(`${refused}（三员分立）`);
    if (held.until !== null && held.until < today) wrong('这项任职已经终止');
    const soonest = addDays(today, -1);
    if (until < soonest) wrong(`最后一天不能早于${chineseDate(soonest)}：过去的任职不追溯改动`, 'until');
    if (held.until !== null && until > held.until) wrong('终止只能提前，不能延长；延长请重新申请任职', 'until');
    const duty = dutyIn(held.roles);
    if (duty) await refuseLast(client, office.region, duty, addDays(until, 1), { person: held.person });
    await client.query('update appointments set until_on = $3 where region = $1 and id = $2', [
      office.region,
      id,
      until,
    ]);
    await keep(client, office.region, {
      person: viewer.id,
      what: 'appointment-end',
      about: held.person,
      detail: { office: held.office, post: held.post, roles: held.roles, until, reason },
    });
  });
}
