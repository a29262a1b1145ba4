/** What a citizen or an enterprise does on the portal: it complains of how the law was enforced, with or without its name. */
import type { Online } from '../../kernel/procedure/index.ts';

export const online: readonly Online[] = [
  {
    purpose: 'supervise',
    procedure: 'enforcement-supervision/lead',
    act: 'complain',
    as: 'complainant',
    label: '投诉举报行政执法问题',
    intro: [
      '公民、企业认为行政执法机关或者执法人员的执法行为违法、不当，或者不履行职责的，可以在这里反映。',
      '由县行政执法监督机构办理。您的姓名、电话等信息不向被反映的单位提供。',
      '实名反映的，办结后书面答复；匿名反映的，同样受理。',
      '要求撤销行政处罚等决定的，请同时注意行政复议、行政诉讼的期限；投诉举报不中断这些期限。',
    ],
    steps: [
      { title: '反映哪个单位', fields: ['unit'], help: '执法人员所在的机关，或者乡镇、街道' },
      { title: '是什么问题', fields: ['problem', 'content'], help: '请写明时间、地点和经过' },
      { title: '有没有材料', fields: ['evidence'], help: '照片、文书、票据等，没有的可以不传' },
      { title: '是否留下姓名', fields: ['realName', 'complainants'], help: '留下姓名和电话的，办结后答复您' },
    ],
  },
];
