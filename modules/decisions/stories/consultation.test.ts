// The public consultation and its opinions: window, reason, answer, and nothing of who wrote (条例 15, 18).
import { describe, expect, test } from 'vitest';
import { calendarOf } from '../../../kernel/calendar/index.ts';
import type { Block } from '../../../kernel/document/blocks.ts';
import { documentBody } from '../../../kernel/document/html.ts';
import { publicationsOwed, settingReader } from '../../../kernel/procedure/index.ts';
import { holidayYears } from '../../../law/holidays/index.ts';
import { consultation } from '../consultation/procedure.ts';
import { against, begin, other, type Stated, stageOf } from './stage.ts';

const decision = other('decision', 'decisions', 'drafting', {});
const prepare: Stated = {
  about: 'decision',
  draftTitle: '停车方案',
  draftText: '第一条 为了方便群众停车，制定本方案。',
  explanation: '老城区泊位不足，需要统筹增设。',
  business: false,
  channels: ['site'],
  contact: '网上提交，或者寄至规划局。',
};
const answered = other('o1', 'opinion', 'answered', {
  adoption: 'adopted',
  summary: '增加夜间泊位',
  answer: '已经写入第三条。',
});
const waiting = other('o2', 'opinion', 'received', {});
const prepared = (found = {}, settings = {}, state = 'drafting') =>
  begin('decisions/consultation', stageOf([{ ...decision, state }], found, settings), '2026-03-02').act(
    'prepare',
    'drafter',
    prepare,
  );
const open = (found = {}) => prepared(found).act('announce', 'drafter', { closesOn: '2026-04-01' }).approved('chief');
const counts = { received: 1, adopted: 1, partly: 0, notAdopted: 0, merged: 0, aside: 0 };

describe('期限', () => {
  test('条例第十五条：自公布的次日起不少于三十日；三十日可以，二十九日应当说明原因', () => {
    expect(against(prepared(), 'announce', 'drafter', { closesOn: '2026-04-01' })).toBe('');
    expect(against(prepared(), 'announce', 'drafter', { closesOn: '2026-03-31' })).toContain('只有29日');
    expect(
      against(prepared(), 'announce', 'drafter', { closesOn: '2026-03-31', shortenedWhy: '汛期以前必须完成。' }),
    ).toBe('');
  });
  test('缩短以后不得少于本地规定的下限（设置）', () => {
    const why = { shortenedWhy: '汛期以前必须完成。' };
    expect(against(prepared(), 'announce', 'drafter', { ...why, closesOn: '2026-03-09' })).toBe('');
    expect(against(prepared(), 'announce', 'drafter', { ...why, closesOn: '2026-03-08' })).toContain('不得少于7日');
    const stricter = prepared({}, { 'decisions.shortestWindow': 15 });
    expect(against(stricter, 'announce', 'drafter', { ...why, closesOn: '2026-03-09' })).toContain('不得少于15日');
  });
  test('公告拟好以后拖延刊登的，公布时期限不足三十日，不能公布', () => {
    const publish = { publication: 'notice', secrecyReviewed: true };
    expect(against(open(), 'publish', 'drafter', publish)).toBe('');
    expect(against(open().on('2026-03-03'), 'publish', 'drafter', publish)).toContain('只有29日');
  });
  test('公告以后延长期限的，改了日期的公告应当重新公布；期限自首次公布起算，不因此又要三十日', () => {
    const publish = { publication: 'notice', secrecyReviewed: true };
    const owed = (told: ReturnType<typeof open>) =>
      publicationsOwed(consultation, told.matter, {
        calendar: calendarOf(holidayYears),
        setting: settingReader(consultation, {}),
      });
    const shown = () => open().act('publish', 'drafter', publish).on('2026-03-20');
    expect(owed(shown())).toEqual([]);
    const prolonged = shown().act('prolong', 'drafter', { closesOn: '2026-04-10', longer: '应群众要求。' });
    expect(owed(prolonged)).toMatchObject([{ act: 'prolong', anew: 'changed', from: '2026-03-20' }]);
    expect(against(prolonged, 'publish', 'drafter', publish)).toBe('');
    expect(owed(prolonged.act('publish', 'drafter', publish))).toEqual([]);
  });
  test('期限届满的次日依法截止；最后一日遇休假日的顺延', () => {
    expect(open().on('2026-04-01').matter.state).toBe('open');
    expect(open().on('2026-04-02').matter.state).toBe('closed');
    // 4 April 2026 is 清明; the window runs through 7 April.
    const told = prepared().act('announce', 'drafter', { closesOn: '2026-04-04' }).approved('chief');
    expect(told.on('2026-04-07').matter.state).toBe('open');
    expect(told.on('2026-04-08').matter.state).toBe('closed');
  });
  test('只能延长，不能提前截止', () => {
    expect(against(open(), 'prolong', 'drafter', { closesOn: '2026-04-01', longer: '应要求。' })).toContain('只能延长');
    expect(against(open(), 'prolong', 'drafter', { closesOn: '2026-04-02', longer: '应要求。' })).toBe('');
    expect(against(open(), 'endWindow', 'drafter')).toContain('不能提前结束');
  });
  test('已经集体讨论的决策，不能再征求意见', () => {
    expect(() => prepared({}, {}, 'collectivelyDiscussed')).toThrow('不能再征求意见');
  });
});

describe('研究采纳', () => {
  test('条例第十八条：有一条意见没有答复的，不能审定采纳情况', () => {
    const closed = open({ opinions: [answered, waiting], unanswered: [waiting] }).on('2026-04-02');
    expect(
      against(closed, 'conclude', 'drafter', { summary: '夜间泊位。', ...counts, received: 2, aside: 1 }),
    ).toContain('还有1条意见');
    const done = open({ opinions: [answered], unanswered: [] }).on('2026-04-02');
    expect(against(done, 'conclude', 'drafter', { summary: '夜间泊位。', ...counts })).toBe('');
  });
  test('公布的数字应当与案卷中的意见一致', () => {
    const closed = open({ opinions: [answered], unanswered: [] }).on('2026-04-02');
    expect(
      against(closed, 'conclude', 'drafter', { summary: '夜间泊位。', ...counts, adopted: 0, notAdopted: 1 }),
    ).toContain('不一致');
    expect(against(closed, 'conclude', 'drafter', { summary: '夜间泊位。', ...counts, received: 2 })).toContain('不等');
  });
  test('没有人提意见的，也能如实审定', () => {
    const closed = open({ opinions: [], unanswered: [] }).on('2026-04-02');
    expect(
      against(closed, 'conclude', 'drafter', { summary: '没有收到意见。', ...counts, received: 0, adopted: 0 }),
    ).toBe('');
  });
  test('截止后十二个工作日内审定（内部时限）', () => {
    expect(open({ opinions: [], unanswered: [] }).on('2026-04-02').limit('conclude')).toMatchObject({
      status: 'running',
    });
  });
});

describe('意见', () => {
  const about = (state: string, closesOn = '2026-04-01') =>
    other('window', 'consultation', state, { draftTitle: '停车方案', closesOn });
  const sent: Stated = { consultation: 'window', opinion: '建议增加夜间泊位。', standing: 'citizen' };
  const first = (on: string, state = 'open', settings = {}) =>
    begin('decisions/opinion', { ...stageOf([about(state), answered], {}, settings), authority: 'planning' }, on);

  test('条例第十五条：期限内可以提交，最后一日也可以；截止以后不能', () => {
    expect(against(first('2026-03-03'), 'send', 'party:citizen', sent)).toBe('');
    expect(against(first('2026-04-01'), 'send', 'party:citizen', sent)).toBe('');
    expect(against(first('2026-04-02'), 'send', 'party:citizen', sent)).toContain('已于2026-04-01截止');
    expect(against(first('2026-03-03', 'closed'), 'send', 'party:citizen', sent)).toContain('不能再提交意见');
  });
  test('可以不署名；本地要求署名的（设置）应当写明', () => {
    const strict = { 'decisions.nameRequired': true };
    expect(against(first('2026-03-03', 'open', strict), 'send', 'party:citizen', sent)).toContain('姓名');
    expect(against(first('2026-03-03', 'open', strict), 'send', 'party:citizen', { ...sent, name: '张三' })).toBe('');
  });
  test('期限内寄出、截止以后收到的来信，审定以前可以登记', () => {
    expect(against(first('2026-04-03', 'closed'), 'record', 'drafter', { ...sent, received: 'letter' })).toBe('');
    expect(against(first('2026-04-20', 'concluded'), 'record', 'drafter', { ...sent, received: 'letter' })).toContain(
      '不能再登记',
    );
  });
  test('公布的摘要和答复不得写明提出人的姓名、电话', () => {
    const told = first('2026-03-03').act('send', 'party:citizen', { ...sent, name: '张三丰', phone: '13800000001' });
    const answer = { summary: '增加夜间泊位', adoption: 'adopted', answer: '已经写入。' };
    expect(against(told, 'answer', 'drafter', { ...answer, answer: '张三丰的意见已经写入。' })).toContain(
      '不得写明提出人',
    );
    expect(against(told, 'answer', 'drafter', { ...answer, summary: '请回13800000001' })).toContain('不得写明联系电话');
    expect(against(told, 'answer', 'drafter', answer)).toBe('');
  });
  test('采纳不采纳都要说明理由', () => {
    const told = first('2026-03-03').act('send', 'party:citizen', sent);
    expect(
      against(told, 'answer', 'drafter', { summary: '增加泊位', adoption: 'notAdopted', answer: '不行' }),
    ).toContain('理由');
  });
  test('相同的意见只能合并到同一草案的、已经答复的意见', () => {
    const told = begin(
      'decisions/opinion',
      {
        ...stageOf([
          about('open'),
          other('o1', 'opinion', 'received', { consultation: 'window' }),
          other('o3', 'opinion', 'answered', { consultation: 'window' }),
          other('o4', 'opinion', 'answered', { consultation: 'elsewhere' }),
        ]),
        authority: 'planning',
      },
      '2026-03-03',
    ).act('send', 'party:citizen', sent);
    expect(against(told, 'merge', 'drafter', { same: 'o1' })).toContain('先答复');
    expect(against(told, 'merge', 'drafter', { same: 'o4' })).toContain('不是对同一草案');
    expect(against(told, 'merge', 'drafter', { same: 'o3' })).toBe('');
  });
  test('意见中的脚本只是文字，公布的采纳情况中不会执行', () => {
    const script = '<script>alert(1)</script>';
    const told = open({ opinions: [], unanswered: [] });
    const view = {
      file: { ...told.matter.file, ...counts, summary: script },
      found: () => [
        other('o1', 'opinion', 'answered', {
          adoption: 'adopted',
          summary: script,
          answer: '"><img src=x onerror=alert(1)>',
        }),
      ],
    };
    const blocks = consultation.publication?.result?.body(view as never) as readonly Block[];
    const page = documentBody({ title: '采纳情况', blocks, seal: '规划局', on: '2026-04-20' });
    expect(page).not.toMatch(/<script|<img/);
    expect(page).toContain('&#60;script&#62;');
  });
});
