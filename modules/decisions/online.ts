/** Sending an opinion on a draft from the page of its notice: three short steps, nothing to choose from a list. */
import type { Online } from '../../kernel/procedure/index.ts';

export const online: readonly Online[] = [
  {
    purpose: 'participate',
    procedure: 'opinion',
    act: 'send',
    as: 'citizen',
    label: '对决策草案发表意见',
    from: {
      procedure: 'decisions/consultation',
      publication: 'notice',
      fills: 'consultation',
      offer: '发表意见',
      while: ['open'],
    },
    intro: [
      '县里作出重大决策以前，草案要向社会公开征求意见。您可以在截止日期以前提出意见，不用登录。',
      '可以不写姓名。写了姓名和电话的，只用于联系和答复，不会公开。',
      '每一条意见都会研究，采纳不采纳都会说明理由，并公布采纳情况。提交以后会得到编号和查询码，可以随时查看。',
    ],
    steps: [
      { title: '您的意见', fields: ['clause', 'opinion'], help: '写明哪一条不合适、为什么、建议怎么改。' },
      { title: '您的身份', fields: ['standing'] },
      { title: '怎么联系您', fields: ['name', 'phone'], help: '都可以不填，直接进入下一步。' },
    ],
  },
];
