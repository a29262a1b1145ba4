import { describe, expect, test } from 'vitest';
import { type ReferredMatter, type Story, story } from '../../../kernel/procedure/index.ts';
import { plainText } from '../../../kernel/publication/index.ts';
import { consultationProcedure } from '../consultation/procedure.ts';
import {
  accepted,
  against,
  applicant,
  asked,
  consult,
  consultOn,
  gives,
  refuses,
  type Stated,
  searched,
  stage,
} from './stage.ts';
import { environmentFor } from './view.ts';

const names = ['示例第三方公司', '示例合作社'] as const;
const both: Stated = { thirdParties: names.map((name) => ({ kind: 'legalPerson', name })) };
const drafts = (told: Story, stated: Stated): string => against(told, 'draft', 'clerk', stated);

/** A request that asked both third parties on 21 September; they stand as given. */
const asking = (...thirds: ReferredMatter[]): Story =>
  searched('2026-09-14', 'found', { found: { thirds } })
    .on('2026-09-21')
    .act('consultThird', 'clerk', consultOn('2026-09-21', both));
const heard = (on: string, ...thirds: ReferredMatter[]): Story => asking(...thirds).on(on);
/** The days on which the law found all of them heard. */
const heardOn = (told: Story): string[] =>
  told.matter.history.filter((d) => d.act === 'hearThirds').map((d) => `${d.on} ${d.by}`);
/** What the page says of it while it waits. */
const awaited = (told: Story): string =>
  told
    .available('clerk')
    .filter((a) => a.act === 'hearThirds')
    .flatMap((a) => a.refusals.map((r) => r.sentence))
    .join('；');
const agreed = (at: 0 | 1, on = '2026-10-12') => asked(names[at], 'agreed', { answeredOn: on });
const objected = (at: 0 | 1, on = '2026-10-12') => asked(names[at], 'objected', { answeredOn: on });

describe('几个第三方的征求期间（条例32、33）', () => {
  test('期间自登记征求之日中止；九月二十一日发函、最后一个意见十月十二日到达的，顺延至十月三十日', () => {
    expect(asking().limit('reply')).toMatchObject({ status: 'paused', due: null });
    const told = heard('2026-10-12', agreed(0, '2026-09-28'), objected(1));
    expect(told.limit('reply')?.due).toBe('2026-10-30');
  });

  test('还有第三方没有发出征询书、没有答复的，征求没有完毕；办理页写明已办结几件', () => {
    const unasked = asking(agreed(0)).on('2026-10-12');
    expect(heardOn(unasked)).toEqual([]);
    expect(awaited(unasked)).toBe('待1件“征求第三方意见”全部办结，已办结1件；还没有向示例合作社发出征询书');
    const open = asking(agreed(0), asked(names[1], 'served')).on('2026-10-12');
    expect(heardOn(open)).toEqual([]);
    expect(awaited(open)).toBe('待2件“征求第三方意见”全部办结，已办结1件');
    expect(heardOn(asking(agreed(0), objected(1)).on('2026-10-12'))).toEqual(['2026-10-12 law']);
  });

  test('全部答复或者期满之日依法自动征求完毕，不由工作人员登记（条例32）', () => {
    expect(against(asking(agreed(0), asked(names[1], 'served')), 'hearThirds', 'clerk')).not.toBe('');
    const told = heard('2026-10-12', agreed(0), objected(1));
    expect(told.matter.tracks.third).toBe('heard');
    expect(told.entries.at(-1)).toMatchObject({ act: 'hearThirds', by: { kind: 'law' }, source: 'law' });
  });

  test('扣除到最后一个意见到达之日为止：看得迟，不多扣一日，也不少扣', () => {
    const day = asking(agreed(0, '2026-09-28'), objected(1)).on('2026-10-11');
    expect(heardOn(day)).toEqual([]);
    const told = asking(agreed(0, '2026-09-28'), objected(1)).on('2026-10-28');
    expect(heardOn(told)).toEqual(['2026-10-12 law']);
    expect(told.limit('reply')?.due).toBe('2026-10-30');
  });

  test('有逾期未提出意见的，算到第十五个工作日；逾期以后提出的不重新中止', () => {
    const silent = asked(names[1], 'silent', { servedOn: '2026-09-22' });
    const late = asked(names[1], 'late', { servedOn: '2026-09-22', answeredOn: '2026-10-26' });
    for (const second of [silent, late]) {
      const told = asking(agreed(0, '2026-09-28'), second).on('2026-10-27');
      expect(heardOn(told)).toEqual(['2026-10-20 law']);
    }
  });

  test('第三方在第十五个工作日当日答复的，征求到当日完毕', () => {
    const lastDay = (): Story => asking(agreed(0, '2026-09-28'), objected(1, '2026-10-20'));
    expect(heardOn(lastDay().on('2026-10-19'))).toEqual([]);
    expect(heardOn(lastDay().on('2026-10-20'))).toEqual(['2026-10-20 law']);
  });

  test('两个第三方同一日答复的，只完毕一次', () => {
    const told = asking(agreed(0, '2026-10-12'), objected(1, '2026-10-12')).on('2026-10-12').on('2026-10-30');
    expect(heardOn(told)).toEqual(['2026-10-12 law']);
  });

  test('无法征求、不再征求的也是终结；全部终结才完毕', () => {
    const ended = (state: string) => asked(names[1], state, { endedOn: '2026-09-25' });
    for (const state of ['unreached', 'stopped'])
      expect(heardOn(asking(agreed(0, '2026-09-28'), ended(state)).on('2026-10-12'))).toEqual(['2026-09-28 law']);
  });

  test('没有征求第三方的申请，期限照常计算，什么也不等待', () => {
    const told = searched().on('2026-10-09');
    expect(heardOn(told)).toEqual([]);
    expect(awaited(told)).toBe('');
    expect(told.limit('reply')).toMatchObject({ status: 'running', due: '2026-10-16' });
  });

  test('没有检索到信息、没有第三方权益的，不得以征求意见推迟；申请人不是第三方', () => {
    const on = consultOn('2026-09-14');
    expect(against(accepted(), 'consultThird', 'clerk', on)).toContain('还没有检索到');
    expect(against(searched('2026-09-14', 'none'), 'consultThird', 'clerk', on)).toContain('还没有检索到');
    expect(against(searched(), 'consultThird', 'clerk', { ...on, harmWhy: '无' })).toContain('不得以征求意见推迟');
    const own = { ...on, thirdParties: [{ kind: 'citizen', name: '示例甲' }] };
    expect(against(searched(), 'consultThird', 'clerk', own)).toContain('申请人不是第三方');
    expect(against(searched(), 'consultThird', 'clerk', on)).toBe('');
  });
});

describe('答复顾及每一个第三方（条例15、32）', () => {
  test('涉及第三方的，没有征求意见不能公开，也不能以保护第三方为由不公开；征求中不能答复', () => {
    expect(drafts(searched(), { ...gives, involvesThird: true })).toContain('没有征求第三方意见');
    expect(drafts(searched(), refuses('deniedThirdParty'))).toContain('没有征求第三方意见');
    expect(drafts(asking(), { ...gives, involvesThird: true })).toContain('请等待意见');
  });

  test('都同意的予以公开，不能不公开；一个同意、一个期满未答的，由行政机关决定', () => {
    const told = heard('2026-10-12', agreed(0), agreed(1));
    expect(drafts(told, { ...gives, involvesThird: true })).toBe('');
    expect(drafts(told, refuses('deniedThirdParty'))).toContain('各第三方都已经同意公开');
    const silent = heard('2026-10-12', agreed(0), asked(names[1], 'silent', { servedOn: '2026-09-11' }));
    expect(drafts(silent, { ...gives, involvesThird: true })).toBe('');
    expect(drafts(silent, refuses('deniedThirdParty'))).toBe('');
  });

  test('一个不同意就不能全部公开，哪怕其他人都同意', () => {
    const told = heard('2026-10-12', agreed(0), objected(1));
    expect(drafts(told, { ...gives, involvesThird: true })).toContain('示例合作社不同意公开');
    expect(drafts(told, { ...gives, involvesThird: false })).toContain('示例合作社不同意公开');
    expect(drafts(told, refuses('deniedThirdParty'))).toBe('');
  });

  test('部分公开的，应当确认不同意公开的内容没有提供', () => {
    const part = {
      ...gives,
      outcome: 'partlyGranted',
      withheldPart: '报价',
      withheldGround: 'third',
      reasons: '报价是商业秘密',
    };
    const told = heard('2026-10-12', agreed(0), objected(1));
    expect(drafts(told, part)).toContain('请确认其不同意公开的内容没有提供');
    expect(drafts(told, { ...part, thirdKept: false })).toContain('请确认');
    expect(drafts(told, { ...part, thirdKept: true })).toBe('');
  });

  test('因公共利益公开的，经负责人同意，并且书面告知了每一个不同意的第三方才能签发', () => {
    const opened = (...thirds: ReferredMatter[]): Story =>
      heard('2026-10-12', ...thirds)
        .act('override', 'clerk', { publicInterest: '关系全村饮水安全' })
        .approved('chief')
        .act('draft', 'clerk', { ...gives, involvesThird: true });
    expect(against(opened(objected(0), objected(1)), 'sign', 'chief')).toContain(
      '还没有书面告知示例第三方公司、示例合作社',
    );
    const one = asked(names[0], 'told', { answeredOn: '2026-10-12' });
    expect(against(opened(one, objected(1)), 'sign', 'chief')).toContain('还没有书面告知示例合作社');
    expect(against(opened(one, agreed(1)), 'sign', 'chief')).toBe('');
    const none = heard('2026-10-12', agreed(0), agreed(1));
    expect(against(none, 'override', 'clerk', { publicInterest: '关系全村饮水安全' })).toContain('没有第三方不同意');
    const some = heard('2026-10-12', agreed(0), objected(1));
    expect(against(some, 'override', 'clerk', { publicInterest: '需要' })).toContain('公共利益');
  });
});

describe('每个第三方自己的征求（条例32）', () => {
  const request = (file: Stated = {}, state = 'searching'): ReferredMatter => ({
    id: 'the-request',
    module: 'openness',
    procedure: 'request',
    state,
    file: { applicants: [applicant], ...consultOn('2026-09-21', both), ...file },
    openedOn: '2026-09-14',
  });
  const letter = (at: 0 | 1 = 0, over: Stated = {}): Stated => ({
    request: 'the-request',
    third: [{ kind: 'legalPerson', name: names[at] }],
    information: '示例小区改造方案',
    harm: 'tradeSecret',
    harmWhy: consult.harmWhy as string,
    content: '报价明细',
    sentOn: '2026-09-21',
    ...over,
  });
  const begin = (known = request(), others: ReferredMatter[] = []): Story =>
    story('openness/consultation', stage({ referred: [known], found: { others } }), '2026-09-21');
  const sent = (known?: ReferredMatter): Story => begin(known).act('ask', 'clerk', letter());
  const served = (): Story =>
    sent().on('2026-09-22').act('serve', 'clerk', { servedOn: '2026-09-22', serviceProof: '邮件签收' });
  const says = (on: string): Stated => ({ answeredOn: on, opinion: '报价属于商业秘密，不同意公开' });

  test('一份征询书征求一个第三方，不重复征求，只在申请写明的第三方中征求', () => {
    expect(against(begin(), 'ask', 'clerk', letter())).toBe('');
    expect(against(begin(), 'ask', 'clerk', letter(0, { third: both.thirdParties as never }))).toContain('分别征求');
    expect(against(begin(request(), [asked(names[0], 'served')]), 'ask', 'clerk', letter())).toContain('已经征求过');
    expect(against(begin(request(), [asked(names[1], 'served')]), 'ask', 'clerk', letter())).toBe('');
    const stranger = letter(0, { third: [{ kind: 'legalPerson', name: '无关公司' }] });
    expect(against(begin(), 'ask', 'clerk', stranger)).toContain('没有把“无关公司”列为第三方');
    expect(against(begin(request({}, 'replied')), 'ask', 'clerk', letter())).toContain('不在检索办理中');
  });

  test('征询书迟于登记之日发出的，发得出，但提示不应当多扣；当日发出的不提示', () => {
    const warned: string[] = [];
    const told = (day: string) =>
      story(
        'openness/consultation',
        stage({
          referred: [request()],
          watch: (_, { warnings }) => void warned.push(...warnings.map((w) => w.sentence)),
        }),
        day,
      ).act('ask', 'clerk', letter(0, { sentOn: day }));
    expect(told('2026-09-21').matter.state).toBe('asked');
    expect(warned).toEqual([]);
    expect(told('2026-09-23').matter.state).toBe('asked');
    expect(warned.join()).toContain('不应当从答复期限中扣除');
  });

  test('征询书不写申请人姓名；写了的发不出', () => {
    expect(against(begin(), 'ask', 'clerk', letter(0, { content: '示例甲要的报价' }))).toContain('不写谁提出申请');
    const view = environmentFor(consultationProcedure, sent());
    const text = (consultationProcedure.papers?.thirdLetter?.body(view) ?? [])
      .map((b) => ('text' in b ? b.text : ''))
      .join();
    expect(text).toContain('示例小区改造方案');
    expect(text).toContain('十五个工作日');
    expect(text).not.toContain('示例甲');
    expect(plainText([{ kind: 'para', text }])).toContain('示例第三方公司');
  });

  test('自收到征求意见书之日起十五个工作日：期满当日可以提出，次日起由行政机关决定', () => {
    const told = served();
    expect(told.limit('opinion')?.due).toBe('2026-10-20');
    expect(against(told.on('2026-10-20'), 'agree', 'party:thirdParty', { answeredOn: '2026-10-20' })).toBe('');
    told.on('2026-10-21');
    expect(told.matter.state).toBe('silent');
    expect(told.did('silence')).toBe(true);
    expect(against(told, 'object', 'party:thirdParty', says('2026-10-21'))).not.toBe('');
  });

  test('没有送达的，期限不起算，不能当作沉默', () => {
    const told = sent().on('2026-11-23');
    expect(told.limit('opinion')).toBeUndefined();
    expect(told.matter.state).toBe('asked');
    expect(told.limit('deliver')?.status).toBe('running');
  });

  test('逾期以后提出的意见也收下、登记，注明是逾期的，不改变期满的结果', () => {
    const told = served().on('2026-10-26');
    const late = { answeredOn: '2026-10-26', lateView: 'object', opinion: '不同意公开' };
    expect(against(told, 'answerLate', 'party:thirdParty', late)).toBe('');
    told.act('answerLate', 'party:thirdParty', late);
    expect(told.matter.state).toBe('late');
    expect(told.limit('opinion')?.status).not.toBe('met');
    expect(against(served(), 'answerLate', 'party:thirdParty', { ...late, answeredOn: '2026-09-22' })).not.toBe('');
  });

  test('反对要写理由；同意可以不写', () => {
    const told = served();
    const on = '2026-09-22';
    expect(against(told, 'object', 'party:thirdParty', { answeredOn: on, opinion: '不同' })).toContain(
      '请写明不同意公开的理由',
    );
    expect(against(told, 'object', 'party:thirdParty', says(on))).toBe('');
    expect(against(told, 'agree', 'party:thirdParty', { answeredOn: on })).toBe('');
  });

  test('网上提出意见的日期是当日，第三方不能倒填；工作人员登记以前收到的意见可以写收到之日', () => {
    const told = served().on('2026-09-25');
    expect(against(told, 'agree', 'party:thirdParty', { answeredOn: '2026-09-23' })).toContain(
      '网上办理的日期是到达系统的当天',
    );
    expect(against(told, 'agree', 'clerk', { answeredOn: '2026-09-23' })).toBe('');
    expect(against(told, 'agree', 'clerk', { answeredOn: '2026-09-21' })).toContain('早于收到征求意见书之日');
  });

  test('只有因公共利益决定公开以后，才告知不同意的第三方，写明内容和理由', () => {
    const interest = request({ publicInterest: '关系全村饮水安全' });
    const told = (known: ReferredMatter): Story =>
      sent(known).on('2026-09-22').act('object', 'party:thirdParty', says('2026-09-22'));
    expect(against(told(request()), 'tell', 'clerk', { toldContent: '水质指标' })).toContain(
      '还没有因公共利益决定公开',
    );
    const done = told(interest).act('tell', 'clerk', { toldContent: '水质指标' });
    expect(done.entries.at(-1)?.papers.map((p) => p.paper)).toEqual(['thirdDecision']);
    const agreedTo = sent(interest).on('2026-09-22').act('agree', 'party:thirdParty', { answeredOn: '2026-09-22' });
    expect(against(agreedTo, 'tell', 'clerk', { toldContent: '水质指标' })).not.toBe('');
  });

  test('申请人不能替第三方说话；不再征求的写明原因', () => {
    expect(against(served(), 'agree', 'party:applicant', { answeredOn: '2026-09-22' })).not.toBe('');
    expect(against(served(), 'stop', 'clerk', { endedOn: '2026-09-22', stopWhy: '无' })).toContain('为什么不再征求');
    expect(against(served(), 'stop', 'clerk', { endedOn: '2026-09-22', stopWhy: '申请人撤回了申请' })).toBe('');
  });
});
