// Letters of courts and procuratorates, rule by rule: counted from delivery, the letter's date or the law's, whichever is earlier.
import { describe, expect, test } from 'vitest';
import { type Story, story } from '../../../kernel/procedure/index.ts';
import { against, type Stated, stage } from './stage.ts';

const letter: Stated = {
  receivedOn: '2026-03-02',
  letterOn: '2026-02-27',
  issuer: '示例县人民法院',
  letterNumber: '示法建〔2026〕1号',
  adviceType: 'judicialGovernance',
  subject: '规范告知程序',
  content: '建议规范告知。',
  receipt: '送达回证1号',
};
const received = (over: Stated = {}): Story =>
  story('litigation/advice', stage, '2026-03-02').act('receive', 'clerk', { ...letter, ...over });
const assigned = (over: Stated = {}): Story =>
  received(over).act('assign', 'clerk', { unit: 'transport', handlers: ['clerk'] });
const done: Stated = { rectified: 'done', rectifiedOn: '2026-03-02', proof: '新版告知书' };
const rectified = (over: Stated = {}, how: Stated = done): Story =>
  assigned(over).act('rectify', 'clerk', { measures: '已修订告知书。', ...how });
const signed = (over: Stated = {}, how: Stated = done): Story =>
  rectified(over, how)
    .act('draftReply', 'clerk', { reply: '已整改。', adopted: 'adopted', ...how })
    .act('reviewReply', 'overseer')
    .act('sign', 'clerk')
    .approved('chief');
const dispatch = (on: string, over: Stated = {}): Stated => ({ dispatchedOn: on, replyReceipt: '邮件1号', ...over });
const opening = (over: Stated): string =>
  against(story('litigation/advice', stage, '2026-03-02'), 'receive', 'clerk', { ...letter, ...over });
const pip: Stated = { adviceType: 'procPublicInterest', issuer: '示例县人民检察院', urgent: false };

describe('回复期限', () => {
  test('综合治理类司法建议，函件没有写明的二个月；写明的以函件为准（法释〔2023〕11号8）', () => {
    expect(received().limit('statutory')).toMatchObject({ due: '2026-05-06' });
    const stated = received({ letterDue: '2026-04-01' });
    expect(stated.limit('statutory')).toBeUndefined();
    expect(stated.limit('letter')).toMatchObject({ due: '2026-04-01' });
  });

  test('自送达之日起算，不自落款日期起算；送达不能早于落款', () => {
    expect(opening({ letterOn: '2026-03-02' })).toBe('');
    expect(opening({ letterOn: '2026-03-03' })).toContain('早于函件的落款日期');
  });

  test('公益诉讼检察建议二个月，损害继续扩大的十五日（检察公益诉讼解释21）', () => {
    expect(received(pip).limit('statutory')).toMatchObject({ strict: '2026-05-02' });
    const urgent = received({ ...pip, urgent: true });
    expect(urgent.limit('urgent')).toMatchObject({ due: '2026-03-17' });
    expect(urgent.limit('statutory')).toBeUndefined();
    expect(opening({ ...pip, urgent: undefined as never })).toContain('是否属于损害继续扩大');
  });

  test('规范性文件司法建议六十日（行政诉讼法解释149第3款）；个案建议没有写明的按本县规定', () => {
    expect(received({ adviceType: 'judicialNormativeDoc' }).limit('statutory')).toMatchObject({ strict: '2026-05-01' });
    expect(received({ adviceType: 'judicialCase' }).limit('unstated')).toMatchObject({ due: '2026-04-01' });
  });

  test('函件要求的日期早于法定期限的，以早的为准', () => {
    const told = signed({ adviceType: 'procGovernance', issuer: '示例县人民检察院', letterDue: '2026-04-01' }).on(
      '2026-04-02',
    );
    expect(told.did('overdueReply')).toBe(true);
    expect(against(told, 'dispatch', 'clerk', dispatch('2026-04-02'))).toContain('应当在2026-04-01前回复');
  });

  test('届满当日送达的按期；次日法律登记逾期，补复须说明原因', () => {
    const inTime = signed().on('2026-05-06').act('dispatch', 'clerk', dispatch('2026-05-06'));
    expect(inTime.limit('statutory')?.status).toBe('met');
    expect(inTime.finding('repliedInTime')?.outcome).toBe('holds');
    const late = signed().on('2026-05-07');
    expect(late.did('overdueReply')).toBe(true);
    late.act('dispatch', 'clerk', dispatch('2026-05-07', { lateReason: '核实用时较长' }));
    expect(late.finding('repliedInTime')?.outcome).toBe('missing');
  });

  test('提出异议不停止计算（从严理解）', () => {
    const told = assigned(pip).act('object', 'clerk', { objection: '该河段由邻县管辖，请予复核。' }).approved('chief');
    expect(told.limit('statutory')).toMatchObject({ status: 'running', strict: '2026-05-02' });
  });
});

describe('异议、整改、回复', () => {
  test('异议只对检察建议提出，写明事实和理由，经负责人批准（检察建议工作规定23）', () => {
    const objection = { objection: '该河段由邻县管辖，请予复核。' };
    expect(against(assigned(), 'object', 'clerk', objection)).toContain('只有对检察建议');
    expect(against(assigned(pip), 'object', 'clerk', { objection: '有异议' })).toContain('写明异议的事实和理由');
    expect(against(assigned(pip), 'object', 'clerk', objection)).toBe('');
  });

  test('“已整改”应当有证据和完成日期', () => {
    expect(against(assigned(), 'rectify', 'clerk', { measures: '已改。', rectified: 'done' })).toContain(
      '应当写明完成日期和证据',
    );
    expect(against(assigned(), 'rectify', 'clerk', { measures: '正在改。', rectified: 'ongoing' })).toBe('');
    expect(against(assigned(), 'rectify', 'clerk', { measures: '已改。', ...done })).toBe('');
  });

  test('不采纳的说明理由', () => {
    const draft = (over: Stated): string =>
      against(rectified(), 'draftReply', 'clerk', { reply: '回复。', adopted: 'not', ...done, ...over });
    expect(draft({})).toContain('应当说明理由');
    expect(draft({ adoptedWhy: '该事项不属于本单位职责。' })).toBe('');
  });

  test('拟稿人不能审核自己的回复；没有送达凭证的不能登记送达', () => {
    expect(against(signed(), 'dispatch', 'clerk', { dispatchedOn: '2026-03-02', replyReceipt: '无' })).toContain(
      '送达凭证',
    );
    expect(against(signed(), 'dispatch', 'clerk', dispatch('2026-03-02'))).toBe('');
  });

  test('公益诉讼检察建议只回复、没有整改到位的，不能办结（检察公益诉讼解释21）', () => {
    const replied = (how: Stated) => signed(pip, how).act('dispatch', 'clerk', dispatch('2026-03-02'));
    expect(against(replied({ rectified: 'ongoing' }), 'close', 'clerk')).toContain('不能办结');
    expect(against(replied(done), 'close', 'clerk')).toBe('');
  });

  test('只有公益诉讼检察建议才登记被提起公益诉讼（行政诉讼法25第4款）', () => {
    expect(against(assigned(), 'sue', 'clerk', { suedOn: '2026-03-02' })).toContain('只有行政公益诉讼检察建议');
    expect(against(assigned(pip), 'sue', 'clerk', { suedOn: '2026-03-02' })).toBe('');
  });

  test('公益诉讼检察建议第30日起按周记录进展（内部）', () => {
    expect(received(pip).limit('progress')).toMatchObject({ due: '2026-04-01' });
    expect(rectified(pip, { rectified: 'ongoing' }).limit('weekly')).toMatchObject({ strict: '2026-03-09' });
    expect(rectified().limit('weekly')).toBeUndefined();
  });

  test('退回说明理由和应当承办的单位', () => {
    expect(
      against(received(), 'returnLetter', 'clerk', { returnReason: '不属于本机关职责', properUnit: '县住建局' }),
    ).toBe('');
    expect(against(received(), 'returnLetter', 'clerk', { returnReason: '不归我管', properUnit: '无' })).toContain(
      '退回应当说明理由',
    );
  });
});
