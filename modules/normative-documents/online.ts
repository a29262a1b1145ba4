/** What citizens and enterprises do on the portal, also from the page of a document: ask that it be reviewed, report that it violates the standards of fair competition. */
import type { Online, OnlineFrom } from '../../kernel/procedure/index.ts';

const library = (offer: string): OnlineFrom => ({
  procedure: 'normative-documents',
  publication: 'text',
  fills: 'document',
  offer,
  while: ['inForce', 'amended'],
  alone: true,
});

export const online: readonly Online[] = [
  {
    purpose: 'supervise',
    procedure: 'suggestion',
    act: 'suggest',
    as: 'proposer',
    label: '对规范性文件提出审查建议',
    from: library('提出审查建议'),
    intro: [
      '认为县政府部门、乡镇（街道）的行政规范性文件违法或者明显不适当的，可以书面建议审查，由县司法局研究、答复。',
      '县政府及其办公室的文件由县人大常委会或者市人民政府审查，收到建议以后会移送，并告诉您。',
      '请准备：文件名称、有问题的条款、理由。建议应当署名，您的姓名和联系方式只用于核实和答复，不公开，也不提供给制定机关。',
      '对处罚、许可等具体决定不服的，请在法定期限内申请行政复议或者提起诉讼；提出审查建议不影响这些期限。',
    ],
    steps: [
      {
        title: '哪件文件',
        fields: ['documentTitle', 'documentNumber', 'maker'],
        help: '按文件上的写法填。',
      },
      {
        title: '有什么问题',
        fields: ['clauses', 'grounds', 'reasons'],
        help: '写明哪一条、与哪项规定不一致、为什么。',
      },
      { title: '有没有材料', fields: ['attachments'], help: '没有的，直接进入下一步。' },
      { title: '您是谁', fields: ['proposers'], help: '公民写姓名和电话，单位写名称、统一社会信用代码和电话。' },
    ],
  },
  {
    purpose: 'supervise',
    procedure: 'competition-report',
    act: 'report',
    as: 'reporter',
    label: '举报违反公平竞争审查标准的政策措施',
    from: library('举报违反公平竞争'),
    intro: [
      '文件、公告、招标文件、合作协议等限制准入、排斥外地企业、违规补贴特定企业，或者没有经过公平竞争审查的，任何单位和个人都可以举报。',
      '由县市场监督管理局核查，一般在收到完整材料之日起六十日内作出结论；县政府出台的，转送上一级市场监管部门。',
      '请准备：措施的名称、起草单位、违反什么标准、事实和理由。举报人对内容的真实性负责。',
      '可以匿名。实名的，告知核查结论；举报人的信息依法保密，不提供给起草单位。',
    ],
    steps: [
      {
        title: '哪项措施',
        fields: ['measure', 'measureNumber', 'maker'],
        help: '写得越准确，查得越快。',
      },
      { title: '违反什么标准', fields: ['faults', 'facts'], help: '可以选几项；写明对谁有什么影响。' },
      { title: '证据和其他途径', fields: ['evidence', 'elsewhere', 'elsewhereNote'], help: '证据没有的可以不传。' },
      { title: '是否留下姓名', fields: ['named', 'reporters'], help: '实名的，核查以后告知您结论。' },
    ],
  },
];
