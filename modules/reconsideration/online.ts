/** Applying for reconsideration on the portal, one thing at a time, in plain words. */
import type { Online } from '../../kernel/procedure/index.ts';

export const online: readonly Online[] = [
  {
    purpose: 'request',
    procedure: 'reconsideration',
    act: 'receive',
    as: 'applicant',
    label: '申请行政复议',
    intro: [
      '您认为县里的部门、乡镇、街道等行政机关的处罚、许可、征收等行为侵犯了您的权益，可以申请县人民政府复议。复议不收任何费用。',
      '一般应当在知道该行为之日起六十日内申请。',
      '请准备：身份证（单位准备营业执照）、决定书或者其他能说明该行为的材料、您手里的证据。对两个以上的行为不服，要分别申请。',
      '收到申请后五个工作日内审查是否受理；受理后一般六十日内作出决定，适用简易程序的三十日内。',
      '在网上提交的，不需要再交纸质材料。书写有困难的，可以到县行政复议服务大厅或者就近的司法所代办点口头申请。',
    ],
    steps: [
      {
        title: '您是谁',
        fields: ['applicants', 'applicantKind', 'standing', 'standingMet', 'serviceAddress', 'electronicConsent'],
        help: '公民写姓名、性别、身份证号码、住址和电话；单位写名称、统一社会信用代码、住所和法定代表人。',
      },
      {
        title: '有人替您办吗',
        fields: ['agents', 'agentPapers', 'representatives'],
        help: '可以委托一至二名代理人，要有授权委托书。没有的，跳过这一步。',
      },
      {
        title: '您不服谁',
        fields: ['respondentName', 'matterType'],
        help: '作出行为的机关，看决定书最后盖的是谁的章。',
      },
      {
        title: '您不服哪一个行为',
        fields: [
          'actName',
          'actNumber',
          'actMadeOn',
          'dutyRequestedOn',
          'dutyPeriodEnds',
          'urgent',
          'amount',
          'onSpot',
          'realEstate',
        ],
        help: '如果是要求机关办事而它没有办，请写您什么时候提出的要求。',
      },
      {
        title: '您什么时候知道的',
        fields: ['knownOn', 'rightsTold', 'rightsKnownOn', 'obstacleFrom', 'obstacleUntil'],
        help: '收到决定书的那一天。因不可抗力等耽误的，写明起止日期，耽误的时间不算。',
      },
      {
        title: '您要求什么',
        fields: ['requests', 'request', 'compensationClaimed', 'reviewOfDocument'],
        help: '如：撤销某号处罚决定。认为该行为依据的文件违法的，可以一并请求审查（不含规章）。',
      },
      { title: '为什么', fields: ['reasons'], help: '按时间顺序写清发生了什么，为什么认为不对。' },
      { title: '材料', fields: ['evidence'], help: '身份证明、决定书、证据，可以拍照上传。' },
    ],
  },
];
