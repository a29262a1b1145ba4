import { describe, expect, test } from 'vitest';
import { type ReferredMatter, type Refused, story } from '../../../../kernel/procedure/index.ts';
import * as step from '../samples/steps/index.ts';
import { caseOf, concluded, decided, filed, investigated, lead, served, stage, told } from './stage.ts';

describe('法定幅度和裁量基准（行政处罚法32、34）', () => {
  const at = (over: Parameters<typeof step.conclude>[1]) => investigated().against(step.conclude('2023-03-20', over));

  test('低于下限没有减轻情节的不行，有减轻情节的可以，下限本身不算减轻', () => {
    const below = { proposedFine: 4_999_99, weight: 'mitigated', stands: 'below' };
    expect(at(below)).toContain('低于法定下限');
    expect(at({ ...below, mitigation: ['removedHarm'] })).toBe('');
    expect(at({ proposedFine: 5_000_00 })).toBe('');
  });

  test('减轻处罚须经集体讨论才能决定', () => {
    const below = { proposedFine: 4_000_00, weight: 'mitigated', stands: 'below', mitigation: ['removedHarm'] };
    const ready = told({}, below);
    const decision = step.decide('2023-03-29', { fine: 4_000_00, total: 4_000_00, stands: 'below', displayMonths: 3 });
    expect(ready.against(decision)).toContain('集体讨论');
    expect(ready.do(step.deliberate('2023-03-29')).against(decision)).toBe('');
  });

  test('超过上限一分也不行，有任何理由都不行', () => {
    const heavy = { ...step.heavy, weight: 'heavier', stands: 'heavier' };
    expect(at({ ...heavy, proposedFine: 50_000_00 })).toBe('');
    expect(
      at({ ...heavy, proposedFine: 50_000_01, departs: true, departureReason: '情节特别恶劣，社会影响很大。' }),
    ).toContain('超过法定上限');
  });

  test('数额不在所选阶次的是偏离，说明理由以后可以', () => {
    const heavier = { ...step.heavy, proposedFine: 40_000_00, stands: 'heavier' };
    expect(at(heavier)).toContain('偏离裁量基准');
    expect(at({ ...heavier, departs: true, departureReason: '持续时间长、涉及学生人数多，一般阶次不足以惩戒。' })).toBe(
      '',
    );
  });

  test('所填阶次与案由计算的不同的不能提交', () => {
    expect(at({ proposedFine: 16_000_00, weight: 'lighter', stands: 'lighter', reviewNeeded: false })).toContain(
      '所处的阶次是“一般”',
    );
    expect(at({ proposedFine: 15_000_00 })).toBe('');
  });

  test('个体工商户按公民的幅度', () => {
    const shop = { ...(step.company as object), kind: 'individualBusiness', name: '示例小店' } as never;
    const one = filed({ parties: [shop] }).do(step.inspectSite('2023-03-07'));
    expect(one.against(step.conclude('2023-03-20', { proposedFine: 1_500_00 }))).toBe('');
    expect(
      one.against(step.conclude('2023-03-20', { proposedFine: 5_000_01, weight: 'heavier', stands: 'heavier' })),
    ).toContain('超过法定上限');
  });
});

describe('职权在办案期间收回的（行政处罚法24）', () => {
  const at = (file: Record<string, string>): string => {
    const power = { ...step.power, state: 'inForce', file: { ...step.power.file } };
    const ready = caseOf(
      story('penalties', stage({ referred: [power] }), '2023-03-01').act(
        'register',
        'officer',
        step.register('2023-03-01', { sector: 'general' }).stated,
      ),
    )
      .do(step.file('2023-03-06'))
      .do(step.inspectSite('2023-03-07'))
      .do(step.orderCorrection('2023-03-07'))
      .do(step.conclude('2023-03-20'))
      .do(step.notify('2023-03-21'));
    // Withdrawn after the filing: what the register now says of the same item.
    power.state = 'withdrawn';
    Object.assign(power.file, { withdrawnOn: '2023-03-25', receiver: 'other', ...file });
    return ready.against(step.decide('2023-03-29'));
  };
  test('过渡办法写明移送的，移送接收机关；写明由原机关办结的，继续办结', () => {
    expect(at({ transition: 'transfer' })).toContain('已于2023-03-25收回，未办结的案件由示例县农业农村局办理');
    expect(at({ transition: 'finish' })).toBe('');
  });
});

describe('依据（行政处罚法16、59）', () => {
  test('依据写到条款项，规范性文件不得作为依据（指导案例41号）', () => {
    const at = (basis: string) => investigated().against(step.conclude('2023-03-20', { basis }));
    expect(at('《示例法》')).toContain('条、款、项');
    expect(at('《关于开展专项整治的通知》第三条')).toContain('规范性文件');
    expect(at('《示例法》第一百二十四条第一款第五项')).toBe('');
  });
});

describe('调查取证（行政处罚法40、43、46、55）', () => {
  test('没有出示证件、没有告知权利的笔录不能提交', () => {
    expect(filed().against(step.interview('2023-03-07', { identityShown: false }))).toContain('出示执法证件');
    expect(filed().against(step.interview('2023-03-07', { rightsTold: false }))).toContain('申请回避');
    expect(filed().against(step.interview('2023-03-07'))).toBe('');
  });

  test('询问个别进行，笔录有两名执法人员签名', () => {
    expect(filed().against(step.interview('2023-03-07', { alone: false }))).toContain('个别');
    expect(filed().against(step.interview('2023-03-07', { officersSigned: false }))).toContain('签名');
  });

  test('结束时间晚于开始时间；同一人不能同时在两处（提示）', () => {
    expect(filed().against(step.interview('2023-03-07', { startedAt: '11:20', endedAt: '11:20' }))).toContain(
      '结束时间',
    );
    const there = (startedAt: string): string => {
      const warned: string[] = [];
      const one = filed({}, { watch: (_, prepared) => warned.push(...prepared.warnings.map((w) => w.sentence)) });
      one
        .do(step.inspectSite('2023-03-07'))
        .do(step.interview('2023-03-07', { startedAt, endedAt: '11:30', stepPlace: '另一处' }));
      return warned.join();
    };
    expect(there('10:19')).toContain('时间重叠而地点不同');
    expect(there('10:20')).toBe('');
  });

  test('立案以前的证据须是检查、核查中依法取得的', () => {
    expect(filed().against(step.addEvidence('2023-03-07', { evidenceOn: '2023-03-05' }))).toContain('早于立案');
    expect(filed().against(step.addEvidence('2023-03-07', { evidenceOn: '2023-03-05', evidenceFrom: 'earlier' }))).toBe(
      '',
    );
    expect(filed().against(step.addEvidence('2023-03-07', { evidenceOn: '2023-03-06' }))).toBe('');
  });

  test('处罚决定以后取得的证据不能作为根据', () => {
    expect(decided().against(step.addEvidence('2023-03-30', { evidenceOn: '2023-03-30' }))).toContain('晚于处罚决定');
    expect(decided().against(step.addEvidence('2023-03-30', { evidenceOn: '2023-03-29' }))).toBe('');
  });

  test('没有笔录和证据的不能终结调查', () => {
    expect(filed().against(step.conclude('2023-03-20'))).toContain('事实不清');
  });

  test('音像关联到环节，日期与环节相符', () => {
    const site = filed().do(step.inspectSite('2023-03-07'));
    expect(site.against(step.recordVideo('2023-03-08'))).toContain('请上传');
    expect(site.against(step.recordVideo('2023-03-08', { siteVideo: step.video }))).toContain('不是该环节的日期');
    expect(site.against(step.recordVideo('2023-03-08', { recordedOn: '2023-03-07', siteVideo: step.video }))).toBe('');
  });
});

describe('一事不再罚（行政处罚法29）', () => {
  const other = (over: object): ReferredMatter => ({
    id: 'o',
    module: 'penalties',
    procedure: 'penalties',
    state: 'archived',
    number: '农罚〔2023〕3号',
    authority: 'other',
    openedOn: '2023-02-25',
    file: { cause: 'cause', actFrom: '2023-02-20', continuing: false, fine: 5_000_00, ...over },
  });
  const against = (over: object): string => {
    const found = { fined: [other(over)] };
    const one = lead({}, { found })
      .do(step.file('2023-03-06'))
      .do(step.inspectSite('2023-03-07'))
      .do(step.orderCorrection('2023-03-07'))
      .do(step.conclude('2023-03-20'))
      .do(step.notify('2023-03-21'));
    return one.against(step.decide('2023-03-29'));
  };

  test('全县任何机关已就同一违法行为罚款的，不得再罚', () => {
    expect(against({})).toContain('不得再给予罚款');
  });

  test('时间不同、没有罚款或者已被撤销的，不是重复罚款', () => {
    expect(against({ actFrom: '2022-02-20' })).toBe('');
    expect(against({ fine: 0 })).toBe('');
    expect(against({ remedyResult: 'revoked' })).toBe('');
  });

  test('同一违法行为已当场罚款的，不得再罚；另一天的、已被撤销的不是', () => {
    const spot = (over: object): string => {
      const turned: ReferredMatter = {
        ...other({}),
        procedure: 'summary',
        file: { actOn: '2023-02-20', fine: 200_00, ...over },
      };
      return lead({}, { found: { onTheSpot: [turned] } })
        .do(step.file('2023-03-06'))
        .do(step.inspectSite('2023-03-07'))
        .do(step.orderCorrection('2023-03-07'))
        .do(step.conclude('2023-03-20'))
        .do(step.notify('2023-03-21'))
        .against(step.decide('2023-03-29'));
    };
    expect(spot({})).toContain('不得再给予罚款');
    expect(spot({ actOn: '2023-02-21' })).toBe('');
    expect(spot({ overturn: 'revoked' })).toBe('');
  });

  test('案由不同而时间相同的，提示核对', () => {
    expect(against({ cause: 'another' })).toBe('');
  });
});

describe('处罚决定的内容（行政处罚法9、28、57、59）', () => {
  const at = (over: Parameters<typeof step.decide>[1]) => told().against(step.decide('2023-03-29', over));

  test('罚没合计与各项相符，精确到分', () => {
    expect(at({ total: 8_000_01 })).toContain('8000元');
    expect(at({ total: 8_000_00 })).toBe('');
  });

  test('按最重的一种统计：警告并罚款的是罚款', () => {
    const both = concluded({}, { proposedKinds: ['warning', 'fine'] }).do(step.notify('2023-03-21'));
    expect(both.against(step.decide('2023-03-29', { kinds: ['warning', 'fine'], heaviest: 'warning' }))).toContain(
      '最重',
    );
    expect(both.against(step.decide('2023-03-29', { kinds: ['warning', 'fine'], heaviest: 'fine' }))).toBe('');
  });

  test('没有责令改正、当事人也没有改正的，不能决定', () => {
    const without = filed()
      .do(step.inspectSite('2023-03-07'))
      .do(step.conclude('2023-03-20', { corrected: false }))
      .do(step.notify('2023-03-21'));
    expect(without.against(step.decide('2023-03-29'))).toContain('没有责令');
    expect(without.do(step.orderCorrection('2023-03-29')).against(step.decide('2023-03-29'))).toBe('');
  });

  test('违法所得选择没收的写明数额', () => {
    expect(investigated().against(step.conclude('2023-03-20', { gains: 'confiscate' }))).toContain('违法所得');
  });

  test('当事人有身份证明；个体工商户写明经营者', () => {
    const at2 = (party: object) =>
      concluded(
        { parties: [party as never] },
        { ...step.heavy, proposedFine: 2_500_00, complex: false, reviewNeeded: false, reviewGround: '' },
      ).against(step.notify('2023-03-21'));
    expect(at2({ kind: 'individualBusiness', name: '示例小店', creditCode: '91000000MA0000001R' })).toContain('经营者');
    expect(at2({ kind: 'citizen', name: '示例某' })).toContain('身份');
    expect(at2(step.citizen as object)).toBe('');
  });

  test('决定须负责人批准，审核人员不得批准；批准之日为决定之日', () => {
    const asked = told().told.on('2023-03-29').act('decide', 'officer', step.decide('2023-03-29').stated);
    expect(asked.matter.state).toBe('noticed');
    expect(
      asked
        .on('2023-03-30')
        .approved('head')
        .matter.history.find((d) => d.act === 'decide')?.on,
    ).toBe('2023-03-30');
  });

  test('公示期在规定范围内：2026年4月1日前依设置，以后依失信类别', () => {
    expect(at({ displayMonths: 36 })).toBe('');
    const light = { settings: { 'penalties.shownLightFine': 8_000_00 } };
    const small = lead({}, light)
      .do(step.file('2023-03-06'))
      .do(step.inspectSite('2023-03-07'))
      .do(step.orderCorrection('2023-03-07'))
      .do(step.conclude('2023-03-20'))
      .do(step.notify('2023-03-21'));
    expect(small.against(step.decide('2023-03-29', { displayMonths: 4 }))).toContain('1至3个月');
    expect(small.against(step.decide('2023-03-29', { displayMonths: 3 }))).toBe('');
    const now = lead({}, {}, '2026-04-01')
      .do(step.file('2026-04-01', { actFrom: '2026-03-20' }))
      .do(step.inspectSite('2026-04-02'))
      .do(step.orderCorrection('2026-04-02'))
      .do(step.conclude('2026-04-03'))
      .do(step.notify('2026-04-07'));
    expect(now.against(step.decide('2026-04-15', { creditCategory: 'general', displayMonths: 13 }))).toContain(
      '3至12个月',
    );
    expect(now.against(step.decide('2026-04-15', { creditCategory: 'general', displayMonths: 12 }))).toBe('');
    expect(now.against(step.decide('2026-04-15', { creditCategory: 'serious', displayMonths: 11 }))).toContain(
      '12至36个月',
    );
  });
});

describe('不予处罚（行政处罚法30—33）', () => {
  const none = (over: Parameters<typeof step.decideNone>[1], proposal = {}) =>
    concluded({}, { harmless: true, ...proposal }).against(step.decideNone('2023-03-29', over));

  test('首违不罚须及时改正、没有危害后果并教育', () => {
    expect(none({})).toBe('');
    expect(none({}, { corrected: false })).toContain('没有及时改正');
    expect(none({}, { harmless: false })).toContain('危害后果');
    expect(none({ education: '' })).toContain('教育');
  });

  test('事实不能成立的不是免罚，不填写免予罚款金额', () => {
    const plain = {
      noPenaltyGround: 'notEstablished',
      lenientItem: '',
      exempted: null,
      exemptedBasis: '',
      education: '',
    } as never;
    expect(none(plain)).toBe('');
    expect(none({ noPenaltyGround: 'notEstablished' })).toContain('免予罚款金额');
  });
});

describe('涉嫌犯罪（行政处罚法27，移送规定5—12）', () => {
  const suspected = () => investigated().do(step.suspectCrime('2023-03-08'));

  test('三日内决定是否移送，批准后二十四小时内移送', () => {
    expect(suspected().told.limit('decideTransfer')?.strict).toBe('2023-03-11');
    const approved = suspected().do(step.approveTransfer('2023-03-10'));
    expect(approved.told.limit('transferCrime')?.strict).toBe('2023-03-11');
    expect(approved.do(step.transferCrime('2023-03-11')).told.limit('transferCrime')?.status).toBe('met');
  });

  test('专案组两人以上', () => {
    expect(investigated().against(step.suspectCrime('2023-03-08', { crimeGroup: ['officer'] }))).toContain('至少2人');
  });

  test('移送没有处理完毕的，不能终结调查、以罚代刑', () => {
    expect(suspected().against(step.conclude('2023-03-20'))).toContain('移送尚未处理完毕');
    expect(suspected().do(step.rejectTransfer('2023-03-10')).against(step.conclude('2023-03-20'))).toBe('');
  });
});

describe('更正（住建程序规定28）', () => {
  test('只更正文字、计算错误，不改变数额', () => {
    const at = (clericalFrom: string, clericalTo: string) =>
      served().against(step.correctClerical('2023-04-03', { clericalFrom, clericalTo }));
    expect(at('示例食品有限工司', '示例食品有限公司')).toBe('');
    expect(at('罚款8000元', '罚款9000元')).toContain('不是更正');
  });
});

test('拒绝都写明条文', () => {
  const ready = told();
  try {
    ready.told.on('2023-03-29').act('decide', 'officer', step.decide('2023-03-29', { total: 1 }).stated);
    expect.unreachable();
  } catch (error) {
    expect((error as Refused).refusals.every((r) => r.per !== undefined)).toBe(true);
  }
});
