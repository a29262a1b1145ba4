import { describe, expect, test } from 'vitest';
import {
  against,
  approved,
  begin,
  caseScheme,
  drawn,
  drawnScheme,
  opened,
  opening,
  type Stated,
  scheme,
  visit,
} from './stage.ts';

describe('I-01 只检查公布的事项（三项制度意见4）', () => {
  test('公布的可以，未公布的不可以', () => {
    expect(opening()).toBe('');
    expect(opening({ item: 'item-listed', plan: 'plan' })).toContain('没有公布在检查事项清单中');
  });
  test('合并检查的每个事项都要公布，同一事项不写两次', () => {
    expect(opening({ item2: 'item-b' })).toBe('');
    expect(opening({ item2: 'item-listed' })).toContain('没有公布');
    expect(opening({ item2: 'item' })).toContain('写了两次');
  });
});

describe('事项由列出它的机关实施（三项制度意见4）', () => {
  test('本机关的、乡镇共用的可以，他机关的要联合检查', () => {
    expect(against(opened({ item2: 'item-b' }), 'authorise', 'clerk')).toBe('');
    expect(against(opened({ item2: 'item-town' }), 'authorise', 'clerk')).toBe('');
    expect(against(opened({ item2: 'item-health' }), 'authorise', 'clerk')).toContain('由县卫健委实施');
    const joint = (office: string, ...who: string[]): Stated => ({
      item2: 'item-health',
      joint: true,
      jointOffices: [office],
      jointInspectors: who,
    });
    expect(against(opened(joint('health', 'health-1', 'health-2')), 'authorise', 'clerk')).toBe('');
    expect(against(opened(joint('emergency', 'fire-1', 'fire-2')), 'authorise', 'clerk')).toContain(
      '不是本机关和参加部门的检查事项',
    );
  });
});

describe('检查有来由（优化营商环境条例54）', () => {
  test('日常检查依据已公布的计划，事项相同', () => {
    expect(opening({ plan: 'plan-filed' })).toContain('还没有公布');
    expect(opening({ item: 'item-b' })).toContain('计划中没有这一事项');
    expect(opening({ plan: 'campaign' })).toContain('种类不一致');
  });
  test('个案检查写明来源和线索，报告日期是本季度末', () => {
    expect(opening({}, caseScheme)).toBe('');
    expect(opening({ caseGround: '查' }, caseScheme)).toContain('写明来源和线索');
    expect(opening({ reportBy: '2023-06-30' }, caseScheme)).toContain('2023-03-31');
  });
  test('双随机：企业和两名人员都是抽取的结果', () => {
    expect(opening({}, drawnScheme)).toBe('');
    expect(opening({ inspectors: ['zhang', 'wang'] }, drawnScheme)).toContain('人员与随机抽取的结果不一致');
    expect(opening({ subject: 'subject-quiet' }, drawnScheme)).toContain('不在所指的随机抽取的结果中');
    expect(opening({ draw: 'draw-pending' }, drawnScheme)).toContain('还没有结果');
    expect(drawn('zhang')).toContain('zhang');
  });
  test('在抽查任务的期间内：最后一天可以，次日不可以', () => {
    expect(opening({ plannedOn: '2023-06-30' }, drawnScheme)).toBe('');
    expect(opening({ plannedOn: '2023-07-03' }, drawnScheme)).toContain('抽查任务的期间');
  });
  test('移出名录库的企业只能个案检查', () => {
    expect(opening({ subject: 'subject-removed' })).toContain('已移出名录库');
    expect(opening({ subject: 'subject-removed' }, caseScheme)).toBe('');
  });
});

describe('I-02 每次检查都经批准', () => {
  test('没有批准不能通知、不能入企', () => {
    expect(against(opened(), 'notify', 'clerk')).not.toBe('');
    expect(against(opened(), 'showNotice', 'zhang')).not.toBe('');
    expect(approved().matter.papers.map((p) => p.paper)).toEqual(['approvalSheet', 'code']);
  });
  test('企业申请的个案检查也要批准', () => {
    const own = opened({ caseSource: 'ownRequest' }, caseScheme);
    expect(against(own, 'notify', 'clerk')).not.toBe('');
    expect(against(own.on('2023-03-21').act('authorise', 'clerk', {}), 'approve', 'clerk')).not.toBe('');
  });
  test('紧急的可以先行，两个工作日（设置）内补办；不紧急的不可以', () => {
    const urgent = { urgent: true, urgentReason: '疑似食物中毒', quietExemption: 'hazard' };
    expect(against(opened({}, caseScheme), 'startUrgent', 'zhang')).toContain('没有写明情况紧急');
    const started = opened(urgent, caseScheme).act('startUrgent', 'zhang');
    expect(started.limit('urgentPaper')?.due).toBe('2023-03-10');
    expect(
      started.on('2023-03-10').act('authoriseUrgent', 'clerk').approved('chief').limit('urgentPaper')?.status,
    ).toBe('met');
    const late = opened(urgent, caseScheme).act('startUrgent', 'zhang').on('2023-03-13');
    expect(late.act('authoriseUrgent', 'clerk').approved('chief').limit('urgentPaper')?.status).toBe('late');
  });
});

describe('I-03 年度检查次数上限', () => {
  const visited = (n: number) => ({
    found: { visits: Array.from({ length: n }, (_, i) => visit(`2023-0${i + 1}-22`)) },
  });
  test('已检查一次的可以，达到上限（二次）的不可以', () => {
    expect(against(opened({}, scheme, visited(1)), 'authorise', 'clerk')).toBe('');
    expect(against(opened({}, scheme, visited(2)), 'authorise', 'clerk')).toContain('达到上限（2次）');
  });
  test('个案检查不受此限，但提示明显过多', () => {
    const seen: string[] = [];
    const more = {
      ...visited(2),
      watch: (_: unknown, p: { warnings: readonly { sentence: string }[] }) =>
        seen.push(...p.warnings.map((w) => w.sentence)),
    };
    const one = opened({ plannedOn: '2023-03-22' }, caseScheme, more as never);
    expect(against(one, 'authorise', 'clerk')).toBe('');
    one.act('authorise', 'clerk');
    expect(seen.join()).toContain('执法监督机构将跟踪');
  });
});

describe('I-04 企业安静日', () => {
  test('每月20日在安静日内，21日不在', () => {
    expect(against(opened({ plannedOn: '2023-03-21' }), 'authorise', 'clerk')).toBe('');
    expect(against(opened({ plannedOn: '2023-03-20' }), 'authorise', 'clerk')).toContain('企业安静日');
  });
  test('有例外情形的可以，例外情形要与检查种类相符', () => {
    expect(
      against(opened({ plannedOn: '2023-03-20', quietExemption: 'complaint' }, caseScheme), 'authorise', 'clerk'),
    ).toBe('');
    expect(opening({ plannedOn: '2023-03-20', quietExemption: 'complaint' })).toContain('只能作为个案检查');
    expect(opening({ quietExemption: 'superior' })).toContain('只能作为专项检查');
    expect(opening({ quietExemption: 'ownRequest' }, caseScheme)).toContain('企业申请');
  });
  test('非现场检查不受安静日限制；企业自己的安静期同样适用', () => {
    expect(against(opened({ plannedOn: '2023-03-20', manner: 'offSite' }), 'authorise', 'clerk')).toBe('');
    expect(against(opened({ subject: 'subject-quiet' }), 'authorise', 'clerk')).toContain('处于安静期');
  });
  test('县里没有安静日的（0），不限制', () => {
    const none = { settings: { 'inspections.quietFrom': 0 } };
    expect(against(opened({ plannedOn: '2023-03-20' }, scheme, none), 'authorise', 'clerk')).toBe('');
  });
  test('到了那一天才发现在安静日内的，也不能入企', () => {
    const late = approved().on('2023-04-03').act('notify', 'clerk');
    expect(
      against(late, 'checkIn', 'zhang', {
        visitedOn: '2023-04-03',
        identityShown: true,
        rightsTold: true,
        scanned: true,
        networkFailure: false,
      }),
    ).toContain('企业安静日');
  });
});

describe('I-05 不同机关近期检查的提示合并', () => {
  const warned = (...recent: ReturnType<typeof visit>[]): string => {
    const seen: string[] = [];
    const more = {
      found: { recent },
      watch: (_: unknown, p: { warnings: readonly { sentence: string }[] }) =>
        seen.push(...p.warnings.map((w) => w.sentence)),
    };
    opened({}, scheme, more as never).act('authorise', 'clerk');
    return seen.join();
  };
  test('他机关检查过的提示，本机关的不在此列，没有的不提示', () => {
    expect(warned(visit('2023-02-22', 'health'))).toContain('县卫健委近期检查过该企业');
    expect(warned(visit('2023-02-22'))).toBe('');
    expect(warned()).toBe('');
  });
});

describe('I-06、I-07 两名以上持证人员（行政处罚法42）', () => {
  test('一名不行，两名可以；没有证件的辅助人员、过期的、他机关的证件都不行', () => {
    expect(opening({ inspectors: ['zhang'] })).not.toBe('');
    expect(opening({ inspectors: ['zhang', 'li', 'wang'] })).toBe('');
    expect(opening({ inspectors: ['zhang', 'assistant'] })).toContain('赵协管');
    expect(opening({ inspectors: ['zhang', 'other-body'] })).toContain('孙他局');
  });
  test('登记之日有效、检查之日到期的证件：登记可以，到期以后不能实施', () => {
    expect(opening({ inspectors: ['zhang', 'expired'] })).toBe('');
    const late = opened({ inspectors: ['zhang', 'expired'] })
      .on('2023-03-09')
      .act('authorise', 'clerk')
      .approved('chief');
    late.on('2023-03-22').act('notify', 'clerk');
    expect(
      against(late, 'checkIn', 'expired', {
        visitedOn: '2023-03-22',
        identityShown: true,
        rightsTold: true,
        scanned: true,
        networkFailure: false,
      }),
    ).toContain('行政执法证');
  });
  test('应当回避的不得检查（行政处罚法43）', () => {
    const recusals = (person: string) => ({
      found: {
        recusals: [
          {
            id: 'r',
            module: 'inspections',
            procedure: 'recusal',
            state: 'inForce',
            file: { person },
            openedOn: '2022-01-04',
          },
        ],
      },
    });
    expect(opening({}, scheme, recusals('li'))).toContain('应当回避');
    expect(opening({}, scheme, recusals('wang'))).toBe('');
  });
});

describe('I-11 在管辖区域内（行政处罚法22）', () => {
  const delegated = { powerBasis: 'delegated' } as const;
  test('区域内可以，区域外不可以，有协助函的可以', () => {
    expect(opening({ ...delegated, power: 'power' })).toBe('');
    expect(opening({ ...delegated, power: 'power-elsewhere' })).toContain('不在这一职权的区域内');
    expect(opening({ ...delegated, power: 'power-elsewhere', assistance: '向府协〔2023〕1号' })).toBe('');
  });
  test('他机关的赋权、委托事项不可以', () => {
    const more = {
      referred: [
        {
          id: 'power-other',
          module: 'enforcement-teams',
          procedure: 'power',
          state: 'inForce',
          file: { authority: 'xiangtang', areas: [] },
          openedOn: '2022-01-04',
        },
      ],
    };
    const taken = opened({ ...delegated, power: 'power-other' }, scheme, more as never);
    expect(against(taken, 'authorise', 'clerk')).toContain('不属于本机关');
    expect(against(opened({ ...delegated, power: 'power' }), 'authorise', 'clerk')).toBe('');
  });
  test('没有写明、没有生效、期满的职权不可以', () => {
    expect(opening(delegated)).toContain('请选择赋权、委托事项');
    expect(opening({ ...delegated, power: 'power-gone' })).toContain('没有生效');
    expect(opening({ ...delegated, power: 'power', plannedOn: '2023-12-31' })).toBe('');
    expect(opening({ ...delegated, power: 'power', plannedOn: '2024-01-02' })).toContain('到期');
  });
});

describe('提前通知和录入', () => {
  test('突击检查到场出示，其他的提前通知', () => {
    const surprise = approved({ surprise: true, surpriseReason: '防止转移' });
    expect(against(surprise, 'notify', 'clerk')).toContain('到达时出示');
    expect(against(surprise, 'showNotice', 'zhang')).toBe('');
    expect(against(approved(), 'showNotice', 'zhang')).toContain('应当提前通知');
  });
  test('2025年起日常检查提前七个工作日录入（“法码同行”，设置）', () => {
    const file = (plannedOn: string) => ({ ...scheme, plannedOn });
    const at = (plannedOn: string) =>
      against(begin('2025-04-10').act('open', 'clerk', file(plannedOn)), 'authorise', 'clerk');
    expect(at('2025-04-21')).toBe('');
    expect(against(begin('2025-04-11').act('open', 'clerk', file('2025-04-21')), 'authorise', 'clerk')).toContain(
      '7个工作日',
    );
    expect(against(opened({ plannedOn: '2023-03-21' }), 'authorise', 'clerk')).toBe('');
  });
  test('2025年1月3日起适用国办发〔2024〕54号', () => {
    const version = (day: string) =>
      begin(day).act('open', 'clerk', { ...scheme, plannedOn: '2025-01-22' }).matter.version;
    expect([version('2025-01-02'), version('2025-01-03')]).toEqual(['apl2021', 'doc54']);
  });
  test('通知书印有五个严禁、八个不得和本年度已检查次数', () => {
    let text = '';
    const more = {
      found: { visits: [visit('2023-01-22')] },
      watch: (
        performed: { entry: { papers: readonly { paper: string; number: string }[] } },
        prepared: {
          procedure: { papers?: Record<string, { body: (v: unknown) => unknown }> };
          view: (n: unknown) => unknown;
        },
      ) => {
        if (performed.entry.papers.some((p) => p.paper === 'inspectionNotice'))
          text = JSON.stringify(
            prepared.procedure.papers?.inspectionNotice?.body(prepared.view(performed.entry.papers)),
          );
      },
    };
    approved({}, scheme, more as never)
      .on('2023-03-21')
      .act('notify', 'clerk');
    expect(text).toContain('严禁逐利检查');
    expect(text).toContain('不得以观摩、督导、走访等名义');
    expect(text).toContain('已对你单位检查1次');
    expect(text).toContain('张检查（执法证号赣001）');
  });
});
