/** Paragraph 12 of the yearly report, and what must agree between the figures of supervision. */
import type { Figure } from '../../kernel/indicator/index.ts';
import type { CrossCheck, Sentence } from '../../kernel/procedure/index.ts';

type Get = (id: string) => Figure | undefined;
const value = (figure: Get, name: string): number => figure(`enforcement-supervision.${name}`)?.value ?? 0;

export const sentences: readonly Sentence[] = [
  {
    section: '12',
    order: 1,
    text: '开展重点领域执法专项监督。围绕监督内容，通过随机抽考、开展座谈、案卷评查、实地走访、查阅台账等形式，开展行政执法专项监督{enforcement-supervision.special-actions}，发现问题{enforcement-supervision.action-problems}并督促整改。',
    onlyIf: (figure) => value(figure, 'special-actions') > 0,
  },
  {
    section: '12',
    order: 2,
    text: '常态化开展行政执法案卷评查。组织案卷评查{enforcement-supervision.file-reviews}，随机抽取行政执法案卷{enforcement-supervision.files-drawn}开展集中评查并形成通报，进一步提高行政执法案卷质量和执法水平。',
    onlyIf: (figure) => value(figure, 'file-reviews') > 0,
  },
  {
    section: '12',
    order: 3,
    text: '畅通行政执法投诉举报渠道。收到行政执法监督线索{enforcement-supervision.leads-received}，办结{enforcement-supervision.leads-closed}（含上期结转的）；制发监督文书{enforcement-supervision.instruments}，其中工作提示{enforcement-supervision.reminders}、工作指引清单{enforcement-supervision.guidance-lists}、转办单{enforcement-supervision.transfer-slips}。',
    onlyIf: (figure) => value(figure, 'leads-received') + value(figure, 'instruments') > 0,
  },
];

const kinds = [
  'reminders',
  'guidance-lists',
  'transfer-slips',
  'supervision-notices',
  'supervision-opinions',
  'supervision-decisions',
];

export const checks: readonly CrossCheck[] = [
  {
    label: '监督文书＝提示＋指引＋转办＋通知＋意见＋决定',
    fails: (figure) => {
      const whole = value(figure, 'instruments');
      const parts = kinds.reduce((n, kind) => n + value(figure, kind), 0);
      return whole === parts ? undefined : `监督文书${whole}份，各种类合计${parts}份，相差${Math.abs(whole - parts)}份`;
    },
  },
  {
    label: '应办线索＝办结＋期末在办',
    fails: (figure) => {
      const [due, closed, pending] = [
        value(figure, 'leads-to-handle'),
        value(figure, 'leads-closed'),
        value(figure, 'leads-pending'),
      ];
      return due === closed + pending
        ? undefined
        : `应办线索${due}条，办结${closed}条、期末在办${pending}条，合计${closed + pending}条`;
    },
  },
  {
    label: '评查的案卷不多于抽取的案卷',
    fails: (figure) => {
      const [drawn, seen] = [value(figure, 'files-drawn'), value(figure, 'files-reviewed')];
      return seen > drawn
        ? `评查案卷${seen}份，本期抽取${drawn}份：其中有上年抽取、本年评查的，报告应当说明`
        : undefined;
    },
  },
];
