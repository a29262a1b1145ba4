/** Who may look at personal values (查看个人信息): anyone with a case to work on, until held; too many matters in a day hold by themselves. */
import type { Pool } from 'pg';
import type { HoldList, HoldRow } from '../../contract/index.ts';
import { type Acting, Refused } from '../../kernel/procedure/index.ts';
import type { Viewer } from '../http/session.ts';
import { raise } from '../jobs/notices.ts';
import type { Office } from '../matters/service.ts';
import type { OpenOffice } from '../office.ts';
import { must, notYours, oneAtATime, postsOf, wrong } from './duties.ts';
import { looksADay } from './house.ts';
import { keep } from './trail.ts';

const newest = `select distinct on (person) person, held, reason, set_by, at from reveal_holds where region = $1 order by person, id desc`;

async function standing(pool: Pool, region: string, person: string): Promise<{ held: boolean; matters: number }> {
  const { rows } = await pool.query<{ held: boolean; matters: number }>(
    `select coalesce(h.held, false) as held, (select count(distinct about)::int from audit
        where region = $1 and person = $2 and what = 'reveal' and detail ? 'field' and at >= greatest(date_trunc('day', now()), h.at)) as matters
       from (select 1) as one left join (select held, at from reveal_holds where region = $1 and person = $2 order by id desc limit 1) h on true`,
    [region, person],
  );
  return rows[0] ?? { held: false, matters: 0 };
}

/**
 * Asked before every look at a personal value (个人信息保护法第五十一条：合理确定操作权限).
 * @throws Refused when the person is held, or has looked into as many matters today as the county allows
 */
export async function refuseHeld(office: Office, viewer: Acting): Promise<void> {
  const { held, matters } = await standing(office.pool, office.region, viewer.id);
  const limit = looksADay(office.county().settings);
  if (!held && matters < limit) return;
  if (!held) {
    const reason = `一天内查看了${matters}件事项的个人信息，达到上限`;
    await office.pool.query('insert into reveal_holds (region, person, held, reason) values ($1, $2, true, $3)', [
      office.region,
      viewer.id,
      reason,
    ]);
    await keep(office.pool, office.region, {
      person: viewer.id,
      what: 'reveal-hold',
      about: viewer.id,
      detail: { reason },
    });
    await raise(office, [
      {
        to: { capacity: 'security' },
        kind: 'account',
        text: `${viewer.name ?? ''}${reason}，已暂停查看，请核实`,
        key: `reveal-hold/${viewer.id}/${office.clock.instant()}`,
      },
    ]);
  }
  throw new Refused([
    {
      code: 'not-your-power',
      sentence: held ? '您查看个人信息的权限已暂停' : `您今天查看个人信息的事项已达${limit}件，权限已暂停`,
      advice: '请向安全保密管理员说明情况，核实后恢复',
    },
  ]);
}

/** Those who looked within thirty days, and those held; held first, then by how much. */
export async function holdsOf(office: OpenOffice, viewer: Viewer): Promise<HoldList> {
  must(viewer, 'security');
  const { rows } = await office.pool.query<Omit<HoldRow, 'name' | 'posts'>>(
    `select coalesce(l.person, h.person) as person, coalesce(l.today, 0) as today, coalesce(l.month, 0) as month, coalesce(h.held, false) as held,
            case when h.held then to_char(h.at, 'YYYY-MM-DD HH24:MI') end as since, case when h.held then h.set_by end as by, case when h.held then h.reason end as reason
       from (select person, count(distinct about) filter (where at >= date_trunc('day', now()))::int as today, count(distinct about)::int as month
               from audit where region = $1 and what = 'reveal' and detail ? 'field' and at >= now() - interval '30 days' and person is not null group by person) l
       full join (${newest}) h on h.person = l.person
      where l.person is not null or h.held order by coalesce(h.held, false) desc, 2 desc, 3 desc, 1 limit 200`,
    [office.region],
  );
  const county = office.county();
  const name = (id: string) => county.people.get(id)?.name ?? id;
  return {
    limit: looksADay(county.settings),
    rows: rows.map((r) => ({
      ...r,
      name: name(r.person),
      posts: postsOf(county, r.person, office.clock.today()),
      by: r.held ? (r.by === null ? '系统自动' : name(r.by)) : null,
    })),
  };
}

export async function setHold(
  office: OpenOffice,
  viewer: Viewer,
  person: string,
  { held, reason }: { held: boolean; reason: string },
): Promise<void> {
  must(viewer, 'security');
  if (!office.county().people.has(person)) wrong('没有这个人', 'person');
  if (person === viewer.id) notYours('不得为本人恢复或者暂停权限');
  await oneAtATime(office, async (client) => {
    const { rows } = await client.query<{ held: boolean }>(
      'select held from reveal_holds where region = $1 and person = $2 order by id desc limit 1',
      [office.region, person],
    );
    if ((rows[0]?.held ?? false) === held) wrong(held ? '此人的权限已经暂停' : '此人的权限没有暂停');
    await client.query('insert into reveal_holds (region, person, held, reason, set_by) values ($1, $2, $3, $4, $5)', [
      office.region,
      person,
      held,
      reason,
      viewer.id,
    ]);
    await keep(client, office.region, {
      person: viewer.id,
      what: held ? 'reveal-hold' : 'reveal-restore',
      about: person,
      detail: { reason },
    });
  });
}
