import { describe, expect, test } from 'vitest';
import { type Story, story } from '../../../kernel/procedure/index.ts';
import { against, referredTo, type Stated, stage } from '../stories/stage.ts';

const setUp: Stated = {
  setUpOn: '2020-03-02',
  name: '莲塘村人民调解委员会',
  level: 'village',
  founder: '莲塘村村民委员会',
  place: '莲塘村委会',
};
const elected: Stated = { electedOn: '2020-03-06', electedBy: 'villagers', memberCount: 5, women: 1, chair: '涂主任' };

const founded = (over: Stated = {}): Story =>
  story('mediation/committee', stage(), '2020-03-02').act('setUp', 'bureau', { ...setUp, ...over });
const electing = (over: Stated): string =>
  against(founded().on('2020-03-06'), 'elect', 'bureau', { ...elected, ...over });
const active = (): Story => founded().on('2020-03-06').act('elect', 'bureau', elected);

describe('调解委员会的组成 (人民调解法8)', () => {
  test('委员三至九人：二人、十人不行，三人、九人可以 (8第2款)', () => {
    expect(electing({ memberCount: 2 })).toContain('应当为三至九人');
    expect(electing({ memberCount: 10 })).toContain('应当为三至九人');
    expect(electing({ memberCount: 3 })).toBe('');
    expect(electing({ memberCount: 9 })).toBe('');
  });

  test('应当有妇女成员 (8第3款)', () => {
    expect(electing({ women: 0 })).toContain('应当有妇女成员');
    expect(electing({ women: 1 })).toBe('');
  });

  test('多民族居住的地区应当有人数较少民族的成员 (8第3款)', () => {
    expect(electing({ mixed: true, minority: 0 })).toContain('人数较少民族');
    expect(electing({ mixed: true, minority: 1 })).toBe('');
    expect(electing({ mixed: false })).toBe('');
  });

  test('列出名单的，人数与名单一致，主任是委员之一 (8第2款)', () => {
    const members = ['涂主任', '万调解', '胡登记'].map((name) => ({ kind: 'citizen', name }));
    expect(electing({ members, memberCount: 5 })).toContain('名单列有3人');
    expect(electing({ members, memberCount: 3, chair: '外人' })).toContain('主任应当是委员之一');
    expect(electing({ members, memberCount: 3 })).toBe('');
  });

  test('村（居）的由村民、居民会议推选，单位的由职工大会或者工会推选 (9第1款)', () => {
    expect(electing({ electedBy: 'founder' })).toContain('村民会议');
    expect(electing({ electedBy: 'residents' })).toBe('');
    const unit = founded({ level: 'enterprise' }).on('2020-03-06');
    expect(against(unit, 'elect', 'bureau', elected)).toContain('职工大会');
    expect(against(unit, 'elect', 'bureau', { ...elected, electedBy: 'workers' })).toBe('');
    expect(
      against(founded({ level: 'township' }).on('2020-03-06'), 'elect', 'bureau', { ...elected, electedBy: 'founder' }),
    ).toBe('');
  });

  test('个人调解工作室隶属于任期内的调解委员会，一人即可', () => {
    const studio = { ...setUp, name: '老万调解工作室', level: 'studio' };
    const opening = (parent: string | undefined, state = 'active'): string =>
      against(
        story('mediation/committee', stage({ referred: [referredTo('over', 'committee', state)] }), '2020-03-02'),
        'setUp',
        'bureau',
        parent === undefined ? studio : { ...studio, parent },
      );
    expect(opening(undefined)).not.toBe('');
    expect(opening('over', 'expired')).toContain('任期未满');
    expect(opening('over')).toBe('');
    const told = story(
      'mediation/committee',
      stage({ referred: [referredTo('over', 'committee', 'active')] }),
      '2020-03-02',
    ).act('setUp', 'bureau', { ...studio, parent: 'over' });
    expect(
      against(told.on('2020-03-06'), 'elect', 'bureau', { ...elected, electedBy: 'founder', memberCount: 1, women: 0 }),
    ).toBe('');
  });
});

describe('任期三年 (人民调解法9第2款)', () => {
  test('三年届满，依法自行转为待换届', () => {
    expect(active().limit('term')?.strict).toBe('2023-03-06');
    expect(active().on('2023-03-06').matter.state).toBe('active');
    const told = active().on('2023-03-07');
    expect(told.matter.state).toBe('expired');
    expect(told.entries.at(-1)).toMatchObject({ act: 'termEnds', on: '2023-03-06' });
  });

  test('可以连选连任：届满以前或者以后换届，任期重新起算', () => {
    const early = active()
      .on('2023-03-01')
      .act('elect', 'bureau', { ...elected, electedOn: '2023-03-01' })
      .on('2023-03-07');
    expect(early.matter.state).toBe('active');
    const late = active()
      .on('2023-04-03')
      .act('elect', 'bureau', { ...elected, electedOn: '2023-04-03' });
    expect(late.matter.state).toBe('active');
    expect(late.limit('term')?.strict).toBe('2026-04-03');
  });

  test('调整委员不延长任期', () => {
    const { electedOn: _, electedBy: __, ...people } = elected;
    const told = active()
      .on('2022-03-01')
      .act('change', 'bureau', { ...people, changedOn: '2022-03-01', changeNote: '增补一人' });
    expect(told.limit('term')?.strict).toBe('2023-03-06');
  });

  test('组成不合法的，由司法行政部门登记，补正以后恢复', () => {
    const { electedOn: _, electedBy: __, ...people } = elected;
    const told = active().on('2021-03-01').act('find', 'bureau', { faults: '女委员离任' });
    expect(told.matter.state).toBe('irregular');
    const change = { ...people, changedOn: '2021-03-01', changeNote: '增补女委员' };
    expect(against(told, 'change', 'bureau', { ...change, women: 0 })).toContain('妇女成员');
    expect(told.act('change', 'bureau', change).matter.state).toBe('active');
  });
});

describe('通报和备案', () => {
  const notice = (on: string): Stated => ({ notifiedOn: on, court: '南昌县人民法院' });

  test('组成和调整情况及时通报基层人民法院，日数为本县设置，逾期显示 (10)', () => {
    expect(active().limit('notice')?.strict).toBe('2020-04-05');
    const due = active().limit('notice')?.due as string;
    expect(active().on(due).act('notify', 'bureau', notice(due)).limit('notice')?.status).toBe('met');
    expect(active().on('2020-06-01').act('notify', 'bureau', notice('2020-06-01')).limit('notice')?.status).toBe(
      'late',
    );
  });

  test('调委会自己不能代司法行政部门通报 (10)', () => {
    expect(
      active()
        .refusals('notify', 'chair', notice('2020-03-06'))
        .map((r) => r.code),
    ).toEqual(['not-your-power']);
  });

  test('医疗纠纷调委会自设立之日起三十个工作日内备案 (医疗纠纷预防和处理条例32)', () => {
    const medical = () =>
      story('mediation/committee', stage(), '2023-03-01').act('setUp', 'bureau', {
        ...setUp,
        setUpOn: '2023-03-01',
        level: 'professional',
        field: 'medical',
      });
    expect(medical().limit('medical')?.due).toBe('2023-04-13');
    expect(
      medical().on('2023-04-13').act('fileMedical', 'bureau', { filedOn: '2023-04-13' }).limit('medical')?.status,
    ).toBe('met');
    expect(
      medical().on('2023-04-14').act('fileMedical', 'bureau', { filedOn: '2023-04-14' }).limit('medical')?.status,
    ).toBe('late');
    expect(founded({ level: 'professional', field: 'traffic' }).limit('medical')).toBeUndefined();
  });

  test('公布的是名称、类型、地址和电话，不含委员个人信息', () => {
    const committee = stage().procedures.find((p) => p.id === 'committee');
    const spec = committee?.publication?.directory;
    expect(spec?.masks).toBeUndefined();
    expect(committee?.file.members?.secrecy).toBe('personal');
    expect(String(spec?.body)).not.toContain('members');
  });
});
