import { describe, expect, test } from 'vitest';
import type { ReferredMatter } from '../../../../kernel/procedure/index.ts';
import * as step from '../samples/steps/index.ts';
import { filed, lead } from './stage.ts';

describe('立案（行政处罚法54第二款）', () => {
  test('一般领域没有立案期限；市场监管自发现之日起十五个工作日，农业七个，住建十五个', () => {
    expect(['fileMarket', 'fileAgriculture', 'fileHousing'].map((id) => lead().told.limit(id))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(lead({ sector: 'market' }).told.limit('fileMarket')?.strict).toBe('2023-03-22');
    expect(lead({ sector: 'agriculture' }).told.limit('fileAgriculture')?.strict).toBe('2023-03-10');
    expect(lead({ sector: 'housing' }).told.limit('fileHousing')?.strict).toBe('2023-03-22');
  });

  test('市场监管经负责人批准延长十五个工作日，农业至多七个；一般领域无可延长', () => {
    const market = lead({ sector: 'market' }).do(step.extendFiling('2023-03-20', { filingExtension: 15 }));
    expect(market.told.limit('fileMarket')).toMatchObject({ strict: '2023-04-13', extensions: 1 });
    expect(lead({ sector: 'agriculture' }).against(step.extendFiling('2023-03-02', { filingExtension: 8 }))).toContain(
      '最多延长7个工作日',
    );
    expect(lead({ sector: 'agriculture' }).against(step.extendFiling('2023-03-02', { filingExtension: 7 }))).toBe('');
    expect(lead().against(step.extendFiling('2023-03-02'))).toContain('没有规定立案期限');
  });

  test('检测时间不计入市场监管的立案期限（市场监管程序规定18）', () => {
    const told = lead({ sector: 'market' })
      .do(step.commission('2023-03-02'))
      .do(step.receiveAppraisal('2023-03-16')).told;
    expect(told.limit('fileMarket')?.strict).toBe('2023-04-06');
  });

  test('立案须负责人批准：送审不等于立案', () => {
    const told = lead().told.on('2023-03-06').act('file', 'officer', step.file('2023-03-06').stated);
    expect(told.matter.state).toBe('registered');
    expect(told.approved('head').matter.state).toBe('investigating');
  });
});

describe('执法主体和职权（行政处罚法17、22、24）', () => {
  const power = (over: Partial<ReferredMatter['file']>, state = 'inForce'): readonly ReferredMatter[] => [
    { ...step.power, state, file: { ...step.power.file, ...over } as ReferredMatter['file'] },
  ];
  const said = (over: Partial<ReferredMatter['file']>, state?: string): string =>
    lead({}, { referred: power(over, state) }).against(step.file('2023-03-06'));

  test('职权须属于本机关、在有效期内、包括行为地', () => {
    expect(said({})).toBe('');
    expect(said({ authority: 'other' })).not.toBe('');
    expect(said({}, 'withdrawn')).not.toBe('');
    expect(said({ areas: ['away'] })).not.toBe('');
    expect(said({ areas: ['town', 'away'] })).toBe('');
    expect(said({ validUntil: '2023-03-05' })).toContain('届满');
    expect(said({ validUntil: '2023-03-06' })).toBe('');
  });

  test('赋权清单在违法行为以后才施行的，不能据以处罚（赋权执法V-02）', () => {
    expect(said({ kind: 'devolved', validFrom: '2023-02-21' })).toContain('2023-02-21');
    expect(said({ kind: 'devolved', validFrom: '2023-02-20' })).toBe('');
    expect(said({ kind: 'own', validFrom: '2023-02-21' })).toBe('');
  });

  test('案由须属于所选的职权：自有、赋权、委托的一样（17、20、24）', () => {
    expect(said({ legalBasis: '《示例法》第一百二十四条第一款第五项' })).toBe('');
    const outside = said({ legalBasis: '《示例法》第一百二十六条', name: '对进货未查验行为的处罚' });
    expect(outside).toContain('所选执法职权“对进货未查验行为的处罚”的依据是《示例法》第一百二十六条，不包括案由');
    for (const kind of ['devolved', 'entrusted', 'concentrated'])
      expect(said({ kind, legalBasis: '《示例法》第一百二十六条' })).toContain('不包括案由');
    expect(said({ kind: 'devolved', legalBasis: '《示例法》第一百二十四条' })).toBe('');
  });

  test('案由写明权力事项编码的，只能用其中的一项（17）', () => {
    const coded = { ...step.cause, file: { ...step.cause.file, powerCodes: '示例0109' } };
    const at = (code: string): string =>
      lead({}, { referred: [coded, ...power({ code })] }).against(step.file('2023-03-06'));
    expect(at('示例0109')).toBe('');
    expect(at('示例0102')).toContain('这一案由属于权力事项示例0109');
  });

  test('同一违法行为已有机关先行立案的，由最先立案的机关管辖（行政处罚法25）', () => {
    const first: ReferredMatter = {
      id: 'first',
      module: 'penalties',
      procedure: 'penalties',
      state: 'investigating',
      authority: 'other',
      number: '农案源〔2023〕1号',
      openedOn: '2023-02-25',
      file: { actFrom: '2023-02-20', continuing: false },
    };
    expect(lead({}, { found: { filed: [first] } }).against(step.file('2023-03-06'))).toContain('最先立案');
    expect(
      lead({}, { found: { filed: [{ ...first, file: { actFrom: '2022-02-20', continuing: false } }] } }).against(
        step.file('2023-03-06'),
      ),
    ).toBe('');
  });
});

describe('两名持证执法人员（行政处罚法42）', () => {
  test('一人不能承办，两人可以', () => {
    expect(lead().against(step.file('2023-03-06', { officers: ['officer'] }))).toContain('至少2人');
    expect(lead().against(step.file('2023-03-06'))).toBe('');
  });

  test('一名执法人员检查的，笔录不能提交', () => {
    expect(filed().against(step.inspectSite('2023-03-07', { stepOfficers: ['officer'] }))).toContain('至少2人');
  });

  test('执法证昨日到期的不能执法，到期当日可以', () => {
    const pair = { stepOfficers: ['officer', 'lapsed'] };
    expect(filed().against(step.inspectSite('2023-03-07', pair))).not.toBe('');
    expect(filed().against(step.inspectSite('2023-03-06', pair))).toBe('');
  });

  test('辅助人员没有执法证，不计入两人', () => {
    expect(filed().against(step.inspectSite('2023-03-07', { stepOfficers: ['officer', 'aide'] }))).not.toBe('');
  });
});

describe('追责时效（行政处罚法36）', () => {
  const at = (over: Parameters<typeof step.file>[1]) => lead().against(step.file('2023-03-06', over));

  test('二年内未被发现的不再处罚；届满当日发现的仍可以处罚', () => {
    expect(at({ actFrom: '2021-02-28' })).toContain('不再给予行政处罚');
    expect(at({ actFrom: '2021-03-01' })).toBe('');
  });

  test('涉及生命健康、金融安全且有危害后果的为五年', () => {
    expect(at({ actFrom: '2019-01-01', fiveYears: true })).toBe('');
    expect(at({ actFrom: '2018-02-28', fiveYears: true })).toContain('追责时效');
  });

  test('连续、继续的行为从终了之日起算，仍在继续的不起算', () => {
    expect(at({ actFrom: '2019-01-01', actTo: '2021-03-01', continuing: true })).toBe('');
    expect(at({ actFrom: '2019-01-01', actTo: '2021-02-28', continuing: true })).toContain('追责时效');
    expect(at({ actFrom: '2015-01-01', continuing: true })).toBe('');
  });

  test('以超过时效不予立案的，须确已超过', () => {
    const ground = {
      notFiledGround: 'limitation',
      lenientItem: '',
      exempted: null,
      exemptedBasis: '',
      education: '',
    } as never;
    expect(lead().against(step.notFile('2023-03-06', ground))).toContain('没有超过');
  });
});

describe('不予立案的免罚（行政处罚法33）', () => {
  test('写明金额、依据和教育情况，缺一不可', () => {
    expect(lead().against(step.notFile('2023-03-06'))).toBe('');
    expect(lead().against(step.notFile('2023-03-06', { education: '' }))).toContain('教育');
    expect(lead().against(step.notFile('2023-03-06', { exemptedBasis: '' }))).toContain('计算依据');
  });

  test('免予罚款金额在法定幅度以内：五千元为下限，少一分即不在', () => {
    expect(lead().against(step.notFile('2023-03-06', { exempted: 5_000_00 }))).toBe('');
    expect(lead().against(step.notFile('2023-03-06', { exempted: 4_999_99 }))).toContain('法定幅度');
  });

  test('在认定周期内已有同案由记录的不是初次违法，周期以外的不算', () => {
    const earlier: ReferredMatter = {
      id: 'e',
      module: 'penalties',
      procedure: 'penalties',
      state: 'archived',
      openedOn: '2021-03-07',
      file: {},
    };
    const first = step.notFile('2023-03-06', { notFiledGround: 'firstTime' });
    expect(lead({}, { found: { violations: [earlier] } }).against(first)).toContain('不是初次违法');
    expect(lead({}, { found: { violations: [{ ...earlier, openedOn: '2021-03-05' }] } }).against(first)).toBe('');
    expect(lead({}, { found: { onTheSpot: [earlier] } }).against(first)).toContain('不是初次违法');
  });
});

test('案由现在和行为时都没有施行的，不能作为依据；行为时施行、后来被取代的可以（行政处罚法34、37）', () => {
  const cause = (over: object, state = 'inForce'): readonly ReferredMatter[] => [
    { ...step.cause, state, file: { ...step.cause.file, ...over } },
  ];
  const at = (over: object, state?: string): string =>
    lead({}, { referred: cause(over, state) }).against(step.file('2023-03-06'));
  expect(at({}, 'drafted')).toContain('还没有公布');
  expect(at({ effectiveFrom: '2023-03-07' })).toContain('2023-03-07');
  expect(at({ effectiveFrom: '2023-03-06' })).toBe('');
  expect(at({ supersededOn: '2023-02-21' }, 'superseded')).toBe('');
  expect(at({ supersededOn: '2023-02-20' }, 'superseded')).toContain('取代');
});

test('来自检查的指明检查，简易程序转来的指明原事项', () => {
  expect(lead({ source: 'inspection', inspection: 'inspection' }).told.matter.file.inspection).toBe('inspection');
  expect(() => lead({ source: 'inspection', sourceNote: '' })).toThrow('检查');
  expect(() => lead({ source: 'turned' })).toThrow('当场处罚');
});
