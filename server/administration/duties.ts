/** The three administrators (三员分立): what each may do here, and the refusals that keep them apart. */
import type { PoolClient } from 'pg';
import type { Duty } from '../../contract/index.ts';
import type { LegalDate } from '../../kernel/calendar/index.ts';
import { Refused } from '../../kernel/procedure/index.ts';
import { inTransaction } from '../database/transaction.ts';
import type { Viewer } from '../http/session.ts';
import type { OpenOffice } from '../office.ts';
import type { County } from '../people/county.ts';

export const duties: readonly Duty[] = ['system', 'security', 'auditor'];

export const dutyWords: Readonly<Record<Duty, string>> = {
  system: '系统管理员',
  security: '安全保密管理员',
  auditor: '安全审计员',
};

/** The duty among the roles of an appointment, if it is one of the three. */
export const dutyIn = (roles: readonly string[]): Duty | undefined => duties.find((d) => roles.includes(d));

/** @throws Refused always, as what is not this person's to do */
export function notYours(sentence: string, advice?: string): never {
  throw new Refused([{ code: 'not-your-power', sentence, ...(advice ? { advice } : {}) }]);
}

/** @throws Refused always, as what was filled in wrongly */
export function wrong(sentence: string, field?: string, advice?: string): never {
  throw new Refused([{ code: 'field', sentence, ...(field ? { field } : {}), ...(advice ? { advice } : {}) }]);
}

/** @throws Refused when the viewer holds none of these duties */
export function must(viewer: Viewer, ...wanted: readonly Duty[]): void {
  if (viewer.administrator && wanted.includes(viewer.administrator)) return;
  notYours(`这项工作由${wanted.map((d) => dutyWords[d]).join('、')}办理`, '需要办理的，请联系本县的管理员');
}

/** The duty that someone holds now or will hold. */
export function dutyOf(county: County, person: string, today: LegalDate): Duty | null {
  const running = (county.people.get(person)?.appointments ?? []).filter((a) => a.until === null || a.until >= today);
  return running.map((a) => dutyIn(a.roles)).find((d) => d !== undefined) ?? null;
}

/** Where someone sits today, in words. */
export function postsOf(county: County, person: string, today: LegalDate): string[] {
  return (county.people.get(person)?.appointments ?? [])
    .filter((a) => a.from <= today && (a.until === null || today <= a.until))
    .map((a) => `${county.officeName(a.office)} ${a.post}`);
}

/** One change of administration at a time, so that two of them cannot each leave the other as the last. */
export async function oneAtATime<T>(office: OpenOffice, work: (client: PoolClient) => Promise<T>): Promise<T> {
  const result = await inTransaction(office.pool, async (client) => {
    await client.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`administration ${office.region}`]);
    return work(client);
  });
  await office.refresh();
  return result;
}

/**
 * Somebody must be left who holds the duty on that day and can sign in.
 * @throws Refused when nobody would be left
 */
export async function refuseLast(
  client: PoolClient,
  region: string,
  duty: Duty,
  on: LegalDate,
  without: { person?: string; appointment?: string },
): Promise<void> {
  const { rowCount } = await client.query(
    `select from appointments t join regions r on r.region = t.region
      where t.region = $1 and $2 = any(t.roles) and t.from_on <= $3 and (t.until_on is null or t.until_on >= $3)
        and t.person::text is distinct from $4 and t.id::text is distinct from $5
        and not exists (select from accounts a where a.region = t.region and a.person = t.person and a.disabled)
        and (r.demonstration or exists (select from accounts a where a.region = t.region and a.person = t.person and a.password_hash is not null)) limit 1`,
    [region, duty, on, without.person ?? null, without.appointment ?? null],
  );
  if (rowCount === 0)
    notYours(`这样就没有能够登录的${dutyWords[duty]}了`, `请先由另一人担任${dutyWords[duty]}并能够登录，再办理这一项`);
}
