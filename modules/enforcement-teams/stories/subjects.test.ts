import { describe, expect, test } from 'vitest';
import type { ReferredMatter } from '../../../kernel/procedure/index.ts';
import { bodies } from '../procedure.ts';
import { against, agency, begin, confirmed, countyTeam, ownPower, record, type Stated, townshipTeam } from './stage.ts';

const registering = (stated: Stated, more = {}): string =>
  against(begin('enforcement-teams', more), 'register', 'registrar', stated);

describe('执法主体以自己的名义执法，队伍不是执法主体（行政处罚法17、18）', () => {
  test('行政机关以自己的名义；以别人名义登记的不行', () => {
    expect(registering(agency)).toBe('');
    expect(registering({ ...agency, actingAuthority: 'bureau' })).toContain('以自己的名义执法');
  });

  test('县级综合行政执法大队以所属机关的名义；以自己名义的不行', () => {
    expect(registering(countyTeam)).toBe('');
    expect(registering({ ...countyTeam, actingAuthority: 'new-team' })).toContain('没有执法主体资格');
  });

  test('乡镇执法队的印章是乡镇人民政府的，不是县级部门的', () => {
    expect(registering(townshipTeam)).toBe('');
    const wrong = { ...townshipTeam, actingAuthority: 'bureau', authorityRecord: 'agency', areas: ['bureau'] };
    expect(registering(wrong)).toContain('乡镇人民政府、街道办事处的名义');
    expect(registering({ ...countyTeam, actingAuthority: 'town', authorityRecord: 'township' })).toContain(
      '县级执法部门的名义',
    );
  });

  test('以其名义执法的机关应当已经确认；未确认的、已撤销的、登记不是它的都不行', () => {
    const { authorityRecord: _, ...without } = countyTeam;
    expect(registering(without)).toContain('请选择');
    for (const state of ['registered', 'abolished'])
      expect(
        registering(
          { ...countyTeam, authorityRecord: 'other' },
          { referred: [record('other', 'bureau', 'agency', { state })] },
        ),
      ).toContain('尚未确认');
    expect(
      registering(
        { ...countyTeam, authorityRecord: 'other' },
        { referred: [record('other', 'next-bureau', 'agency')] },
      ),
    ).toContain('不是以其名义执法的机关');
  });

  test('队伍的上级不能又是队伍', () => {
    const nested = { ...countyTeam, actingAuthority: 'team', authorityRecord: 'team' };
    expect(registering(nested)).toContain('县级执法部门的名义');
  });
});

describe('授权与委托的依据（行政处罚法19、20）', () => {
  const organisation: Stated = { ...agency, kind: 'authorised', unit: 'station', actingAuthority: 'station' };
  const centre: Stated = {
    ...agency,
    kind: 'entrusted',
    unit: 'centre',
    actingAuthority: 'bureau',
    authorityRecord: 'agency',
  };

  test('法律、法规可以授权，规章和机构文件不能', () => {
    for (const groundKind of ['law', 'regulation', 'localRegulation'])
      expect(registering({ ...organisation, groundKind })).toBe('');
    for (const groundKind of ['rule', 'reform'])
      expect(registering({ ...organisation, groundKind })).toContain('只有法律、法规可以授权');
  });

  test('规章可以规定委托，机构文件不能', () => {
    expect(registering({ ...centre, groundKind: 'rule' })).toBe('');
    expect(registering({ ...centre, groundKind: 'reform' })).toContain('机构文件不是依据');
  });

  test('写明依据', () => {
    expect(registering({ ...agency, ground: '略' })).toContain('请写明');
  });
});

describe('设立文件和区域', () => {
  test('登记之日已经设立；当日设立的可以，尚未设立的不行', () => {
    expect(registering({ ...agency, establishedOn: '2022-03-01' })).toBe('');
    expect(registering({ ...agency, establishedOn: '2022-03-02' })).toContain('设立日期不得晚于');
  });

  test('乡镇只在本辖区执法（行政处罚法22）', () => {
    expect(registering({ ...townshipTeam, areas: ['town', 'next-town'] })).toContain('执法区域是本乡镇');
    const { areas: _, ...none } = townshipTeam;
    expect(registering(none)).toContain('执法区域是本乡镇');
  });

  test('队伍的区域不超出所属机关的区域', () => {
    const limited = {
      referred: [record('zone', 'zone', 'agency', { file: { kind: 'agency', unit: 'zone', areas: ['town'] } })],
    };
    const team = { ...countyTeam, actingAuthority: 'zone', authorityRecord: 'zone' };
    expect(registering({ ...team, areas: ['town'] }, limited)).toBe('');
    expect(registering({ ...team, areas: ['town', 'next-town'] }, limited)).toContain('不在所属机关的执法区域内');
    expect(registering(team, limited)).toContain('请填写队伍的执法区域');
  });
});

describe('确认、变更、撤销', () => {
  test('由司法行政部门负责人批准以后才算在册', () => {
    const told = begin('enforcement-teams')
      .act('register', 'registrar', agency)
      .act('verify', 'registrar', { reviewOpinion: '依据充分。' })
      .act('confirm', 'registrar');
    expect(told.matter.state).toBe('verified');
    expect(told.approved('chief').matter.state).toBe('inForce');
  });

  test('未经审核不能确认；不予确认说明理由', () => {
    const told = begin('enforcement-teams').act('register', 'registrar', agency);
    expect(against(told, 'confirm', 'registrar')).not.toBe('');
    expect(against(told, 'refuse', 'registrar', { refuseReason: '无' })).toContain('请写明不予确认的理由');
    expect(told.act('refuse', 'registrar', { refuseReason: '所引条款没有授权。' }).matter.state).toBe('refused');
  });

  test('审核二十个工作日（设置），逾期显示', () => {
    const told = () => begin('enforcement-teams').act('register', 'registrar', agency);
    expect(told().limit('verify')?.due).toBe('2022-03-29');
    const verified = (day: string) => told().on(day).act('verify', 'registrar', { reviewOpinion: '依据充分。' });
    expect(verified('2022-03-29').limit('verify')?.status).toBe('met');
    expect(verified('2022-03-30').limit('verify')?.status).toBe('late');
  });

  test('执法机关不能自己审核、确认自己', () => {
    const told = begin('enforcement-teams').act('register', 'registrar', {
      ...agency,
      unit: 'bureau',
      actingAuthority: 'bureau',
    });
    expect(against(told, 'verify', 'bureau', { reviewOpinion: '依据充分。' })).toContain('执法监督机构人员');
  });

  test('名录自确认、变更之日起二十个工作日内公开，撤销后撤下（信息公开条例26）', () => {
    const spec = bodies.publication?.subjects;
    expect(spec?.within).toEqual({ count: 20, unit: 'workingDay' });
    expect(spec?.after).toEqual(['confirm', 'change']);
    expect(spec?.takenDown?.after).toBe('abolish');
  });

  test('变更写明事项，撤销写明未办结案件的处理', () => {
    const change = { changedOn: '2022-03-18', document: '任命文件', documentNumber: '示任〔2022〕1号' };
    expect(against(confirmed(), 'change', 'registrar', { ...change, changeNote: '改' })).toContain('请写明变更事项');
    expect(against(confirmed(), 'change', 'registrar', { ...change, changeNote: '负责人变更' })).toBe('');
    const end = { ...change, abolishedOn: '2022-03-18', abolishReason: '机构改革' };
    const { changedOn: _, ...abolish } = end as Stated;
    expect(against(confirmed(), 'abolish', 'registrar', { ...abolish, caseTransition: '无' })).toContain('未办结案件');
    expect(against(confirmed(), 'abolish', 'registrar', { ...abolish, caseTransition: '由承继机关继续办理' })).toBe('');
  });

  test('一个乡镇（街道）一支队伍', () => {
    expect(registering(townshipTeam, { found: { sameTeam: [] } })).toBe('');
    const second = { found: { sameTeam: [record('first', 'town-team-1', 'townshipTeam')] } };
    expect(registering(townshipTeam, second)).toContain('一个乡镇只设一支队伍');
    expect(registering(countyTeam, second)).toBe('');
  });

  test('名下还有施行中的权力、还有队伍的，不能撤销', () => {
    const abolish = {
      abolishedOn: '2022-03-18',
      abolishReason: '机构改革',
      document: '机构改革方案',
      documentNumber: '示发〔2022〕9号',
      caseTransition: '由承继机关继续办理',
    };
    const left = (found: Record<string, readonly ReferredMatter[]>): string =>
      against(confirmed(agency, { found }), 'abolish', 'registrar', abolish);
    expect(left({})).toBe('');
    expect(left({ powers: [ownPower()] })).toContain('还有1项施行中的权力事项');
    expect(left({ teams: [record('t', 'team', 'countyTeam')] })).toContain('队伍还没有撤销');
  });
});
