/** The meeting desk: what is on it, in which order, what is counted, and nothing that its reader may not see. */
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Acting } from '../../kernel/procedure/index.ts';
import type { Json } from '../../kernel/record/canonical.ts';
import { modules } from '../../modules/index.ts';
import { withDatabase } from '../database/testing/test-database.ts';
import { NotFound } from '../matters/errors.ts';
import { openMatter, performAct } from '../matters/service.ts';
import { type TestOffice, testOffice } from '../test-office.ts';
import { sittingOf } from './sitting.ts';

const database = withDatabase();
let county = 360700;

const roles = {
  clerk: ['decisions.clerk', 'counsel.convenor'],
  director: ['decisions.officeHead'],
  mayor: ['decisions.mayor'],
  registry: ['decisions.office'],
  lead: ['decisions.reviewLead'],
  adviser: ['counsel.adviser'],
} as const;
type Name = keyof typeof roles;
type Stated = Readonly<Record<string, Json>>;

interface Hall extends TestOffice {
  who(name: Name): Acting;
  id(name: Name): string;
  open(by: Name, module: string, procedure: string, act: string, stated: Stated): Promise<string>;
  act(by: Name, module: string, id: string, act: string, stated?: Stated): Promise<unknown>;
  desk(by: Name, meeting?: string): ReturnType<typeof sittingOf>;
}

async function hall(): Promise<Hall> {
  const region = String(++county);
  const owner = database().owner;
  const installed = modules.filter((m) => ['decisions', 'counsel'].includes(m.id));
  const t = await testOffice(owner, database().server(region), region, '2026-03-02', installed);
  const ids = Object.fromEntries(Object.keys(roles).map((name) => [name, randomUUID()])) as Record<Name, string>;
  for (const [name, held] of Object.entries(roles)) {
    const id = ids[name as Name];
    await owner.query('insert into people (region, id, name) values ($1, $2, $3)', [region, id, name]);
    await owner.query(
      "insert into appointments (region, id, person, office, post, roles, from_on) values ($1, $2, $3, 'government', $4, $5, '2020-01-01')",
      [region, randomUUID(), id, name, held],
    );
  }
  await t.office.refresh();
  const who = (name: Name): Acting => {
    const acting = t.office.county().acting(ids[name], t.clock.today());
    if (!acting) throw new Error(name);
    return acting;
  };
  return {
    ...t,
    who,
    id: (name) => ids[name],
    open: async (by, module, procedure, act, stated) =>
      (await openMatter(t.office, who(by), module, { act, procedure, stated })).matter.id,
    act: (by, module, id, act, stated = {}) => performAct(t.office, who(by), module, id, { act, stated }),
    desk: (by, meeting) => sittingOf(t.office, who(by), 'decisions', 'meetings', meeting),
  };
}

const convene = (t: Hall, name: string, on: string): Promise<string> =>
  t.open('clerk', 'decisions', 'meeting', 'convene', {
    meeting: name,
    meetingKind: 'executive',
    meetingOn: on,
    place: '第一会议室',
    members: 3,
  });
const list = (t: Hall, meeting: string, order: number, heading: string, more: Stated = {}): Promise<string> =>
  t.open('clerk', 'decisions', 'item', 'list', { meeting, order, heading, reporter: 'bureau', ...more });

/** A yearly catalogue, reviewed, that waits for the government's approval. */
async function catalogue(t: Hall): Promise<string> {
  const id = await t.open('registry', 'decisions', 'catalogue', 'collect', {
    year: 2026,
    collecting: '请各单位报送。',
  });
  await t.open('registry', 'decisions', 'catalogue-item', 'enter', {
    catalogue: id,
    name: '停车方案',
    steps: ['participation'],
    office: 'bureau',
    expected: '2026年',
  });
  await t.act('registry', 'decisions', id, 'draft', { draft: '列入一项。' });
  await t.act('lead', 'decisions', id, 'check', { check: '符合规定。' });
  return id;
}

const resolution = (t: Hall): Stated => ({
  discussedOn: '2026-03-10',
  head: t.id('mayor'),
  speakers: [t.id('director'), t.id('mayor')],
  discussion: '主任：同意。县长：同意。',
  dissent: '无',
  result: 'approved',
  resolution: '同意实施。',
  departs: false,
});

describe('会议工作台', () => {
  it('没有会议时是空的；先显示下一次会议，过去的按日期倒排', async () => {
    const t = await hall();
    expect(await t.desk('clerk')).toMatchObject({ coming: [], past: [], earlier: 0, sitting: null, ready: [] });
    const later = await convene(t, '第3次常务会议', '2026-03-20');
    const next = await convene(t, '第2次常务会议', '2026-03-10');
    const gone = await convene(t, '第1次常务会议', '2026-03-05');
    await t.act('clerk', 'decisions', gone, 'cancel', { cancelWhy: '防汛值守。' });
    const desk = await t.desk('clerk');
    expect(desk.coming.map((m) => [m.id, m.on])).toEqual([
      [next, '2026-03-10'],
      [later, '2026-03-20'],
    ]);
    expect(desk.past).toMatchObject([{ id: gone, stateLabel: '已取消' }]);
    expect(desk.sitting).toMatchObject({
      on: '2026-03-10',
      begin: { discussedOn: '2026-03-10' },
      meeting: { matter: { id: next } },
    });
    t.clock.move('2026-03-11');
    // The day of one is over without its minutes, the other is still to come: the one to come is opened.
    expect((await t.desk('clerk')).sitting?.meeting.matter.id).toBe(later);
    expect((await t.desk('clerk', gone)).sitting?.meeting.matter.id).toBe(gone);
  });

  it('议题按序号，调整以后换位；撤下的排在最后；每项带着所议的事项', async () => {
    const t = await hall();
    const year = await catalogue(t);
    const meeting = await convene(t, '第1次常务会议', '2026-03-10');
    const first = await list(t, meeting, 1, '听取安全生产汇报');
    const second = await list(t, meeting, 2, '审定年度目录', { about: year });
    const third = await list(t, meeting, 3, '研究防汛工作');
    const headings = async () => (await t.desk('clerk')).sitting?.items.map((i) => [i.order, i.page.matter.title]);
    expect((await headings())?.map(([, title]) => title)).toEqual(['听取安全生产汇报', '审定年度目录', '研究防汛工作']);
    await t.act('clerk', 'decisions', second, 'reorder', { order: 1 });
    await t.act('clerk', 'decisions', first, 'reorder', { order: 2 });
    await t.act('clerk', 'decisions', third, 'drop', { dropWhy: '材料需要补充。' });
    expect((await headings())?.map(([order, title]) => `${order} ${title}`)).toEqual([
      '1 审定年度目录',
      '2 听取安全生产汇报',
      '3 研究防汛工作',
    ]);
    const items = (await t.desk('clerk')).sitting?.items ?? [];
    expect(items.map((i) => i.standing)).toEqual(['open', 'open', 'dropped']);
    expect(items[0]?.taken).toMatchObject([
      { id: year, how: '所议的事项', stateLabel: '已审核', shown: [{ label: '年度', value: '2026' }] },
    ]);
    expect(items[0]?.agenda).toMatchObject([{ label: '汇报单位', value: '园林局' }]);
    expect(items[2]?.outcome).toMatchObject([{ label: '撤下的理由', value: '材料需要补充。' }]);
  });

  it('待上会的事项列出来，可以由此登记议题；列入议程以后不再列出，撤下以后又列出', async () => {
    const t = await hall();
    const year = await catalogue(t);
    const meeting = await convene(t, '第1次常务会议', '2026-03-10');
    expect((await t.desk('clerk')).ready).toMatchObject([
      { id: year, start: { module: 'decisions', procedure: 'item', act: 'list', how: '列为会议议题' } },
    ]);
    // The reviewer sees the catalogue and may not put it on an agenda.
    expect((await t.desk('lead')).ready).toEqual([]);
    const item = await list(t, meeting, 1, '审定年度目录', { about: year });
    expect((await t.desk('clerk')).ready).toEqual([]);
    await t.act('clerk', 'decisions', item, 'drop', { dropWhy: '材料需要补充。' });
    expect((await t.desk('clerk')).ready.map((m) => m.id)).toEqual([year]);
    const again = await list(t, meeting, 1, '再次审定年度目录', { about: year });
    t.clock.move('2026-03-10');
    await t.act('clerk', 'decisions', again, 'resolve', resolution(t));
    expect((await t.desk('clerk')).ready).toEqual([]);
  });

  it('签发纪要以前说明还缺什么；议题都有结论以后送审、签发', async () => {
    const t = await hall();
    const meeting = await convene(t, '第1次常务会议', '2026-03-10');
    const item = await list(t, meeting, 1, '研究防汛工作');
    const act = async (name: string) => (await t.desk('clerk')).sitting?.meeting.acts.find((a) => a.act === name);
    await t.act('clerk', 'decisions', meeting, 'issueAgenda');
    t.clock.move('2026-03-10');
    const held = { attended: 2, attendees: [t.id('director'), t.id('mayor')], absent: '无' };
    await t.act('clerk', 'decisions', meeting, 'hold', held);
    expect((await act('sign'))?.refusals.map((r) => r.sentence)).toEqual([
      '研究防汛工作还没有登记讨论情况，也没有撤下',
    ]);
    await t.act('clerk', 'decisions', item, 'resolve', resolution(t));
    expect((await act('sign'))?.available).toBe(true);
    const desk = await t.desk('clerk');
    expect(desk.sitting?.items[0]).toMatchObject({
      standing: 'concluded',
      outcome: [{ value: '通过' }, { value: '同意实施。' }, { value: '无' }],
    });
    await t.act('clerk', 'decisions', meeting, 'sign', { summary: '会议议定了一项事项。' });
    const [proposal] = (await t.desk('director')).sitting?.meeting.proposals ?? [];
    for (const by of ['director', 'mayor'] as const)
      await t.act(by, 'decisions', meeting, 'approve', { proposal: String(proposal?.seq), opinion: '同意' });
    const signed = await t.desk('clerk');
    expect(signed.coming).toEqual([]);
    expect(signed.sitting?.meeting.papers.map((p) => p.paper)).toEqual(['notice', 'agenda', 'minutes']);
  });

  it('法律顾问列席的情况在旁边；无权看的人看不到', async () => {
    const t = await hall();
    const meeting = await convene(t, '第1次常务会议', '2026-03-10');
    await t.open('clerk', 'counsel', 'attendance', 'invite', {
      meeting: '第1次常务会议',
      meetingKind: 'executive',
      meetingOn: '2026-03-10',
      items: '研究防汛工作',
      adviser: t.id('adviser'),
      meetingMatter: meeting,
    });
    expect((await t.desk('clerk')).sitting?.beside).toMatchObject([
      { label: '法律顾问列席', rows: [{ stateLabel: '已通知', shown: [{ label: '法律顾问', value: 'adviser' }] }] },
    ]);
    expect((await t.desk('director')).sitting?.beside[0]?.rows).toEqual([]);
  });

  it('无权看的议题不列出、不计数；无权看的会议打不开', async () => {
    const t = await hall();
    const meeting = await convene(t, '第1次常务会议', '2026-03-10');
    const item = await list(t, meeting, 1, '研究防汛工作');
    expect((await t.desk('mayor')).sitting?.items.map((i) => i.page.matter.id)).toEqual([item]);
    expect(await t.desk('adviser')).toMatchObject({ coming: [], past: [], sitting: null, ready: [] });
    await expect(t.desk('adviser', meeting)).rejects.toThrow(NotFound);
    t.clock.move('2026-03-10');
    await t.act('clerk', 'decisions', meeting, 'hold', {
      attended: 2,
      attendees: [t.id('director'), t.id('mayor')],
      absent: '无',
    });
    await t.act('clerk', 'decisions', item, 'resolve', resolution(t));
    await t.act('clerk', 'decisions', meeting, 'sign', { summary: '会议议定了一项事项。' });
    const [proposal] = (await t.desk('clerk')).sitting?.meeting.proposals ?? [];
    // Whoever is sent a copy of the minutes reads the meeting, and none of its items.
    await t.act('clerk', 'decisions', meeting, 'copyTo', { proposal: String(proposal?.seq), who: t.id('adviser') });
    const copied = await t.desk('adviser');
    expect(copied.sitting?.meeting.matter.id).toBe(meeting);
    expect(copied.sitting?.items).toEqual([]);
    for (const other of [item, 'nothing']) await expect(t.desk('clerk', other)).rejects.toThrow(NotFound);
    await expect(sittingOf(t.office, t.who('clerk'), 'decisions', 'nothing')).rejects.toThrow(NotFound);
  });
});
