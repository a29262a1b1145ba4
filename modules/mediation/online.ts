/** How a citizen applies for mediation on the portal: one thing at a time, in plain words. */
import type { Online } from '../../kernel/procedure/index.ts';

export const online: readonly Online[] = [
  {
    purpose: 'request',
    procedure: 'mediation',
    act: 'apply',
    as: 'party',
    label: '申请人民调解',
    intro: [
      '邻里、家庭、合同、赔偿等民事纠纷，可以请人民调解委员会帮助双方协商。人民调解不收任何费用。',
      '要对方也愿意才能调解。您可以选择调解员，也可以随时要求停止。',
      '请准备：双方的姓名和电话、事情经过、能说明情况的照片或者材料（没有也可以申请）。',
      '一般在一个月内调解完毕。调解期间，您仍然可以去法院起诉或者走其他途径；请留意诉讼时效。',
      '对行政机关的处罚、决定等不服，不属于人民调解，请申请行政复议。遇到人身危险请立即拨打110。',
    ],
    steps: [
      { title: '您是谁', fields: ['applicants'], help: '填写您的姓名、电话和住址，只有调解人员和对方当事人能看到。' },
      { title: '您和谁发生纠纷', fields: ['respondents'], help: '知道多少填多少，至少填写姓名或者名称。' },
      { title: '是哪一类纠纷', fields: ['disputeType'], help: '拿不准的选“其他纠纷”，由调解人员帮您归类。' },
      { title: '发生了什么', fields: ['story', 'place'], help: '什么时候、在哪里、为什么，像讲给邻居听一样写。' },
      {
        title: '您希望怎么解决',
        fields: ['request', 'amountClaimed'],
        help: '要求赔钱的，请以“元”填写金额；没有金额的不用填。',
      },
      { title: '有什么材料', fields: ['evidence'], help: '合同、欠条、照片、病历等，可以以后再交。' },
    ],
  },
];
