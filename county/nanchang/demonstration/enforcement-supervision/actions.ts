/** Special supervision actions: three of 2023 told to their bulletins, and two that are under way today. */
import { addDays, type Calendar, type LegalDate } from '../../../../kernel/calendar/index.ts';
import { fileRef } from '../sample-files.ts';
import type { Story, Tale } from '../tale.ts';
import { chief, contactOf, headOn, justice, later, leader, officer, pairOf } from './people.ts';

type Stop = 'initiated' | 'selfChecking' | 'onSite' | 'rectifying' | 'ended';

export interface ActionSeed {
  key: string;
  n: number;
  name: string;
  basis: string;
  scope: string;
  units: readonly string[];
  begins: LegalDate;
  /** Units in which something was found, with what. */
  found: readonly (readonly [unit: string, problem: string])[];
  stop?: Stop;
}

export const actions2023: readonly ActionSeed[] = [
  {
    key: 'supervision action 2023 rivers',
    n: 0,
    name: '河湖安全保护专项执法行动监督',
    basis: '《南昌县河湖安全保护专项执法行动工作方案》',
    scope: '河道采砂、涉河建设、取水、渔业等领域行政执法的立案、裁量、送达和执行。',
    units: ['water', 'natural-resources', 'agriculture', 'ecology'],
    begins: '2023-03-06',
    found: [
      ['water', '两份案卷没有记载现场检查的起止时间'],
      ['water', '一份处罚决定公开超过七个工作日'],
      ['agriculture', '禁渔期巡查台账与执法记录对不上'],
    ],
  },
  {
    key: 'supervision action 2023 roads',
    n: 1,
    name: '道路交通运输执法领域突出问题专项整治监督',
    basis: '道路交通运输执法领域突出问题专项整治工作方案',
    scope: '逐利执法、执法不规范、执法方式简单僵化、执法粗暴、执法寻租等问题。',
    units: ['transport', 'city-management'],
    begins: '2023-05-08',
    found: [
      ['transport', '超限检测站没有公示处罚依据和裁量基准'],
      ['transport', '三份案卷的送达回证没有签收日期'],
      ['city-management', '停车执法没有先行教育提醒的记录'],
      ['city-management', '抽考五人，一人不清楚当场处罚的限额'],
    ],
  },
  {
    key: 'supervision action 2023 enterprises',
    n: 2,
    name: '涉企行政执法专项监督',
    basis: '2023年度行政执法监督工作计划',
    scope: '涉企行政检查的计划、频次和方式，涉企行政处罚的裁量，特种设备领域行政执法情况。',
    units: ['market-regulation', 'emergency', 'culture-tourism', 'housing', 'health'],
    begins: '2023-08-28',
    found: [
      ['market-regulation', '特种设备检查记录没有两名执法人员签名的一份'],
      ['emergency', '两次检查没有事先列入年度计划，也没有审批记录'],
      ['health', '处罚决定没有说明从轻的理由'],
    ],
  },
];

function* tell(t: Tale, a: ActionSeed): Generator<LegalDate, void, void> {
  const at = (n: number): LegalDate => t.calendar.addWorkingDays(a.begins, n);
  const by = officer(a.n);
  t.act('initiate', by, {
    name: a.name,
    basis: a.basis,
    scope: a.scope,
    units: a.units,
    from: at(3),
    to: at(75),
    scheme:
      '通知自查；通过随机抽考、开展座谈、案卷评查、实地走访、查阅台账等形式实地检查；下达问题清单，督促整改，复核验收；报告并通报。',
  });
  if (a.stop === 'initiated') return;
  t.act('approvePlan', by);
  yield later(t, at(2));
  t.approved(headOn(t.today));
  yield later(t, at(3));
  t.approved(leader);
  yield later(t, at(4));
  t.act('notify', by, { notice: '请对照监督内容逐项自查，如实报送自查发现的问题。', selfCheckBy: at(16) });
  const reporting = a.stop === 'selfChecking' ? a.units.slice(0, -1) : a.units;
  for (const [i, unit] of reporting.entries()) {
    yield later(t, at(10 + (i % 6)));
    t.act('selfReport', contactOf(unit), {
      selfReport: '已经组织自查，抽查本单位案卷，梳理执法依据和流程，自查发现的问题正在整改。',
      selfProblems: t.random.int(0, 3),
    });
  }
  if (a.stop === 'selfChecking') return;
  const visited = a.stop === 'onSite' ? a.units.slice(0, 2) : a.units;
  for (const [i, unit] of visited.entries()) {
    yield later(t, at(19 + i * 2));
    const own = a.found.filter(([where]) => where === unit).map(([, what]) => what);
    t.act('check', by, {
      checkedUnit: unit,
      checkedOn: t.today,
      inspectors: pairOf(a.n + i),
      noInterest: true,
      means: ['test', 'files', t.random.pick(['site', 'symposium']), 'ledger'],
      examined: t.random.int(5, 12),
      filesSeen: t.random.int(4, 10),
      checkFindings: own.length === 0 ? '现场抽考、抽查案卷和台账，没有发现突出问题。' : `发现：${own.join('；')}。`,
    });
  }
  if (a.stop === 'onSite') return;
  yield later(t, at(32));
  const problemUnits = [...new Set(a.found.map(([unit]) => unit))];
  t.act('listProblems', by, {
    problems: a.found.map(([, what], i) => `${i + 1}．${what}，请依照有关规定整改。`).join('\n'),
    problemUnits,
    problemCount: a.found.length,
    rectifyBy: at(52),
  });
  yield later(t, at(33));
  t.approved(chief);
  for (const [i, unit] of problemUnits.entries()) {
    if (a.stop === 'rectifying' && i > 0) return;
    yield later(t, at(43 + i * 3));
    t.act('reportRectification', contactOf(unit), {
      rectification: '已经逐项整改，补正案卷，完善制度，开展培训。',
      rectifyEvidence: fileRef('photo'),
    });
    yield later(t, at(45 + i * 3));
    t.act('acceptRectification', by, {
      acceptedUnits: problemUnits.slice(0, i + 1),
      acceptNote: '查看整改材料和现场，整改到位。',
    });
  }
  yield later(t, at(58));
  t.act('end', by, { endedOn: t.today });
  if (a.stop === 'ended') return;
  yield later(t, t.calendar.nextWorkingDay(addDays(t.today, 9)));
  t.act('report', by, {
    report: `${a.name}共检查${a.units.length}个单位，发现问题${a.found.length}个，均已整改到位。主要做法：自查与实地检查结合，抽考与案卷评查结合。下一步将把有关要求纳入日常监督。`,
  });
  yield t.after(2);
  t.approved(headOn(t.today));
  yield t.after(4);
  t.act('bulletin', by, {
    bulletin: `现将${a.name}情况通报如下：各被监督单位重视自查，整改及时；检查发现案卷记录不完整、公示不及时等问题${a.found.length}个，请各单位举一反三，规范执法。`,
  });
  yield t.after(1);
  t.approved(headOn(t.today));
  yield t.after(1);
  t.approved(leader);
}

const storyOf = (calendar: Calendar, a: ActionSeed): Story => {
  const begins = calendar.nextWorkingDay(a.begins);
  return {
    key: a.key,
    procedure: 'enforcement-supervision',
    office: justice,
    start: begins,
    tell: (t) => tell(t, { ...a, begins }),
  };
};
export const actionStories2023 = (calendar: Calendar): Story[] => actions2023.map((a) => storyOf(calendar, a));

/** Of today: one proposed, one in the units' own check with a report missing, one being rectified, one that waits for its report. */
export function presentActions(calendar: Calendar, today: LegalDate): Story[] {
  const base = calendar.previousWorkingDay(today);
  const begun = (n: number): LegalDate => calendar.addWorkingDays(base, -n);
  const seeds: readonly Omit<ActionSeed, 'key' | 'n'>[] = [
    {
      name: '冬季供暖和燃气安全执法专项监督',
      basis: '年度行政执法监督工作计划',
      scope: '燃气经营、使用安全执法的检查频次、立案和整改复查。',
      units: ['housing', 'market-regulation', 'emergency'],
      begins: begun(1),
      found: [],
      stop: 'initiated',
    },
    {
      name: '校园食品安全执法专项监督',
      basis: '市司法局部署',
      scope: '学校食堂和周边食品经营的检查、立案、裁量和公示。',
      units: ['market-regulation', 'education', 'health'],
      begins: begun(18),
      found: [],
      stop: 'selfChecking',
    },
    {
      name: '乡镇综合行政执法规范化专项监督',
      basis: '年度行政执法监督工作计划',
      scope: '赋权事项的执法主体、人员持证、文书和全过程记录。',
      units: ['liantang', 'xiangtang', 'youlan'],
      begins: begun(47),
      found: [
        ['liantang', '两份当场处罚决定没有报所属机关备案'],
        ['xiangtang', '执法记录仪的音像没有按期归档'],
      ],
      stop: 'rectifying',
    },
    {
      name: '农资打假执法专项监督',
      basis: '省司法厅部署',
      scope: '种子、农药、化肥案件的抽样、检验、立案和移送。',
      units: ['agriculture', 'market-regulation'],
      begins: begun(60),
      found: [['agriculture', '抽样单没有当事人签名的一份']],
      stop: 'ended',
    },
  ];
  return seeds.map((seed, n) => storyOf(calendar, { ...seed, key: `supervision action present ${n + 1}`, n }));
}
