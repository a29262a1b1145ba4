/** 公开指南、目录和政务公开清单: a register whose entries are published, kept up to date every year and whenever law or duties change. */
import { workingDays } from '../../../kernel/calendar/index.ts';
import { internal, local } from '../../../kernel/citation/index.ts';
import { facts, para } from '../../../kernel/document/blocks.ts';
import type { IndicatorSpec } from '../../../kernel/indicator/index.ts';
import { is } from '../../../kernel/predicate/index.ts';
import { choice, date, fields, claim as kernelClaim, longText, procedure, text, type View } from '../../../kernel/procedure/index.ts';
import { OGI } from '../../../law/index.ts';
import { listSettings } from '../settings.ts';

const internalRule = internal('清单动态更新');
const listRule = local('政务公开清单管理制度');
export const listKinds = { guide: '政府信息公开指南', catalogue: '政府信息公开目录', list: '政务公开清单事项', place: '政府信息查阅场所' } as const;

const only = (...is: (keyof typeof listKinds)[]) => ({ onlyIf: { field: 'kind', is } });
const listFile = fields({
  kind: choice('种类', listKinds),
  heading: text('名称'),
  compiledOn: date('编制日期'),
  content: longText('内容要素', { hint: '指南：分类、编排体系、获取方式、工作机构的名称、地址、时间、电话、传真、互联网联系方式；目录：索引、名称、概述、生成日期' }),
  contactName: text('工作机构名称', only('guide')),
  contactAddress: text('办公地址', only('guide', 'place')),
  contactHours: text('办公时间', only('guide', 'place')),
  contactNumbers: text('联系电话、传真、互联网联系方式', only('guide')),
  basis: text('公开的依据', only('list')),
  timing: text('公开时限', only('list')),
  audience: text('公开对象和渠道', only('list')),
  changeReason: text('更新的原因'),
  updatedOn: date('更新日期'),
  lawChangedOn: date('法律或者职责变化之日'),
  lawChange: text('变化的内容'),
  retireReason: text('取消的原因'),
});
type V = View<typeof listFile>;
const claim = kernelClaim<V>;
const complete = claim('指南的要素齐全', OGI.art(12, 2), (v) => {
  if (v.file.kind !== 'guide') return true;
  const missing = (['分类', '编排', '获取'] as const).filter((word) => !(v.file.content ?? '').includes(word));
  return missing.length === 0 || `指南没有写明${missing.join('、')}的内容`;
}, '指南应当包括分类、编排体系、获取方式和工作机构的联系方式');
const notBack = claim('更新不早于编制', OGI.art(12, 1), (v) => (v.file.updatedOn ?? '') >= (v.file.compiledOn ?? '') || '更新日期早于编制日期');

type Act = 'compile' | 'update' | 'confirm' | 'retire';
const count = (label: string, meaning: string, ...acts: Act[]): IndicatorSpec<'kind', Act, 'inForce'> => ({ kind: 'count', label, unit: '项', acts, meaning, section: '14' });
const all = ['heading', 'content', 'contactName', 'contactAddress', 'contactHours', 'contactNumbers', 'basis', 'timing', 'audience'] as const;

export const listProcedure = procedure({
  module: 'openness',
  id: 'list',
  version: 'ogi2019',
  label: '公开指南、目录和清单',
  from: '2019-05-15',
  file: listFile,
  title: (f) => f.heading ?? '（待填写）',
  settings: listSettings,
  once: { of: ['kind', 'heading'], says: '这一项已经编制，请更新', per: OGI.art(12) },
  actors: {
    editor:   { label: '信息起草、报送人员', at: 'handling' },
    reviewer: { label: '公开审查人员',       at: 'handling' },
  },
  states: {
    inForce: { label: '现行', phase: '执行' },
    retired: { label: '已取消', phase: '归档', final: true },
  },
  acts: {
    compile:  { label: '编制', by: 'editor', opens: true, to: 'inForce', dated: 'compiledOn', asks: ['compiledOn', 'kind', ...all], when: [complete], per: [OGI.art(4, 2, 3), OGI.art(12)] },
    update:   { label: '更新', by: 'editor', from: 'inForce', dated: 'updatedOn', asks: ['updatedOn', ...all, 'changeReason'], when: [complete, notBack], per: OGI.art(12, 1) },
    confirm:  { label: '核对，无需更新', by: ['editor', 'reviewer'], from: 'inForce', per: OGI.art(12, 1) },
    lawChanges: { label: '登记法律或者职责变化', by: ['editor', 'reviewer'], from: 'inForce', asks: ['lawChangedOn', 'lawChange'], per: OGI.art(12, 1) },
    retire:   { label: '取消', by: 'reviewer', from: 'inForce', to: 'retired', asks: ['retireReason'], per: listRule },
  },
  limits: {
    yearly: { label: '定期更新、核对', class: 'agency-duty', force: 'local', starts: ['compile', 'update', 'confirm'], ends: ['update', 'confirm', 'retire'], allow: { setting: 'yearlySpan' }, onLapse: 'shown', remind: 30, binds: 'office', per: listRule },
    change: { label: '变化后的更新', class: 'agency-duty', force: 'internal', starts: 'lawChanges', startsOn: 'lawChangedOn', ends: ['update', 'retire'], allow: { setting: 'changeSpan' }, onLapse: 'shown', remind: 5, binds: 'office', per: internalRule },
  },
  publication: {
    entry: {
      label: '公开指南、目录、清单',
      after: ['compile', 'update'],
      by: ['editor', 'reviewer'],
      within: workingDays(20),
      title: (v) => v.file.heading ?? '',
      body: (v) => [
        facts(['种类', v.file.kind && listKinds[v.file.kind]], ['编制日期', v.file.compiledOn], ['更新日期', v.file.updatedOn]),
        para(v.file.content ?? ''),
        ...(v.file.kind === 'guide' ? [facts(['工作机构', v.file.contactName], ['办公地址', v.file.contactAddress], ['办公时间', v.file.contactHours])] : []),
        ...(v.file.kind === 'list' ? [facts(['公开依据', v.file.basis], ['公开时限', v.file.timing], ['公开对象和渠道', v.file.audience])] : []),
      ],
      changed: { after: 'update', per: OGI.art(12, 1) },
      takenDown: { after: 'retire', within: workingDays(20), why: '已经取消', per: OGI.art(12, 1) },
      subject: '公开指南和目录',
      per: OGI.art(12, 1),
    },
  },
  indicators: {
    'list-compiled': count('新编制的指南、目录、清单', '本期编制的指南、目录、清单事项和查阅场所', 'compile'),
    'list-updates': count('更新的指南、目录、清单', '本期更新的，一项一年计一次；核对后无需更新的不计', 'update'),
    'list-entries': { kind: 'stock', label: '现行清单事项', unit: '项', states: ['inForce'], where: is('kind', 'list'), meaning: '期末现行的政务公开清单事项' },
  },
});
