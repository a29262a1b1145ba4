import { describe, expect, test } from 'vitest';
import {
  against,
  application,
  applied,
  begin,
  confirmed,
  issued,
  record,
  type Stated,
  scores,
  screened,
  term,
  trained,
} from './stage.ts';

const applying = (over: Stated = {}, more = {}): string =>
  against(begin(more), 'apply', 'unit', { ...application, ...over });

describe('申领：在编在岗（江西省行政执法证件管理办法）', () => {
  test('行政编制、事业编制可以申领，合同制、临时、工勤人员不行', () => {
    for (const staffing of ['civil', 'reference', 'institution']) expect(applying({ staffing })).toBe('');
    for (const staffing of ['contract', 'temporary', 'worker'])
      expect(applying({ staffing })).toContain('不得申领行政执法证');
  });

  test('不在执法岗位的不行', () => {
    expect(applying({ enforcementPost: false })).toContain('不在执法岗位');
  });

  test('在所填的单位任职', () => {
    expect(applying({ holder: 'reviewer' })).toContain('不在所填的单位任职');
  });

  test('证件上的执法主体是队伍以其名义执法的机关，不是队伍（行政处罚法17）', () => {
    expect(applying({ body: 'team' })).toContain('以其名义执法的机关');
    expect(applying({}, { referred: [record({}, 'abolished')] })).toContain('尚未确认，或者已经撤销');
    expect(applying({}, { referred: [record({ unit: 'other-team' })] })).toContain('不是所在单位的');
  });

  test('乡镇的证件只用于本乡镇，应当写明（V-04）', () => {
    const town = { referred: [record({ areas: ['town'] })] };
    expect(applying({}, town)).toContain('请填写证件的执法区域');
    expect(applying({ areas: ['town', 'next-town'] }, town)).toContain('不在执法主体的区域内');
    expect(applying({ areas: ['town'] }, town)).toBe('');
  });

  test('写明执法领域', () => {
    expect(applying({ domains: [] })).not.toBe('');
  });

  test('一人一证；部门制发的只登记，不妨碍', () => {
    const other = { ...record(), module: 'enforcers', procedure: 'enforcers', state: 'active' };
    expect(applying({}, { found: { own: [{ ...other, file: { number: 'EX9' } }] } })).toContain('先注销原证');
    expect(applying({}, { found: { own: [{ ...other, file: { issuer: '示例部' } }] } })).toBe('');
  });

  test('申报的人不能自己代负责人审核', () => {
    expect(against(applied(), 'reviewUnit', 'unit', { unitOpinion: '同意' })).toContain('负责人');
    const own = begin().act('apply', 'head', application);
    expect(against(own, 'reviewUnit', 'head', { unitOpinion: '同意' })).toContain('不得再作出');
  });

  test('不予核发的说明理由', () => {
    expect(against(screened(), 'refuse', 'registrar', { refuseReason: '无' })).toContain('请写明');
    expect(against(screened(), 'refuse', 'registrar', { refuseReason: '岗位调整。' })).toBe('');
  });
});

describe('培训和考试', () => {
  test('岗前培训学时（设置）：不足的不能完成，恰好的可以', () => {
    const told = () => screened().on('2022-04-15');
    const hours = (publicHours: number) => ({ trainedOn: '2022-04-15', publicHours, sectorHours: 20 });
    expect(against(told(), 'train', 'registrar', hours(19))).toContain('不少于40学时');
    expect(against(told(), 'train', 'registrar', hours(20))).toBe('');
  });

  test('两科都合格才算合格，六十分可以（设置）', () => {
    const told = () => trained().on('2022-05-10');
    expect(against(told(), 'passExam', 'registrar', scores(60, 60))).toBe('');
    expect(against(told(), 'passExam', 'registrar', scores(59, 100))).toContain('两科成绩');
    expect(against(told(), 'passExam', 'registrar', scores(100, 59))).toContain('两科成绩');
    expect(against(told(), 'failExam', 'registrar', scores(60, 60))).not.toBe('');
  });

  test('没有培训不能考试', () => {
    expect(against(screened(), 'passExam', 'registrar', scores(80))).toContain('不能');
  });

  test('一次申领最多考三次（设置）', () => {
    const told = trained().on('2022-05-10');
    for (let n = 0; n < 2; n++) told.act('failExam', 'registrar', scores(50));
    expect(against(told, 'passExam', 'registrar', scores(80))).toBe('');
    told.act('failExam', 'registrar', scores(50));
    expect(against(told, 'passExam', 'registrar', scores(80))).toContain('不能再考');
    expect(against(told, 'refuse', 'registrar', { refuseReason: '三次考试不合格。' })).toBe('');
  });

  test('取得法律职业资格的免试公共法律知识，专业法律知识仍要合格（国办发〔2018〕118号（二十三））', () => {
    const lawyer = { legalQualified: true, qualificationNumber: 'A20200001' };
    const exempting = (sectorScore: number, over: Stated, more = {}) =>
      against(trained(over, more).on('2022-05-10'), 'exempt', 'registrar', {
        examOn: '2022-05-10',
        sectorScore,
        exemptNote: '取得法律职业资格。',
      });
    expect(exempting(60, lawyer)).toBe('');
    expect(exempting(59, lawyer)).toContain('专业法律知识');
    expect(exempting(59, lawyer, { settings: { 'enforcers.exemptSector': true } })).toBe('');
    expect(exempting(90, {})).toContain('没有法律职业资格');
  });
});

describe('确认和核发（行政处罚法42）', () => {
  test('资格确认由司法行政部门负责人批准', () => {
    const told = trained().on('2022-05-10').act('passExam', 'registrar', scores(82)).act('confirm', 'registrar');
    expect(told.matter.state).toBe('examPassed');
    expect(told.approved('chief').matter.state).toBe('confirmed');
  });

  test('有效期不超过五年（设置）：五年的末日可以，多一日不行', () => {
    const issuing = (over: Stated) => against(confirmed().on('2022-06-01'), 'issue', 'registrar', { ...term, ...over });
    expect(issuing({ validUntil: '2027-05-31' })).toBe('');
    expect(issuing({ validUntil: '2027-06-01' })).toContain('最迟到2027-05-31');
    expect(issuing({ validUntil: '2022-05-31' })).toContain('早于首日');
  });

  test('有效期不早于资格确认之日', () => {
    const issuing = (validFrom: string) =>
      against(confirmed().on('2022-06-01'), 'issue', 'registrar', { ...term, validFrom, validUntil: '2027-05-18' });
    expect(issuing('2022-05-20')).toBe('');
    expect(issuing('2022-05-19')).toContain('不得早于资格确认');
  });

  test('编号不重复', () => {
    const taken = { found: { sameNumber: [record()] } };
    expect(against(confirmed(taken).on('2022-06-01'), 'issue', 'registrar', term)).toContain('已经用于另一证件');
  });

  test('领取不早于核发', () => {
    expect(against(issued(), 'deliver', 'unit', { deliveredOn: '2022-06-01' })).toBe('');
    expect(against(issued().on('2022-06-06'), 'deliver', 'unit', { deliveredOn: '2022-05-31' })).toContain('早于核发');
  });

  test('部门制发的证件只登记，写明发证机关（国办发〔2018〕118号（二十三））', () => {
    const card: Stated = { ...application, ...term, deliveredOn: '2022-02-25', validFrom: '2022-01-01' };
    const { legalQualified: _, ...sector } = card;
    const recording = (issuer: string) => against(begin(), 'recordSector', 'unit', { ...sector, issuer });
    expect(recording('无')).toContain('发证机关');
  });
});
