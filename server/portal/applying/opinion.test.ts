/** From the page of a published notice a citizen sends an opinion: nothing to choose, harmless whatever is written, refused after the window, answered. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays } from '../../../kernel/calendar/index.ts';
import type { Json } from '../../../kernel/record/canonical.ts';
import { modules } from '../../../modules/index.ts';
import { withDatabase } from '../../database/testing/test-database.ts';
import { openMatter, performAct } from '../../matters/service.ts';
import type { Staff } from '../../test-office.ts';
import { gardenOnline, Reader, type TestPortal, testPortal } from '../test-portal.ts';

const today = '2026-03-02';
const script = '<script>alert("意见")</script>';
const database = withDatabase();
let t: TestPortal;
let decision = '';
let consultation = '';
/** Address of the notice as published. */
let notice = '';

type Stated = Readonly<Record<string, Json>>;

const open = async (who: Staff, act: string, procedure: string | undefined, stated: Stated): Promise<string> => {
  const command = { act, stated, ...(procedure === undefined ? {} : { procedure }) };
  return (await openMatter(t.office, t.as(who), 'decisions', command)).matter.id;
};
const act = async (who: Staff, id: string, name: string, stated: Stated = {}) =>
  (await performAct(t.office, t.as(who), 'decisions', id, { act: name, stated })).matter;

beforeAll(async () => {
  const decisions = modules.find((m) => m.id === 'decisions');
  if (!decisions) throw new Error('没有重大行政决策模块');
  t = await testPortal(database().owner, database().server('360121'), today, [gardenOnline, decisions]);
  for (const [name, role] of [
    ['lin', 'drafter'],
    ['sun', 'unitHead'],
    ['qian', 'mayor'],
  ] as const)
    await database().owner.query(
      "insert into appointments (region, id, person, office, post, roles, from_on) values ('360121', $1, $2, 'bureau', $3, $4, '2020-01-01')",
      [randomUUID(), t.ids[name], role, [`decisions.${role}`]],
    );
  await t.office.refresh();
  decision = await open('lin', 'suggest', undefined, {
    subject: '停车方案',
    kind: 'policy',
    within: true,
    proposer: 'department',
    proposedBy: '园林局',
    suggestion: '停车难。',
    studyOffice: 'bureau',
  });
  await act('lin', decision, 'study', { study: '可行。' });
  await act('qian', decision, 'initiate', { leadOffice: 'bureau' });
  await act('lin', decision, 'draft', {
    draftTitle: '停车方案',
    draftText: '增加泊位。',
    bases: '条例。',
    research: '走访。',
    divergent: false,
    optionCount: 1,
    unitsConsulted: '征求六个单位。',
    disputes: '无',
    technical: false,
    riskSensitive: false,
    affectsMarket: false,
    hearingRequired: false,
    groups: false,
    undisclosable: false,
  });
  consultation = await open('lin', 'prepare', 'consultation', {
    about: decision,
    draftTitle: '停车方案',
    draftText: '第一条 为了方便群众停车，制定本方案。',
    explanation: '老城区泊位不足，需要统筹增设。',
    business: false,
    channels: ['site'],
    contact: '网上提交，或者寄至园林局。',
  });
  const proposed = await act('lin', consultation, 'announce', { closesOn: addDays(today, 30) });
  await act('sun', consultation, 'approve', { proposal: String(proposed.proposals[0]?.seq) });
  await act('lin', consultation, 'publish', { publication: 'notice', secrecyReviewed: true });
  const { rows } = await database().owner.query<{ id: string }>('select id::text from publications where matter = $1', [
    consultation,
  ]);
  notice = `/published/${rows[0]?.id}`;
});
afterAll(() => t.close());

const from = (): string => notice.split('/').at(-1) as string;
const path = '/apply/decisions/send';
const write = async (reader: Reader, opinion: string): Promise<string> => {
  await reader.send(`${path}/1`, { opinion, _from: from() });
  await reader.send(`${path}/2`, { standing: 'citizen' });
  return (await reader.send(`${path}/3`, { name: '张三丰', phone: '13800138000' })).page;
};
const opinions = async () =>
  (
    await database().owner.query<{ id: string; number: string; office: string; file: Record<string, string> }>(
      "select id::text, number, office, snapshot->'file' as file from matters where module = 'decisions' and procedure = 'opinion' order by number",
    )
  ).rows;

describe('an opinion on a published draft', () => {
  it('is offered on the page of the notice, which says what it is about', async () => {
    const reader = new Reader(t.app);
    const page = (await reader.get(notice)).page;
    expect(page).toContain(`href="${path}?from=${from()}"`);
    expect(page).toContain('发表意见');
    const intro = await reader.get(`${path}?from=${from()}`);
    expect(intro.page).toContain('关于《停车方案》公开征求意见的公告');
    expect(intro.page).toContain(`href="${path}/1?from=${from()}"`);
    expect((await reader.get(`${path}/1?from=${from()}`)).page).toContain(`name="_from" value="${from()}"`);
  });

  it('begins nowhere else: without a notice the citizen is shown the way to it', async () => {
    const reader = new Reader(t.app);
    expect((await reader.get(path)).page).toContain('公告页面上选择“发表意见”');
    expect((await reader.get(`${path}/1`)).path).toBe(path);
    expect((await reader.send(`${path}/1`, { opinion: '没有来处的意见' })).path).toBe(path);
    expect((await reader.get(`${path}/1?from=${randomUUID()}`)).path).toBe(path);
  });

  it('goes to the office that published the notice, with the matter filled in', async () => {
    const reader = new Reader(t.app);
    expect(await write(reader, '建议增加夜间泊位。')).toContain('建议增加夜间泊位。');
    const receipt = await reader.send(`${path}/submit`);
    expect(receipt.path).toBe(`${path}/receipt`);
    const [sent] = await opinions();
    expect(sent?.office).toBe('bureau');
    expect(sent?.file.consultation).toBe(consultation);
  });

  it('that holds a script is shown as words and runs nowhere', async () => {
    const reader = new Reader(t.app);
    const review = await write(reader, script);
    expect(review).not.toContain('<script>alert');
    const receipt = await reader.send(`${path}/submit`);
    const [number = '', code = ''] = [...receipt.page.matchAll(/<dd(?: class="code")?>([^<]+)<\/dd>/g)].map(
      (m) => m[1],
    );
    const sent = (await opinions()).at(-1);
    await act('lin', sent?.id as string, 'answer', {
      summary: script,
      adoption: 'notAdopted',
      answer: `${script}没有内容`,
    });
    const tracked = await reader.send('/track', { number, code });
    expect(tracked.page).toContain('您的意见已经研究答复');
    expect(tracked.page).not.toContain('<script>alert');
  });

  it('stands on the front page with its last day, and no longer the day after', async () => {
    const reader = new Reader(t.app);
    const front = async (): Promise<string> => (await reader.get('/')).page;
    expect(await front()).toMatch(
      /正在征求意见[\s\S]*关于《停车方案》公开征求意见的公告[\s\S]*4月1日截止，还有30天[\s\S]*可以发表意见/,
    );
    try {
      t.clock.move(addDays(today, 30));
      expect(await front()).toContain('4月1日截止，今天到期');
      t.clock.move(addDays(today, 31));
      expect(await front()).not.toContain('正在征求意见');
    } finally {
      t.clock.move(today);
    }
  });

  it('cannot be sent when the window is over, and the notice no longer offers it', async () => {
    const late = new Reader(t.app);
    await write(late, '迟到的意见。');
    t.clock.move(addDays(today, 33));
    try {
      const before = (await opinions()).length;
      const answer = await late.send(`${path}/submit`);
      expect(answer.status).toBe(422);
      expect(answer.page).toContain('截止');
      expect((await opinions()).length).toBe(before);
      // Also before the statute has closed it: no job runs in this test.
      expect((await new Reader(t.app).get(notice)).page).not.toContain(`${path}?from=`);
      t.clock.move(addDays(today, 31));
      expect((await new Reader(t.app).get(notice)).page).not.toContain(`${path}?from=`);
      t.clock.move(addDays(today, 30));
      expect((await new Reader(t.app).get(notice)).page).toContain(`${path}?from=`);
    } finally {
      t.clock.move(today);
    }
    await act('lin', consultation, 'withdraw', { withdrawWhy: '草案需要重拟。' });
    const reader = new Reader(t.app);
    expect((await reader.get(notice)).page).not.toContain(`${path}?from=`);
    expect((await reader.get(`${path}?from=${from()}`)).page).toContain('公告页面上选择');
    const answer = await late.send(`${path}/submit`);
    expect(answer.page).toContain('现在不能“发表意见”');
  });
});
