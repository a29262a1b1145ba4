import { describe, expect, test } from 'vitest';
import {
  isShown,
  publicationsOwed,
  type Story,
  settingReader,
  story,
  withdrawalsDue,
} from '../../../kernel/procedure/index.ts';
import { release } from '../../../kernel/publication/index.ts';
import { openness } from '../index.ts';
import { against, calendar, type Stated, stage } from './stage.ts';
import { environmentFor } from './view.ts';

const all = ['content', 'political', 'secrecy', 'personal'];
const item: Stated = {
  formedOn: '2026-03-02',
  heading: '示例补贴发放公示',
  category: 'relief',
  summary: '示例补贴发放情况',
  attribute: 'proactive',
  marking: 'none',
};
const begin = (): Story => story('openness', stage(), '2026-03-02');
const formed = (over: Stated = {}): Story => begin().act('form', 'clerk', { ...item, ...over });
const review = { attribute: 'proactive', reviews: all };
const publish = { publication: 'information', secrecyReviewed: true };
const published = (over: Stated = {}): Story =>
  formed(over).act('review', 'chief', review).act('publish', 'clerk', publish);
const registered: Stated = {
  formedOn: '2026-03-02',
  heading: '示例公示',
  category: 'relief',
  summary: '示例',
  attribute: 'proactive',
  reviews: all,
  reviewedBy: 'chief',
};

describe('公开属性源头审查（条例13、14、17）', () => {
  test('没有经过公开审查的不能公开；审查通过的可以', () => {
    expect(against(formed(), 'publish', 'clerk', publish)).toContain('还没有经过公开审查');
    expect(against(formed().act('review', 'chief', review), 'publish', 'clerk', publish)).toBe('');
  });

  test('内容、政治表述、保密、个人信息四项审查缺一不可', () => {
    expect(against(formed(), 'review', 'chief', { ...review, reviews: ['content', 'political', 'secrecy'] })).toContain(
      '个人信息审查',
    );
    expect(against(begin(), 'register', 'clerk', { ...registered, reviews: ['content'] })).toContain('保密审查');
    expect(against(begin(), 'register', 'clerk', registered)).toBe('');
  });

  test('审查人不是起草、报送人', () => {
    const own = begin().act('form', 'second', item);
    expect(against(own, 'review', 'second', review)).toContain('不得再作出');
    expect(against(own, 'review', 'chief', review)).toBe('');
    expect(against(begin(), 'register', 'clerk', { ...registered, reviewedBy: 'clerk' })).toContain('同一人');
  });

  test('有密级、内部标志的不能定为主动公开', () => {
    expect(against(begin(), 'form', 'clerk', { ...item, marking: 'internal' })).toContain('不能定为主动公开');
    expect(
      against(begin(), 'form', 'clerk', {
        ...item,
        marking: 'classified',
        attribute: 'withheld',
        attributeGround: 'secret',
        attributeReason: '依法定密',
      }),
    ).toBe('');
  });

  test('定为依申请公开、不予公开的写明理由和依据', () => {
    const kept = { attribute: 'withheld', attributeGround: 'process', attributeReason: '讨论稿' };
    expect(against(begin(), 'form', 'clerk', { ...item, ...kept, attributeReason: '略' })).toContain('写明理由');
    expect(
      against(begin(), 'form', 'clerk', { ...item, attribute: 'withheld', attributeReason: '尚在讨论的稿子' }),
    ).toContain('依据');
    expect(against(formed(), 'keep', 'chief', { ...kept, attributeReason: '尚在讨论的稿子' })).toBe('');
    expect(against(formed(), 'keep', 'chief', { attribute: 'proactive' })).not.toBe('');
  });

  test('不能确定的报请确定；没有确定可以公开的，不能审查通过', () => {
    const told = (mayOpen: boolean): Story =>
      formed()
        .act('refer', 'chief', { referredTo: '保密局', referQuestion: '坐标能否公开' })
        .act('determine', 'clerk', { determination: '已复函', mayOpen });
    expect(against(told(false), 'review', 'chief', review)).toContain('没有确定可以公开');
    expect(against(told(true), 'review', 'chief', review)).toBe('');
  });
});

describe('公开、更正、撤下（条例6、18、26）', () => {
  const procedure = openness.procedures.find((p) => p.id === 'openness') as (typeof openness.procedures)[number];

  test('公开的期限自形成之日起二十个工作日，登记形成的和签发时已审查的一样', () => {
    const duty = procedure.publication?.information;
    expect(duty?.within).toEqual({ count: 20, unit: 'workingDay' });
    expect(duty?.after).toEqual(expect.arrayContaining(['form', 'register', 'update', 'openKept']));
    expect(procedure.acts.form?.dated).toBe('formedOn');
    expect(procedure.acts.update?.dated).toBe('changedOn');
  });

  test('身份证号码、电话、未成年人姓名、家庭住址遮盖后才公开', () => {
    const body = '受助学生示例丁某某，住示例路9号示例小区，身份证号110101199001010015，电话13800000009。';
    const told = published({
      body,
      protectedPeople: [
        {
          kind: 'citizen',
          name: '示例丁某某',
          address: '示例路9号示例小区',
          idNumber: '110101199001010015',
          phone: '13800000009',
        },
      ],
    });
    const words = JSON.stringify(release(procedure, 'information', environmentFor(procedure, told)));
    for (const secret of ['示例丁某某', '示例路9号示例小区', '110101199001010015', '13800000009'])
      expect(words).not.toContain(secret);
    expect(words).toContain('示某某');
  });

  test('变更、更正要写明内容并重新审查', () => {
    const update: Stated = {
      changedOn: '2026-03-10',
      changeKind: 'wrong',
      changeNote: '金额更正为三百元',
      summary: '更正后',
      reviews: all,
      reviewedBy: 'chief',
    };
    const told = published().on('2026-03-10');
    expect(against(told, 'update', 'clerk', update)).toBe('');
    expect(against(told, 'update', 'clerk', { ...update, changeNote: '改' })).toContain('写明变更');
    expect(against(told, 'update', 'clerk', { ...update, reviews: [] })).not.toBe('');
    expect(against(told, 'update', 'clerk', { ...update, changedOn: '2026-03-02' })).toBe('');
  });

  test('公开以后变更、更正的，自变更之日起二十个工作日内重新公开（条例26）', () => {
    const means = { calendar, setting: settingReader(procedure, {}) };
    const owed = (told: Story) => publicationsOwed(procedure, told.matter, means);
    const changed = (summary: string): Story =>
      published().on('2026-03-10').act('update', 'clerk', {
        changedOn: '2026-03-10',
        changeKind: 'wrong',
        changeNote: '金额更正为三百元',
        summary,
        reviews: all,
        reviewedBy: 'chief',
      });
    expect(owed(published())).toEqual([]);
    // 清明放假，4月4日至6日不是工作日。
    expect(owed(changed('更正后'))).toMatchObject([{ anew: 'changed', from: '2026-03-10', due: '2026-04-08' }]);
    expect(owed(changed('更正后').on('2026-04-08').act('publish', 'clerk', publish))).toEqual([]);
    const down = changed('更正后').act('withdraw', 'chief', { withdrawGround: 'personal', withdrawNote: '附件含住址' });
    expect(owed(down)).toEqual([]);
  });

  test('撤下以后一个工作日内从网站撤回，并且不得再公开', () => {
    const told = published()
      .on('2026-03-13')
      .act('withdraw', 'chief', { withdrawGround: 'personal', withdrawNote: '附件含住址' });
    expect(withdrawalsDue(procedure, told.matter, { calendar })).toMatchObject([{ due: '2026-03-16' }]);
    expect(isShown(told.matter, 'information')).toBe(true);
    told.act('withdrawPublication', 'clerk', { publication: 'information', reason: '附件含住址' });
    expect(isShown(told.matter, 'information')).toBe(false);
    expect(against(told, 'publish', 'clerk', publish)).toContain('不得再公开');
  });

  test('不公开的信息定期评估；情势变化可以公开的转为公开', () => {
    const kept = { attribute: 'withheld', attributeGround: 'process', attributeReason: '尚在讨论的稿子' };
    const told = formed(kept).act('keep', 'chief', kept);
    expect(told.limit('evaluate')?.due).toBe('2027-03-02');
    told.on('2026-09-01').act('evaluate', 'chief', { evaluation: '仍在讨论' });
    expect(told.limit('evaluate')?.startedOn).toBe('2026-09-01');
    expect(
      against(told, 'openKept', 'chief', { ...kept, attribute: 'withheld', evaluation: '可以公开', reviews: all }),
    ).not.toBe('');
    told.act('openKept', 'chief', { attribute: 'proactive', evaluation: '已经定稿', reviews: all });
    expect(against(told, 'publish', 'clerk', publish)).toBe('');
  });
});
