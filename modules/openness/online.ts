/** What a citizen does on the portal: ask for information, have a record about oneself corrected, complain. One thing at a time, in plain words. */
import type { Online } from '../../kernel/procedure/index.ts';

export const online: readonly Online[] = [
  {
    purpose: 'request',
    procedure: 'request',
    act: 'submit',
    as: 'applicant',
    label: '申请政府信息公开',
    intro: [
      '您想要的政府信息没有主动公开，可以向制作、保存它的机关申请。不需要说明用途，一般不收费。',
      '请先在“政府信息公开”栏目里查一查：已经公开的，可以直接查看。',
      '请准备：身份证号码（单位准备统一社会信用代码）、联系方式，以及信息的名称、文号或者其他特征。',
      '我们会与您确认收到；自确认之日起二十个工作日内答复，需要延长的最长再加二十个工作日。征求第三方意见的时间不算。',
      '书写、阅读或者听说有困难的，可以到政务公开窗口当面提出，由工作人员帮您填写。',
    ],
    steps: [
      {
        title: '您是谁',
        fields: ['applicants', 'applicantKind', 'identityShown'],
        help: '公民写姓名、身份证号码、电话；单位写名称、统一社会信用代码和电话。',
      },
      {
        title: '怎样联系您',
        fields: ['email', 'postAddress', 'helpNeeded'],
        help: '至少留一种联系方式。需要我们帮助的，请勾选。',
      },
      {
        title: '您要什么信息',
        fields: ['wanted', 'wantedNumber'],
        help: '一份申请写一项信息。写得越具体，查得越快。反映问题、举报、咨询，请走信访、投诉或者12345。',
      },
      { title: '怎样给您', fields: ['form', 'way'], help: '纸质、电子或者查阅；自己来取、邮寄或者网上看。' },
    ],
  },
  {
    purpose: 'request',
    procedure: 'correction',
    act: 'apply',
    as: 'applicant',
    label: '要求更正关于自己的政府信息记录',
    intro: [
      '行政机关提供的、与您自身有关的记录不准确，您有证据的，可以要求更正。',
      '请准备：是哪一份记录、哪里不准确、应当是什么，以及证据。',
      '核实属实的更正并告知您；不归这个机关管的，转送或者告知您向谁提出。',
    ],
    steps: [
      { title: '您是谁', fields: ['applicants', 'own'] },
      { title: '哪里不准确', fields: ['record', 'wrong', 'shouldBe'] },
      { title: '证据', fields: ['evidenceSaid', 'evidence'], help: '可以拍照上传，也可以写明有什么证据。' },
    ],
  },
  {
    purpose: 'supervise',
    procedure: 'complaint',
    act: 'complain',
    as: 'applicant',
    label: '投诉政府信息公开工作',
    intro: [
      '哪个单位没有按要求主动公开，或者对您的申请不依法答复，可以向县政府信息公开工作主管部门提出。',
      '查证属实的，督促整改或者通报批评。对答复本身不服的，也可以依法申请行政复议、提起行政诉讼，期限不因投诉而停止。',
    ],
    steps: [
      { title: '您是谁', fields: ['applicants'] },
      { title: '投诉什么', fields: ['about', 'against', 'request', 'content'], help: '有申请的，写明申请编号。' },
    ],
  },
];
