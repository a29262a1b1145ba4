/** Letters with query codes: printed by the handling office alone, told once, kept for the auditor; the party answers by its own code and by no other. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withDatabase } from '../../database/testing/test-database.ts';
import { pageOf } from '../../matters/reading/page.ts';
import type { Staff } from '../../test-office.ts';
import { Reader, type TestPortal } from '../test-portal.ts';
import { neighbourPortal } from './neighbour.ts';

const database = withDatabase();
let t: TestPortal;
let id: string;
let number: string;
let applicantCode: string;

beforeAll(async () => {
  ({ t, id, number, code: applicantCode } = await neighbourPortal(database()));
});
afterAll(() => t.close());

async function print(name: Staff | undefined, actor: string) {
  const signed = name
    ? await t.app.inject({ method: 'POST', url: '/api/session/demonstration', payload: { person: t.ids[name] } })
    : undefined;
  const headers = signed
    ? { cookie: String(signed.headers['set-cookie']).split(';')[0] as string, 'x-csrf': String(signed.json().csrf) }
    : {};
  const answer = await t.app.inject({
    method: 'POST',
    url: `/api/matters/garden/${id}/letters`,
    payload: { actor },
    headers: { ...headers, host: 'desk.garden.gov.cn' },
  });
  return { status: answer.statusCode, headers: answer.headers, body: answer.body, json: () => answer.json() };
}
const opens = async (code: string): Promise<{ reader: Reader; page: string; status: number }> => {
  const reader = new Reader(t.app);
  const { page, status } = await reader.send('/track', { number, code });
  return { reader, page, status };
};
const audited = async () =>
  (
    await database().owner.query<{ person: string; detail: { actor: string; paper: string } }>(
      "select person, detail from audit where what = 'query-code' and about = $1 order by id",
      [id],
    )
  ).rows;

describe('a letter with a code', () => {
  it('is not there before it is issued, and then only for the office that handles the matter', async () => {
    expect((await print('lin', 'neighbour')).status).toBeGreaterThanOrEqual(400);
    expect((await pageOf(t.office, t.as('lin'), 'garden', id)).letters).toBeUndefined();
    await t.act('lin', id, 'accept');
    for (const name of ['he', 'gu', 'qian', undefined] as const) {
      const refused = await print(name, 'neighbour');
      expect(refused.status, String(name)).toBeGreaterThanOrEqual(400);
      expect(refused.body).not.toContain('查询码：');
    }
    expect(await audited()).toEqual([]);
    for (const actor of ['clerk', 'head', '', 'nobody', '__proto__'])
      expect((await print('lin', actor)).status, actor).toBeGreaterThanOrEqual(400);
    expect((await pageOf(t.office, t.as('lin'), 'garden', id)).letters?.map((l) => [l.actor, l.given])).toEqual([
      ['applicant', null],
      ['neighbour', null],
    ]);
    expect((await pageOf(t.office, t.as('gu'), 'garden', id)).letters).toBeUndefined();
  });

  it('bears the letter, the number, the code and where to go; it is kept by nobody on the way and its code by nobody at all', async () => {
    const printed = await print('lin', 'neighbour');
    expect(printed.status, printed.body).toBe(200);
    expect(printed.headers['cache-control']).toBe('no-store');
    const { html, code } = printed.json();
    expect(code).toMatch(/^[2-9A-Z]{5}-[2-9A-Z]{5}$/);
    for (const said of ['相邻人告知书', '请说说您的意见', number, code, '/track', '<svg']) expect(html).toContain(said);
    expect(html).not.toContain('<script');
    const kept = await database().owner.query<{ text: string }>(
      "select coalesce((select string_agg(html, '') from papers), '') || coalesce((select string_agg(body::text, '') from entries), '') || coalesce((select string_agg(detail::text, '') from audit), '') || coalesce((select string_agg(code_hash, '') from access_codes), '') as text",
    );
    expect(kept.rows[0]?.text).not.toContain(code);
    expect(await audited()).toMatchObject([
      { person: t.ids.lin, detail: { actor: 'neighbour', paper: 'neighbourNotice' } },
    ]);
  });

  it('opens the matter as that party alone, which reads its own papers and answers', async () => {
    const { code } = (await print('lin', 'neighbour')).json();
    const { reader, page } = await opens(code);
    expect(page).toContain('您家旁边的园地申请已经受理');
    expect(page).not.toContain('您的申请已经受理');
    expect(page).not.toContain('受理通知书');
    expect(page).toContain('相邻人告知书');
    expect((await opens(applicantCode)).page).not.toContain('相邻人告知书');
    const said = await reader.send('/track/acts/speakUp', { grounds: '请离围墙远一点' });
    expect(said.page).toContain('意见已经收到');
  });

  it('voids the earlier code and the visits it opened as soon as another is printed', async () => {
    const first = (await print('lin', 'neighbour')).json().code;
    const visit = await opens(first);
    expect(visit.page).toContain('相邻人告知书');
    const second = (await print('lin', 'neighbour')).json().code;
    expect((await visit.reader.get('/track')).page).not.toContain('相邻人告知书');
    expect((await opens(first)).page).not.toContain('相邻人告知书');
    expect((await opens(second)).page).toContain('相邻人告知书');
    // The applicant's code is untouched.
    expect((await opens(applicantCode)).page).toContain('您的申请已经受理');
    expect((await pageOf(t.office, t.as('lin'), 'garden', id)).letters?.[1]?.given).toMatch(/^\d{4}-\d\d-\d\d$/);
  });

  it('renews the applicant’s own code too, which is one code however it was given', async () => {
    const { code } = (await print('lin', 'applicant')).json();
    expect((await opens(applicantCode)).page).not.toContain('您的申请已经受理');
    expect((await opens(code)).page).toContain('您的申请已经受理');
    applicantCode = code;
  });

  it('is not guessed: five wrong codes shut every code of the matter, and the right one tells nothing more', async () => {
    const { code } = (await print('lin', 'neighbour')).json();
    for (let i = 0; i < 5; i++) expect((await opens(`WRONG-2222${i + 2}`)).page).not.toContain('相邻人告知书');
    const shut = await opens(code);
    expect(shut.status).toBe(429);
    expect(shut.page).not.toContain('相邻人告知书');
    expect((await opens(applicantCode)).status).toBe(429);
  });
});
