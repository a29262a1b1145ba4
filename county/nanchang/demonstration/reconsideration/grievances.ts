/** What people in the demonstration contest: for each kind of act the bureaus that make it, made-up facts, and what is asked for. */

export interface Grievance {
  /** Office codes of possible respondents; `township` and `street` stand for any of them. */
  against: readonly string[];
  /** Name of the act, and the word of its number; none where nothing was done. */
  act: string;
  series?: string;
  requests: readonly string[];
  request: string;
  reasons: string;
  facts: string;
  /** Usual sum in yuan. */
  sum?: readonly [number, number];
}

export const grievances = {
  penalty: [
    {
      against: ['public-security'],
      act: '行政处罚决定',
      series: '公（治）行罚决字',
      requests: ['revoke'],
      request: '撤销被申请人作出的行政处罚决定',
      reasons: '申请人与他人发生口角，没有动手，被申请人认定的事实与实际不符。',
      facts: '申请人与他人因琐事发生争执，双方有肢体接触，被申请人接警后调查取证并作出处罚。',
      sum: [200, 1000],
    },
    {
      against: ['market-regulation'],
      act: '行政处罚决定',
      series: '市监处罚',
      requests: ['revoke', 'modify'],
      request: '撤销或者变更被申请人作出的行政处罚决定',
      reasons: '申请人已经主动改正，没有造成危害后果，处罚过重。',
      facts: '申请人销售超过保质期的预包装食品，被申请人检查发现后立案调查并作出处罚。',
      sum: [1000, 60_000],
    },
    {
      against: ['city-management'],
      act: '行政处罚决定',
      series: '城管罚字',
      requests: ['revoke'],
      request: '撤销被申请人作出的行政处罚决定',
      reasons: '申请人没有占用道路经营，仅在店内摆放货物。',
      facts: '申请人在店外摆放货物，被申请人责令改正后未改正，作出处罚。',
      sum: [200, 2000],
    },
    {
      against: ['transport'],
      act: '行政处罚决定',
      series: '交罚',
      requests: ['revoke'],
      request: '撤销被申请人作出的行政处罚决定',
      reasons: '车辆称重结果没有现场复核，程序违法。',
      facts: '申请人所属车辆经检测超限，被申请人作出处罚。',
      sum: [500, 10_000],
    },
  ],
  information: [
    {
      against: ['natural-resources', 'township', 'street'],
      act: '政府信息公开答复',
      series: '依申请公开答复',
      requests: ['revoke', 'perform'],
      request: '撤销答复，责令重新答复',
      reasons: '申请人申请公开征地补偿的批准文件，被申请人答复不存在，没有说明检索情况。',
      facts: '申请人提交政府信息公开申请，被申请人在法定期限内作出答复。',
    },
  ],
  reportHandling: [
    {
      against: ['market-regulation'],
      act: '举报处理结果告知',
      series: '举报告知',
      requests: ['revoke', 'perform'],
      request: '撤销不予立案的告知，责令重新处理',
      reasons: '申请人举报商家虚假宣传，被申请人没有全面调查就决定不立案。',
      facts: '申请人购买商品后投诉举报，被申请人核查后决定不予立案并告知。',
    },
  ],
  omission: [
    {
      against: ['township', 'street', 'natural-resources'],
      act: '未履行查处违法建设职责',
      requests: ['perform'],
      request: '责令被申请人履行查处职责并书面答复',
      reasons: '申请人书面要求查处相邻的违法建设，被申请人至今没有处理。',
      facts: '申请人邮寄了查处申请书，被申请人收到后没有在法定期限内答复。',
    },
  ],
  coercion: [
    {
      against: ['township', 'city-management', 'street'],
      act: '强制拆除行为',
      requests: ['declareIllegal'],
      request: '确认被申请人的强制拆除行为违法',
      reasons: '被申请人没有催告、没有作出强制执行决定就拆除了申请人的棚屋。',
      facts: '被申请人组织人员拆除了申请人搭建的棚屋。',
    },
  ],
  expropriation: [
    {
      against: ['natural-resources'],
      act: '土地征收补偿安置决定',
      series: '征补安决',
      requests: ['revoke'],
      request: '撤销补偿安置决定',
      reasons: '补偿面积认定错误，附属物没有计入。',
      facts: '申请人的房屋在征收范围内，双方没有达成协议，被申请人作出补偿安置决定。',
      sum: [20_000, 400_000],
    },
  ],
  workInjury: [
    {
      against: ['human-resources'],
      act: '工伤认定决定',
      series: '工伤认字',
      requests: ['revoke'],
      request: '撤销工伤认定决定',
      reasons: '受伤不是在工作时间、工作场所，不应当认定为工伤。',
      facts: '职工在下班途中发生交通事故受伤，被申请人认定为工伤。',
    },
  ],
  title: [
    {
      against: ['township', 'natural-resources'],
      act: '土地权属争议处理决定',
      series: '确权决',
      requests: ['revoke'],
      request: '撤销权属处理决定',
      reasons: '争议地块一直由申请人耕种，有承包经营权证书。',
      facts: '申请人与邻组对一块旱地的权属发生争议，被申请人调查后作出处理决定。',
    },
  ],
  licence: [
    {
      against: ['government-services', 'housing'],
      act: '不予行政许可决定',
      series: '不许字',
      requests: ['revoke', 'perform'],
      request: '撤销不予许可决定，责令重新审查',
      reasons: '申请材料已经齐全，被申请人要求补充的材料没有法律依据。',
      facts: '申请人申请办理许可，被申请人以材料不符合要求为由不予许可。',
    },
  ],
  confirmation: [
    {
      against: ['civil-affairs', 'medical-insurance', 'veterans'],
      act: '待遇资格确认决定',
      series: '确字',
      requests: ['revoke'],
      request: '撤销资格确认决定',
      reasons: '家庭收入核算有误，申请人符合条件。',
      facts: '申请人申请待遇资格，被申请人核查后作出不符合条件的决定。',
    },
  ],
} as const satisfies Readonly<Record<string, readonly Grievance[]>>;

export type GrievanceKind = keyof typeof grievances;

/** Of a hundred applications. */
export const grievanceWeights: Readonly<Record<GrievanceKind, number>> = {
  penalty: 38,
  information: 12,
  reportHandling: 13,
  omission: 11,
  coercion: 6,
  expropriation: 6,
  workInjury: 5,
  title: 3,
  licence: 3,
  confirmation: 3,
};
