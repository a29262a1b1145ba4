import { describe, expect, test } from 'vitest';
import { type Story, story } from '../../../kernel/procedure/index.ts';
import { against, code, people, type Stated, stage, visit } from './stage.ts';

const begin = (name: string, day = '2023-01-05', more = {}): Story => story(`inspections/${name}`, stage(more), day);
const item: Stated = {
  name: '食品经营者检查',
  code: '示例-001',
  basisKind: 'law',
  basis: '食品安全法第一百一十条',
  level: 'county',
  industry: 'catering',
  objects: '餐饮服务提供者',
  content: '进货查验',
  manner: 'onSite',
  standard: '示例标准',
  yearlyCap: 2,
  keyField: true,
};

describe('检查事项清单（三项制度意见4）', () => {
  test('法律、法规、规章可以作依据，规范性文件不可以', () => {
    for (const basisKind of ['law', 'regulation', 'rule'])
      expect(against(begin('item'), 'list', 'clerk', { ...item, basisKind })).toBe('');
    expect(against(begin('item'), 'list', 'clerk', { ...item, basisKind: 'normative' })).toContain(
      '规范性文件不能作为行政检查的依据',
    );
  });
  test('二十个工作日内公布；变更的重新公布以前不能使用', () => {
    const listed = begin('item').act('list', 'clerk', item);
    expect(listed.limit('announce')?.due).toBe('2023-02-07');
    const done = listed.on('2023-01-10').act('announce', 'clerk', { publishedOn: '2023-01-10' });
    expect(done.matter.state).toBe('published');
    const { basisKind, basis, content, manner, standard, yearlyCap } = item;
    done.act('revise', 'clerk', {
      basisKind,
      basis,
      content,
      manner,
      standard,
      yearlyCap,
      changeReason: '规章修订',
    } as Stated);
    expect(done.matter.state).toBe('listed');
    expect(
      against(begin('item').act('list', 'clerk', item), 'announce', 'clerk', { publishedOn: '2023-01-04' }),
    ).not.toBe('');
  });
  test('年度次数上限至少一次', () => {
    expect(against(begin('item'), 'list', 'clerk', { ...item, yearlyCap: 0 })).not.toBe('');
    expect(against(begin('item'), 'list', 'clerk', { ...item, yearlyCap: 1 })).toBe('');
  });
});

describe('检查对象名录库（国办发〔2015〕58号）', () => {
  const enterprise: Stated = {
    name: '示例餐饮有限公司',
    creditCode: code,
    address: '示例路1号',
    township: 'liantang',
    industry: 'catering',
    riskClass: 'a',
    riskOn: '2023-01-05',
    sectorRisk: 'low',
    honest: true,
    quiet: false,
  };
  const enrol = (over: Stated) => against(begin('subject'), 'enrol', 'clerk', { ...enterprise, ...over });
  test('统一社会信用代码按GB 32100校验', () => {
    expect(enrol({})).toBe('');
    expect(enrol({ creditCode: `${code.slice(0, 17)}0` })).toContain('统一社会信用代码');
  });
  test('诚信经营者是A类', () => {
    expect(enrol({ riskClass: 'b', honest: false })).toBe('');
    expect(enrol({ riskClass: 'b' })).toContain('不能列为诚信经营者');
  });
  test('风险分类的日期不晚于当日', () => {
    expect(enrol({ riskOn: '2023-01-05' })).toBe('');
    expect(enrol({ riskOn: '2023-01-06' })).toContain('晚于今天');
  });
});

describe('检查人员名录库（行政处罚法42）', () => {
  const enrol = (person: string, until = '2026-12-31') =>
    against(begin('inspector'), 'enrol', 'clerk', {
      name: person,
      person,
      certificate: '赣001',
      until,
      industries: ['catering'],
    });
  test('持有效执法证的列入，辅助人员、他机关的证件不列入', () => {
    expect(enrol('zhang')).toBe('');
    expect(enrol('assistant')).toContain('行政执法证');
    expect(enrol('other-body')).toContain('行政执法证');
    expect(enrol('zhang', '2023-01-05')).toBe('');
    expect(enrol('zhang', '2023-01-04')).toContain('核验的有效期');
  });
  test('核验不超过证件的有效期', () => {
    expect(enrol('zhang', '2026-12-31')).toBe('');
    expect(enrol('zhang', '2027-01-01')).toContain('不能超过证件的有效期');
  });
  test('证件到期当日仍可抽取，次日自动停止；没有有效证件不能恢复', () => {
    const listed = begin('inspector').act('enrol', 'clerk', {
      name: '钱过期',
      person: 'expired',
      certificate: '赣004',
      until: '2023-03-21',
      industries: ['catering'],
    });
    expect(listed.on('2023-03-21').matter.state).toBe('available');
    expect(listed.on('2023-03-22').matter.state).toBe('paused');
    expect(against(listed, 'resume', 'clerk')).toContain('没有有效的行政执法证');
  });
  test('证件被暂扣的不能恢复抽取', () => {
    const suspended = people.map((p) =>
      p.id === 'zhang' ? { ...p, certificates: p.certificates.map((c) => ({ ...c, from: '2023-03-01' })) } : p,
    );
    const now = story('inspections/inspector', stage({ people: suspended }), '2023-03-01')
      .act('enrol', 'clerk', {
        name: '张检查',
        person: 'zhang',
        certificate: '赣001',
        until: '2026-12-31',
        industries: ['catering'],
      })
      .act('pause', 'clerk', { pausedWhy: 'suspended' });
    expect(against(now, 'resume', 'clerk')).toBe('');
    const held = people.map((p) => (p.id === 'li' ? { ...p, certificates: [] } : p));
    const out = story('inspections/inspector', stage({ people: held }), '2023-03-01');
    expect(
      against(out, 'enrol', 'clerk', {
        name: '李检查',
        person: 'li',
        certificate: '赣002',
        until: '2026-12-31',
        industries: ['catering'],
      }),
    ).toContain('没有行政执法证');
  });
});

describe('监测点和评价（地方规定）', () => {
  const point: Stated = {
    appointedOn: '2023-01-05',
    name: '示例餐饮有限公司',
    creditCode: code,
    township: 'liantang',
    contact: '张三',
    phone: '13800000002',
    until: '2023-06-30',
  };
  test('聘期届满当日在聘，次日不再计入', () => {
    const serving = begin('point').act('appoint', 'justice', point);
    expect(serving.on('2023-06-30').matter.state).toBe('serving');
    expect(serving.on('2023-07-03').matter.state).toBe('expired');
    expect(against(begin('point'), 'appoint', 'justice', { ...point, until: '2023-01-05' })).toContain('聘期应当晚于');
  });
  const tell: Stated = {
    enterprise: '示例餐饮有限公司',
    visitDate: '2023-01-05',
    authority: 'market',
    withCode: true,
    code: '示例检〔2023〕1号',
  };
  test('I-10 无码检查不能按没有问题核结，应当列为线索', () => {
    const seen = visit('2023-01-05');
    const coded = begin('report', '2023-01-05', { referred: [seen] }).act('tell', 'party:reporter', tell);
    expect(against(coded, 'close', 'justice', { inspection: seen.id })).toBe('');
    const { code: _, ...rest } = tell;
    const uncoded = begin('report', '2023-01-05', { referred: [seen] }).act('tell', 'party:reporter', {
      ...rest,
      withCode: false,
    });
    expect(against(uncoded, 'close', 'justice', { inspection: seen.id })).toContain('I-10');
    expect(against(uncoded, 'makeLead', 'justice', { checkNote: '平台没有记录。', handling: 'ask' })).toBe('');
  });
  test('报告的日期与登记的检查不一致的，不能核结', () => {
    const seen = visit('2023-01-04');
    const coded = begin('report', '2023-01-05', { referred: [seen] }).act('tell', 'party:reporter', tell);
    expect(against(coded, 'close', 'justice', { inspection: seen.id })).toContain('不一致');
  });
  test('评价由企业作出，检查单位不能办理；编号要与检查一致', () => {
    const seen = visit('2023-01-05');
    const rated = begin('rating', '2023-01-06', { referred: [seen] }).act('rate', 'party:rater', {
      visitCode: String(seen.number),
      rating: 'good',
    });
    expect(rated.matter.office).toBe('justice');
    expect(against(rated, 'count', 'clerk', { inspection: seen.id })).not.toBe('');
    expect(against(rated, 'count', 'justice', { inspection: seen.id })).toBe('');
    const bad = begin('rating', '2023-01-06', { referred: [seen] }).act('rate', 'party:rater', {
      visitCode: String(seen.number),
      rating: 'bad',
    });
    expect(against(bad, 'count', 'justice', { inspection: seen.id })).toContain('应当写明怎样处理');
    const wrong = begin('rating', '2023-01-06', { referred: [seen] }).act('rate', 'party:rater', {
      visitCode: '别的编号',
      rating: 'good',
    });
    expect(against(wrong, 'count', 'justice', { inspection: seen.id })).toContain('不是这一编号');
  });
});
