// 查封、扣押的批准和实施 (行政强制法5、10、16—24): who may, on what basis, in which form, and what may not be touched.
import { describe, expect, test } from 'vitest';
import type { ReferredMatter } from '../../../../kernel/procedure/index.ts';
import { against, type Stated } from '../../cause/stories/stage.ts';
import { held as heldSample } from '../samples.ts';
import { approved, begin, coercive, requested, served, urgent, urgentlyHeld } from './stage.ts';

const requesting = (over: Stated = {}, referred: readonly ReferredMatter[] = []): string =>
  against(begin({ referred }), 'request', 'officer1', requested(over));
const serving = (over: Stated = {}, without: readonly string[] = []): string =>
  against(
    approved(),
    'serve',
    'officer1',
    Object.fromEntries(Object.entries(served(over)).filter(([name]) => !without.includes(name))),
  );

describe('职权 (17)', () => {
  const power = (id: string, file: Stated, state = 'inForce'): ReferredMatter => ({
    ...coercive,
    id,
    state,
    file: { ...coercive.file, ...file },
  });
  const by = (file: Stated, state?: string): string => requesting({ power: 'p' }, [power('p', file, state)]);

  test('职权须包括行政强制措施', () => {
    expect(requesting()).toBe('');
    expect(by({ acts: ['penalty'] })).toContain('不包括行政强制措施');
  });

  test('行政强制措施权不得委托', () => {
    expect(by({ kind: 'entrusted' })).toContain('不得委托');
    expect(by({ kind: 'devolved' })).toBe('');
  });

  test('职权在期限之内：末日可以，次日不能', () => {
    expect(by({ validUntil: '2023-03-06' })).toBe('');
    expect(by({ validUntil: '2023-03-05' })).toContain('届满');
    expect(by({}, 'withdrawn')).toContain('停用');
  });

  test('依据法律、法规；规章和规范性文件不得设定 (10)', () => {
    for (const basisKind of ['law', 'regulation', 'localRegulation']) expect(requesting({ basisKind })).toBe('');
    for (const basisKind of ['rule', 'document']) expect(requesting({ basisKind })).toContain('不得设定行政强制措施');
    expect(requesting({ basis: '有关规定' })).toContain('条、款、项');
  });

  test('两名以上持证执法人员 (18第2项)', () => {
    expect(requesting({ officers: ['officer1'] })).toContain('至少2人');
    expect(requesting({ officers: ['officer1', 'auxiliary'] })).toContain('行政执法证');
  });

  test('负责人批准，报告的人不能批准自己 (18第1项)', () => {
    const told = begin().act('request', 'officer1', requested());
    expect(against(told, 'authorise', 'officer1')).not.toBe('');
    expect(told.act('authorise', 'head').matter.state).toBe('approved');
    expect(against(begin().act('request', 'officer1', requested()), 'serve', 'officer1', served())).toContain('已报告');
  });
});

describe('范围 (5、23)', () => {
  test('限于涉案财物', () => {
    expect(requesting({ related: false })).toContain('与违法行为无关');
    expect(requesting({ case: 'power-a' })).toContain('请选择所属的行政处罚案件');
  });

  test('不得扣押生活必需品', () => {
    expect(requesting({ necessities: true })).toContain('生活必需品');
  });

  test('已被其他国家机关查封的不得重复查封', () => {
    expect(requesting({ measure: 'seal', sealedElsewhere: true })).toContain('不得重复查封');
    expect(requesting({ measure: 'seal', sealedElsewhere: false })).toBe('');
  });

  test('同一物品已在本县另一决定中扣押的不得再扣押，另外的物品可以', () => {
    const of = (goods: string): string =>
      against(
        begin({ found: { heldAlready: [{ ...heldSample, file: { goods } }] } }),
        'request',
        'officer1',
        requested(),
      );
    expect(of('示例香烟，5条')).toBe('');
    expect(of('示例香烟，5条\n示例饼干，每袋200克， 35袋')).toContain('不得重复采取措施');
  });

  test('非强制手段可以达到目的的不得采取 (5)', () => {
    expect(requesting({ milder: '无' })).toContain('非强制手段');
  });
});

describe('现场 (18、24)', () => {
  test('出示证件、告知、听取，缺一不可', () => {
    expect(serving()).toBe('');
    expect(serving({ identityShown: false })).toContain('执法身份证件');
    expect(serving({ rightsTold: false })).toContain('当场告知');
    expect(serving({}, ['statement'])).not.toBe('');
  });

  test('当场交付决定书和清单', () => {
    expect(serving({ delivered: false })).toContain('当场交付');
  });

  test('当事人签名，拒绝的注明，不到场的由见证人签名', () => {
    expect(serving({ signed: 'refused' }, ['signature'])).toBe('');
    expect(serving({}, ['signature'])).not.toBe('');
    const absent: Stated = { presence: 'absent', witness: '社区干部', signed: 'witnessed' };
    expect(serving(absent)).toBe('');
    expect(serving({ ...absent, signed: 'refused' }, ['signature'])).toContain('见证人');
    expect(serving({ ...absent }, ['witness'])).not.toBe('');
    expect(serving({ signed: 'witnessed' })).toContain('由当事人签名');
  });

  test('决定书、清单、现场笔录、封条一并制发，决定书有文号', () => {
    const told = approved().act('serve', 'officer1', served());
    expect(told.matter.papers.map((p) => p.paper)).toEqual([
      'approvalSheet',
      'decision',
      'goodsList',
      'siteRecord',
      'sealStrip',
    ]);
    expect(told.matter.papers.find((p) => p.paper === 'decision')?.number).toContain('强措决');
  });
});

describe('紧急情况 (19)', () => {
  const ratify = (ratifiedOn: string, ratifiedAt: string): string =>
    against(urgentlyHeld().on(ratifiedOn), 'ratify', 'head', { ratifiedOn, ratifiedAt });

  test('写明紧急情况和时间', () => {
    expect(against(begin(), 'sealUrgently', 'officer1', urgent())).toBe('');
    expect(against(begin(), 'sealUrgently', 'officer1', urgent({ urgency: '急' }))).toContain('紧急情况');
    expect(against(begin(), 'sealUrgently', 'officer1', urgent({ servedAt: '下午' }))).toContain('14:30');
  });

  test('二十四小时内补办批准手续：整二十四小时可以，多一分钟不能', () => {
    expect(ratify('2023-03-07', '14:30')).toBe('');
    expect(ratify('2023-03-07', '14:31')).toContain('超过二十四小时');
    expect(ratify('2023-03-06', '14:29')).toContain('早于实施时间');
  });

  test('二十四小时不因休假日顺延', () => {
    const told = urgentlyHeld({}, '2023-03-10').on('2023-03-13');
    expect(against(told, 'ratify', 'head', { ratifiedOn: '2023-03-13', ratifiedAt: '09:00' })).toContain('2023-03-11');
  });

  test('负责人认为不应当采取的，立即解除', () => {
    const told = urgentlyHeld().act('rejectUrgent', 'head', { liftedOn: '2023-03-06', liftGround: 'other' });
    expect(told.matter.state).toBe('lifted');
    expect(told.limit('giveBack')?.status).toBe('running');
  });

  test('没有补办批准的，依法失效，应当退还', () => {
    expect(urgentlyHeld().on('2023-03-08').matter.state).toBe('lapsed');
    expect(urgentlyHeld().on('2023-03-07').matter.state).toBe('urgent');
  });
});
