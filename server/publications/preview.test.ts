/** 公开前审查: what the preview says will leave is, to the letter, what the portal then shows; the original is for those who publish. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PreviewBlock, PreviewSpan, ReleasePreview } from '../../contract/index.ts';
import { facts, list, para } from '../../kernel/document/blocks.ts';
import type { Module, Procedure, View } from '../../kernel/procedure/index.ts';
import { createTestDatabase, type TestDatabase } from '../database/testing/test-database.ts';
import { openMatter, performAct } from '../matters/service.ts';
import { Reader, type TestPortal, testPortal } from '../portal/test-portal.ts';
import { application, gardenModule, type Staff } from '../test-office.ts';

const [permit] = gardenModule.procedures as readonly [Procedure];
/** The garden's permit with a text that holds the applicant and numbers that someone typed. */
const spoken: Module = {
  ...gardenModule,
  procedures: [
    {
      ...permit,
      publication: {
        permits: {
          ...permit.publication?.permits,
          body: (v: View) => [
            facts(['申请人', (v.file.applicant as unknown as { name: string }[])[0]?.name], ['园地', '东园']),
            para(`准予花满园种植，身份证号${'110101199003070134'}。\n联系电话139 1234 5678。`),
            list('第一项', '账号：3601 2199 8877 001'),
          ],
        },
      },
    } as unknown as Procedure,
  ],
};

let database: TestDatabase;
let t: TestPortal;
let id: string;

const act = (who: Staff, name: string, stated: object = {}) =>
  performAct(t.office, t.as(who), 'garden', id, { act: name, stated: stated as never });

beforeAll(async () => {
  database = await createTestDatabase();
  t = await testPortal(database.owner, database.server('360121'), '2026-03-02', [spoken]);
  id = (await openMatter(t.office, t.as('lin'), 'garden', { act: 'apply', stated: application('东园') as never }))
    .matter.id;
  await act('lin', 'accept');
  await act('lin', 'assign', { inspectors: [t.ids.chen] });
  await act('chen', 'inspect', { findings: '土质良好' });
  const proposed = await act('lin', 'grant', { fee: 50_000 });
  const proposal = String(proposed.matter.proposals[0]?.seq);
  for (const name of ['qian', 'sun'] as const) await act(name, 'approve', { proposal, opinion: '同意' });
});
afterAll(async () => {
  await t.close();
  await database.drop();
});

async function asked(who: Staff, publication = 'permits') {
  const signedIn = await t.app.inject({
    method: 'POST',
    url: '/api/session/demonstration',
    payload: { person: t.ids[who] },
  });
  const cookie = String(signedIn.headers['set-cookie']).split(';')[0] as string;
  return t.app.inject({
    method: 'POST',
    url: `/api/publications/garden/${id}/${publication}/preview`,
    headers: { cookie, 'x-csrf': signedIn.json().csrf },
  });
}
const preview = async (who: Staff): Promise<ReleasePreview> => (await asked(who)).json();

const spansOf = (b: PreviewBlock): PreviewSpan[][] =>
  b.kind === 'list'
    ? b.items
    : b.kind === 'facts'
      ? b.rows.map((r) => r.value)
      : b.kind === 'table'
        ? [b.title, ...b.rows.flatMap((r) => r.cells)]
        : b.kind === 'signature'
          ? []
          : [b.text];
const lines = (p: ReleasePreview, side: (s: PreviewSpan) => string): string[] =>
  [p.title, ...p.blocks.flatMap(spansOf)].flatMap((spans) => spans.map(side).join('').split('\n'));

describe('the review before publication', () => {
  it('shows whoever publishes the original beside what leaves, each masked stretch with its reason, and the audit keeps the look', async () => {
    const told = await preview('lin');
    expect(told.original).toBe(true);
    expect(told.row).toMatchObject({ act: 'publish', masked: 5, label: '许可结果' });
    expect(
      told.blocks
        .flatMap(spansOf)
        .flat()
        .filter((s) => s.why),
    ).toEqual([
      { from: '花满园', to: '花某某', why: '“申请人”的姓名，只留姓氏' },
      { from: '花满园', to: '花某某', why: '“申请人”的姓名，只留姓氏' },
      { from: '110101199003070134', to: '＊＊＊', why: '“申请人”的身份证件号码' },
      { from: '139 1234 5678', to: '＊＊＊', why: '形似电话号码' },
      { from: '3601 2199 8877 001', to: '＊＊＊', why: '形似银行账号' },
    ]);
    const { rows } = await database.owner.query(
      "select person, detail->>'reason' as reason from audit where what = 'reveal' and about = $1",
      [id],
    );
    expect(rows).toEqual([{ person: t.ids.lin, reason: '公开前审查' }]);
  });

  it('keeps the original from those who only read the matter, and everything from strangers to it', async () => {
    const told = await preview('gu');
    expect(told.original).toBe(false);
    expect(told.row.act).toBeNull();
    expect(JSON.stringify(told.blocks)).not.toMatch(/花满园|1101011990|139 1234|8877/);
    expect((await asked('he')).statusCode).toBe(404);
    expect((await asked('lin', 'ghost')).statusCode).toBe(404);
    const { rows } = await database.owner.query("select 1 from audit where what = 'reveal' and person = $1", [
      t.ids.gu,
    ]);
    expect(rows).toEqual([]);
  });

  it('says to the letter what the portal then shows', async () => {
    const told = await preview('lin');
    await act('lin', 'publish', { publication: 'permits', secrecyReviewed: true });
    const reader = new Reader(t.app);
    const { page: found } = await reader.get('/published');
    const address = /href="(\/published\/[0-9a-f-]{36})"/.exec(found)?.[1] as string;
    const { page } = await reader.get(address);
    const body = /<div class="paper">([\s\S]*?)<\/div>/.exec(page)?.[1] ?? '';
    const shown = body
      .replace(/<[^>]+>/g, '\n')
      .split('\n')
      .map((l) => l.trim())
      .filter((l) => l !== '');
    for (const line of lines(told, (s) => s.to)) expect(shown).toContain(line);
    for (const s of told.blocks
      .flatMap(spansOf)
      .flat()
      .filter((s) => s.why))
      expect(page).not.toContain(s.from);
  });

  it('says when the file has changed since, while the page is still as it was', async () => {
    const before = await preview('lin');
    expect(before).toMatchObject({ changed: false, row: { act: 'withdrawPublication' } });
    const { rows } = await database.owner.query("select seq from events where matter = $1 and act = 'apply'", [id]);
    await act('lin', 'correct', { of: String(rows[0]?.seq), reason: '园名写错', place: '西园' });
    const after = await preview('lin');
    expect(after.changed).toBe(true);
    expect(after.title).toEqual([{ from: '西园园艺许可', to: '西园园艺许可' }]);
    expect(after.row.page?.title).toBe('东园园艺许可');
  });

  it('says of what has come down who took it down and why, and whether it may be published anew', async () => {
    await act('lin', 'withdrawPublication', { publication: 'permits', reason: '内容有误' });
    const told = await preview('lin');
    expect(told.row).toMatchObject({
      clock: null,
      page: null,
      act: 'publish',
      trace: { how: 'withdrawn', by: 'lin', reason: '内容有误' },
    });
    expect((await preview('gu')).row).toMatchObject({ act: null, refusals: [] });
    await act('sun', 'revoke', { grounds: '申请材料不实' });
    expect((await preview('lin')).row).toMatchObject({ act: null, refusals: [{ code: 'wrong-state' }] });
  });
});
