import { describe, expect, test } from 'vitest';
import { powers } from '../power/procedure.ts';
import {
  against,
  announced,
  begin,
  devolutionInForce,
  devolutionPublished,
  devolved,
  entrusted,
  filed,
  handover,
  ownPower,
  power,
  published,
  record,
  type Stated,
  withdrawal,
} from './stage.ts';

const opening = (act: string, by: string, stated: Stated, more = {}): string =>
  against(begin('enforcement-teams/power', more), act, by, stated);
const listing = (over: Stated = {}, more = {}): string => opening('list', 'bureau', { ...power, ...over }, more);
const cataloguing = (over: Stated = {}, more = {}): string =>
  opening('catalogue', 'registrar', { ...devolved, ...over }, more);
const entrusting = (over: Stated = {}, more = {}): string =>
  opening('entrust', 'bureau', { ...entrusted, ...over }, more);

describe('权力来自法律、法规、规章（行政处罚法16、17）', () => {
  test('规范性文件不是处罚、检查的依据', () => {
    for (const basisKind of ['law', 'regulation', 'localRegulation', 'rule']) expect(listing({ basisKind })).toBe('');
    expect(listing({ basisKind: 'normative' })).toContain('其他规范性文件不得设定行政处罚');
  });

  test('行政强制措施的依据是法律、法规，规章不行（行政强制法10）', () => {
    const acts = ['penalty', 'coercion'];
    expect(listing({ acts, basisKind: 'localRegulation' })).toBe('');
    expect(listing({ acts, basisKind: 'rule' })).toContain('规章不是依据');
  });

  test('行使机关是确认的执法主体；队伍不是', () => {
    expect(listing({ body: 'team', authority: 'team' })).toContain('队伍和受委托组织不是行使机关');
    expect(listing({ body: 'township' })).toContain('不是行使机关的');
    const pending = { referred: [record('pending', 'bureau', 'agency', { state: 'verified' })] };
    expect(listing({ body: 'pending' }, pending)).toContain('尚未确认');
  });

  test('区域不超出行使机关的区域（行政处罚法22）', () => {
    expect(cataloguing({ areas: ['town'] })).toBe('');
    expect(cataloguing({ areas: ['next-town'] })).toContain('不在行使机关的区域内');
  });

  test('同一机关的同一事项只登记一次', () => {
    const until = (validUntil?: string) => ({
      found: { sameCode: [ownPower(validUntil === undefined ? {} : { validUntil })] },
    });
    expect(listing({}, until())).toContain('已经有同一编码');
    expect(listing({}, until('2022-05-01'))).toContain('已经有同一编码');
    expect(listing({}, until('2022-04-30'))).toBe('');
  });

  test('赋权、委托各走各的程序', () => {
    expect(listing({ kind: 'devolved' })).toContain('登记省级赋权目录');
    expect(cataloguing({ kind: 'own' })).toContain('赋权');
    expect(entrusting({ kind: 'own' })).toContain('委托');
  });

  test('有效期不早于施行日期，同一天可以', () => {
    expect(listing({ validUntil: '2022-05-01' })).toBe('');
    expect(listing({ validUntil: '2022-04-30' })).toContain('早于施行日期');
  });

  test('先公布、后施行；公布之日施行可以', () => {
    const on = (day: string, publishedOn = day): string => {
      const told = begin('enforcement-teams/power').act('list', 'bureau', power).on(day);
      return against(told, 'announceList', 'registrar', { publishedOn, publishedIn: '政府网站' });
    };
    expect(on('2022-05-01')).toBe('');
    expect(on('2022-05-02')).toContain('早于公布日期');
    expect(on('2022-04-20', '2022-04-21')).toContain('尚未公布');
  });

  test('清单自公布之日起二十个工作日内上网，收回以后撤下', () => {
    const spec = powers.publication?.powers;
    expect(spec?.within).toEqual({ count: 20, unit: 'workingDay' });
    expect(spec?.takenDown?.after).toEqual(['withdraw', 'expire']);
  });
});

describe('赋权乡镇（行政处罚法24）', () => {
  test('由省决定并公布；没有公布的不行', () => {
    expect(cataloguing({ cataloguedOn: '2022-03-01' })).toBe('');
    expect(cataloguing({ cataloguedOn: '2022-03-02' })).toContain('应当由省');
  });

  test('交给乡镇的是处罚权', () => {
    expect(cataloguing({ acts: ['inspection'] })).toContain('行政处罚权');
  });

  test('由乡镇人民政府行使，县级部门不是承接的机关', () => {
    expect(cataloguing({ authority: 'bureau', body: 'agency', areas: ['town'] })).toContain(
      '由乡镇人民政府、街道办事处行使',
    );
  });

  test('能否包括行政强制措施，看省的决定（设置，待核；行政强制法17条2款）', () => {
    const acts = ['penalty', 'coercion'];
    expect(cataloguing({ acts })).toContain('设置不允许');
    expect(cataloguing({ acts }, { settings: { 'enforcement-teams.devolvedCoercion': true } })).toBe('');
  });

  test('不能有效承接的不能承接，可以暂不承接', () => {
    const told = begin('enforcement-teams/power')
      .act('catalogue', 'registrar', devolved)
      .act('assess', 'town', { capable: false, capacity: '持证人员只有一名，不能独立办案。' });
    expect(
      against(told, 'claimPower', 'town', { claimDocument: '示镇发〔2022〕2号', listVersion: '2022年版' }),
    ).toContain('不能有效承接');
    expect(against(told, 'decline', 'town', { declineReason: '无' })).toContain('请写明');
    expect(told.act('decline', 'town', { declineReason: '持证人员不足。' }).matter.state).toBe('declined');
  });

  test('评估写明人员、审核力量和装备', () => {
    const told = begin('enforcement-teams/power').act('catalogue', 'registrar', devolved);
    expect(against(told, 'assess', 'town', { capable: true, capacity: '可以' })).toContain('持证人员');
  });

  test('备案以前不能公布，公布以前不能施行', () => {
    const told = begin('enforcement-teams/power')
      .act('catalogue', 'registrar', devolved)
      .act('assess', 'town', { capable: true, capacity: '持证人员四名，法制审核员一名，装备齐备。' })
      .act('claimPower', 'town', { claimDocument: '示镇发〔2022〕2号', listVersion: '2022年版' });
    expect(against(told, 'announceDevolution', 'registrar', { ...published, validFrom: '2022-06-01' })).toContain(
      '待备案',
    );
    expect(against(filed(), 'bringIntoForce', 'registrar')).toContain('已备案，待公布');
  });

  test('自备案之日起二十个工作日内公布，逾期显示', () => {
    expect(filed().limit('announce')?.due).toBe('2022-04-19');
    const on = (day: string) =>
      filed()
        .on(day)
        .act('announceDevolution', 'registrar', { publishedOn: day, publishedIn: '网站', validFrom: '2022-06-01' })
        .approved('chief')
        .limit('announce')?.status;
    expect(on('2022-04-19')).toBe('met');
    expect(on('2022-04-20')).toBe('late');
  });

  test('培训、文书样式、案件移交没有完成的不能移交', () => {
    const told = () => devolutionPublished().on('2022-05-10');
    expect(against(told(), 'handOver', 'town', { ...handover, training: false })).toContain('业务培训');
    expect(against(told(), 'handOver', 'town', { ...handover, templates: false })).toContain('文书样式');
    expect(against(told(), 'handOver', 'town', handover)).toBe('');
  });

  test('施行以后定期评估（周期待核），评估以后决定继续或者收回', () => {
    const told = devolutionInForce();
    expect(told.matter.state).toBe('inForce');
    expect(told.limit('assessment')?.strict).toBe('2024-06-01');
    told.on('2024-05-30').act('periodicAssess', 'registrar', { assessment: '程序合法，人员稳定，建议继续。' });
    expect(told.limits.filter((l) => l.limit === 'assessment').map((l) => l.status)).toEqual(['met', 'running']);
    told.act('keep', 'registrar').approved('chief');
    expect(told.matter.tracks.review).toBe('kept');
    expect(told.matter.state).toBe('inForce');
  });

  test('自己的职权不作赋权评估', () => {
    expect(
      against(announced(), 'periodicAssess', 'registrar', { assessment: '程序合法，人员稳定，建议继续。' }),
    ).toContain('来源应当是“赋权乡镇（街道）”');
  });

  test('收回写明依据和过渡办法，移送的写明接收机关', () => {
    const told = () => devolutionInForce().on('2024-06-28');
    expect(against(told(), 'withdraw', 'registrar', { ...withdrawal, withdrawNote: '无' })).toContain('决定和依据');
    expect(against(told(), 'withdraw', 'registrar', { ...withdrawal, transition: 'transfer' })).toContain('接收机关');
    expect(against(told(), 'withdraw', 'registrar', withdrawal)).toBe('');
    const done = told().act('withdraw', 'registrar', withdrawal).approved('chief');
    expect(done.matter.state).toBe('withdrawn');
    expect(done.limit('assessment')?.status).not.toBe('running');
  });
});

describe('委托（行政处罚法20、21，行政强制法17条1款）', () => {
  test('行政强制措施权不得委托', () => {
    expect(entrusting()).toBe('');
    const own = { referred: [ownPower({ acts: ['penalty', 'coercion'] }, { id: 'strong' })] };
    expect(entrusting({ acts: ['penalty', 'coercion'], ownPower: 'strong' }, own)).toContain('不得委托');
  });

  test('不得再委托', () => {
    const second = { referred: [ownPower({ kind: 'entrusted' }, { id: 'second' })] };
    expect(entrusting({ ownPower: 'second' }, second)).toContain('不得再委托');
  });

  test('不能委托自己没有的权力：已收回的、别人的、超出范围的', () => {
    const withdrawn = { referred: [ownPower({}, { id: 'gone', state: 'withdrawn' })] };
    expect(entrusting({ ownPower: 'gone' }, withdrawn)).toContain('自己没有的权力');
    const other = { referred: [ownPower({ authority: 'other' }, { id: 'other' })] };
    expect(entrusting({ ownPower: 'other' }, other)).toContain('自己没有的权力');
    const narrow = { referred: [ownPower({ acts: ['inspection'] }, { id: 'narrow' })] };
    expect(entrusting({ ownPower: 'narrow' }, narrow)).toContain('超出委托机关');
  });

  test('受委托组织应当具备三项条件，不能是自己', () => {
    for (const condition of ['publicFunction', 'qualifiedStaff', 'technicalMeans'])
      expect(entrusting({ [condition]: false })).toContain('应当依法成立');
    expect(entrusting({ entrustee: 'bureau' })).toContain('不能是委托机关自己');
  });

  test('委托书载明事项、权限和期限；最长年数是设置，届满之日可以，多一日不行', () => {
    expect(entrusting({ entrustedMatters: '略' })).toContain('载明委托的具体事项');
    expect(entrusting({ validUntil: '2027-03-01' })).toBe('');
    expect(entrusting({ validUntil: '2027-03-02' })).toContain('最长5年');
  });

  test('公布以前不能施行，公布以后施行，届满依法终止', () => {
    const told = begin('enforcement-teams/power').act('entrust', 'bureau', entrusted);
    expect(told.matter.state).toBe('signed');
    told.on('2022-03-15').act('announceEntrustment', 'bureau', {
      publishedOn: '2022-03-15',
      publishedIn: '政府网站',
      validFrom: '2022-03-15',
    });
    expect(told.matter.state).toBe('inForce');
    expect(told.on('2025-02-28').matter.state).toBe('inForce');
    expect(told.on('2025-03-01').matter.state).toBe('expired');
    expect(told.entries.at(-1)).toMatchObject({ act: 'expire', on: '2025-02-28' });
  });
});
