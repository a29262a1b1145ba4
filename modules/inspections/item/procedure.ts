/** 行政检查事项清单: what may be inspected, on what basis, how and how often; an item not published may not be used (I-01). */
import { workingDays } from '../../../kernel/calendar/index.ts';
import { unsure } from '../../../kernel/citation/index.ts';
import { facts, para } from '../../../kernel/document/blocks.ts';
import {
  choice,
  claim,
  date,
  fields,
  integer,
  longText,
  procedure,
  text,
  type View,
  yesNo,
} from '../../../kernel/procedure/index.ts';
import { DOC54, DOC118, OBE, OGI } from '../../../law/index.ts';
import { actors } from '../actors.ts';
import { basisKinds, industries, manners } from '../options.ts';
import { number, on, yes } from '../words.ts';

export const itemFile = fields({
  name: text('检查事项'),
  code: text('事项编码', { max: 40 }),
  basisKind: choice('依据的种类', basisKinds, { hint: '规范性文件不是行政检查的依据' }),
  basis: text('依据', { hint: '法律、法规、规章的名称和条款' }),
  level: choice('实施层级', { county: '县级', township: '乡镇（街道）' }),
  industry: choice('检查对象的行业', industries),
  objects: text('检查对象', { hint: '如“餐饮服务提供者”' }),
  content: longText('检查内容', { max: 3000 }),
  manner: choice('检查方式', manners),
  standard: longText('检查标准', { max: 2000 }),
  yearlyCap: integer('同一企业年度检查次数上限', { min: 1, max: 12, hint: '个案检查不受此限，但要统计' }),
  keyField: yesNo('直接涉及公共安全和人民群众生命健康的特殊行业、重点领域', { per: OBE.art(54) }),
  publishedOn: date('公布日期'),
  changeReason: longText('变更、取消的理由', { max: 1000 }),
});
type V = View<typeof itemFile>;

/** 规范性文件 gives no power over anyone; the national text says so of inspections, and counties asked the same before it. */
const onLaw = claim<V>(
  '依据是法律、法规、规章',
  unsure(DOC54.art(), '2025年以前按县行政检查事项清单管理规定，要求相同'),
  (v) => v.file.basisKind !== 'normative' || '规范性文件不能作为行政检查的依据，这一事项不得列入清单',
  '请写明法律、法规、规章的条款；没有的，不得检查',
);
const notBackdated = claim<V>(
  '公布在列入以后',
  DOC118.art(4),
  (v) => v.matter === undefined || (v.file.publishedOn ?? '') >= v.matter.openedOn || '公布日期早于列入清单的日期',
);

export const item = procedure({
  module: 'inspections',
  id: 'item',
  version: 'apl2021',
  label: '行政检查事项清单',
  from: '2021-07-15',
  file: itemFile,
  title: (f) => f.name ?? '行政检查事项',
  once: { of: ['code'], says: '这一编码的检查事项已经在清单中', per: DOC118.art(4) },

  actors: { clerk: { ...actors.clerk, sees: 'region' }, officer: { label: actors.officer.label, at: 'handling', sees: 'region' }, head: actors.head, supervisor: actors.supervisor },
  states: {
    listed:    { label: '已列入，待公布', phase: '列入' },
    published: { label: '已公布', phase: '公布' },
    cancelled: { label: '已取消', phase: '取消', final: true },
  },
  acts: {
    list:     { label: '列入清单', by: 'clerk', opens: true, to: 'listed', asks: ['name', 'code', 'basisKind', 'basis', 'level', 'industry', 'objects', 'content', 'manner', 'standard', 'yearlyCap', 'keyField'], when: [onLaw], per: [DOC118.art(4), OBE.art(54)] },
    announce: { label: '公布', by: ['clerk', 'head'], from: 'listed', to: 'published', dated: 'publishedOn', asks: ['publishedOn'], when: [notBackdated], issues: 'entry', per: [DOC118.art(4), OBE.art(54)] },
    revise:   { label: '变更', by: 'clerk', from: 'published', to: 'listed', asks: ['basisKind', 'basis', 'content', 'manner', 'standard', 'yearlyCap', 'changeReason'], when: [onLaw], per: DOC118.art(4) },
    cancel:   { label: '取消', by: ['clerk', 'head'], from: ['listed', 'published'], to: 'cancelled', asks: ['changeReason'], issues: 'cancellation', per: DOC118.art(4) },
  },
  limits: {
    announce: { label: '公布检查事项', class: 'agency-duty', starts: ['list', 'revise'], ends: ['announce', 'cancel'], allow: workingDays(20), onLapse: 'shown', remind: 5, binds: 'office', per: [OGI.art(26), DOC118.art(4)] },
  },
  papers: {
    entry: {
      label: '行政检查事项清单条目',
      seal: 'authority',
      per: DOC118.art(4),
      body: (v) => rows(v),
    },
    cancellation: {
      label: '取消行政检查事项的公告',
      seal: 'authority',
      per: DOC118.art(4),
      body: (v) => [
        para(`行政检查事项“${v.file.name ?? ''}”（编码${v.file.code ?? ''}）自${on(v.on)}起取消，不再实施。`),
        facts(['取消的理由', v.file.changeReason]),
      ],
    },
  },
  publication: {
    items: {
      label: '行政检查事项清单',
      after: ['announce'],
      by: ['clerk', 'head'],
      within: workingDays(20),
      title: (v) => `行政检查事项：${v.file.name ?? ''}`,
      body: (v) => rows(v),
      subject: '行政执法公示',
      per: OGI.art(26),
    },
  },
  indicators: {
    items: { kind: 'stock', section: '10', label: '公布的行政检查事项', unit: '项', states: ['published'], meaning: '期末公布在清单中的检查事项，变更后还没有重新公布的不计' },
  },
});

function rows(v: V) {
  return [
    facts(
      ['检查事项', v.file.name],
      ['事项编码', v.file.code],
      ['实施主体', v.matter && v.officeName(v.matter.authority)],
      ['依据', v.file.basis && `${v.file.basis}（${basisKinds[v.file.basisKind ?? 'law']}）`],
      ['检查对象', v.file.objects],
      ['检查内容', v.file.content],
      ['检查方式', v.file.manner && manners[v.file.manner]],
      ['检查标准', v.file.standard],
      ['同一企业年度检查次数上限', number(v.file.yearlyCap, '次')],
      ['直接涉及公共安全和人民群众生命健康', yes(v.file.keyField)],
      ['公布日期', on(v.file.publishedOn)],
    ),
  ];
}
