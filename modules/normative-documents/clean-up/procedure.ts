/** 清理: a campaign that lists every document in its scope, and one item for each, until every one has its result and the library shows it. */
import { days } from '../../../kernel/calendar/index.ts';
import { facts, list, para } from '../../../kernel/document/blocks.ts';
import { is } from '../../../kernel/predicate/index.ts';
import { claim as kernelClaim, procedure, type ReferredMatter, type View } from '../../../kernel/procedure/index.ts';
import { documentRule, gb37, written } from '../rules.ts';
import { settings } from '../settings.ts';
import { type CampaignFile, campaignFile, type ItemFile, itemFile, owners, results, triggers } from './matter.ts';

type C = View<CampaignFile>;
type I = View<ItemFile>;
const claimC = kernelClaim<C>;
const claim = kernelClaim<I>;

const decided = (m: ReferredMatter): boolean => m.state === 'decided' || m.state === 'applied';
const everyListed = claimC('每一件都已列入', gb37, (v) => v.found('items').length === v.file.total || `清单应有${v.file.total ?? 0}件，已列入${v.found('items').length}件`, '把文件库中范围以内的文件逐件列入');
const everyResult = claimC('每一件都有结果', gb37, (v) => {
  const left = v.found('items').filter((m) => !decided(m));
  if (v.found('items').length < (v.file.total ?? 0)) return '还有没有列入的文件';
  return left.length === 0 || `还有${left.length}件没有审定：${left.slice(0, 3).map((m) => String(m.file.documentTitle)).join('、')}`;
}, '每一件都应当有继续有效、修改、废止或者宣布失效的结果');
const everyApplied = claimC('文件库已经更新', gb37, (v) => {
  const left = v.found('items').filter((m) => m.state !== 'applied').length;
  return left === 0 || `还有${left}件没有更新文件库`;
});

export const campaignProcedure = procedure({
  module: 'normative-documents',
  id: 'campaign',
  version: 'gb37-2020',
  label: '规范性文件清理',
  from: '2020-01-01',
  file: campaignFile,
  number: { series: '规清' },
  title: (f) => f.heading ?? '规范性文件清理',
  once: { of: ['campaignCode'], says: '这个清理编号已经使用', per: documentRule },
  settings,
  lookups: { items: { label: '列入本次清理的文件', of: 'normative-documents/clean-up', same: { campaignCode: 'campaignCode' } } },
  actors: {
    keeper:   { label: '县司法局规范性文件管理人员', at: 'handling', sees: 'region' },
    meetings: { label: '县政府办公室会务人员',       at: 'region', sees: 'region' },
  },
  states: {
    launched:  { label: '已部署',         phase: '受理' },
    listed:    { label: '已列全量清单',   phase: '审理' },
    decided:   { label: '结果已审定',     phase: '决定' },
    published: { label: '结果已公布',     phase: '执行' },
    closed:    { label: '文件库已更新',   phase: '归档', final: true },
  },
  acts: {
    launch:  { label: '部署清理',     by: 'keeper', opens: true, to: 'launched', asks: ['campaignCode', 'heading', 'trigger', 'scope', 'reportBy', 'total'], issues: 'notice', per: gb37 },
    enlist:  { label: '确认全量清单', by: 'keeper', from: 'launched', to: 'listed', when: [everyListed], per: gb37 },
    decide:  { label: '审定清理结果', by: 'meetings', from: 'listed', to: 'decided', dated: 'decidedOn', asks: ['meeting', 'decidedOn'], when: [everyResult], per: gb37 },
    publishResult: { label: '公布清理结果', by: 'keeper', from: 'decided', to: 'published', asks: ['resultNote'], per: gb37 },
    close:   { label: '文件库更新完毕', by: 'keeper', from: 'published', to: 'closed', when: [everyApplied], per: gb37 },
  },
  limits: {
    proposals: { label: '各单位提出清理建议', class: 'agency-duty', force: 'internal', starts: 'launch', startsOn: 'reportBy', ends: ['enlist'], allow: days(0), onLapse: 'shown', remind: 5, binds: 'other', per: documentRule },
    posted:    { label: '公布清理结果', class: 'agency-duty', force: 'internal', starts: 'decide', ends: 'publishResult', allow: { setting: 'cleaningPostSpan' }, onLapse: 'shown', remind: 2, binds: 'office', per: documentRule },
  },
  papers: {
    notice: {
      label: '规范性文件清理工作通知',
      series: '规清通',
      seal: 'authority',
      per: gb37,
      body: (v) => [
        para(`为维护法制统一，决定开展${v.file.heading ?? ''}（${v.file.trigger ? triggers[v.file.trigger] : ''}）。清理范围和标准：`),
        para(v.file.scope ?? ''),
        facts(['列入清理', `${v.file.total ?? 0}件`], ['提出建议的截止日期', v.file.reportBy]),
        para('每一件文件都应当提出继续有效、修改、废止或者宣布失效的建议；不在继续有效目录内的文件，不得再作为行政管理的依据。'),
      ],
    },
  },
  publication: {
    result: {
      label: '清理结果',
      after: 'publishResult',
      by: 'keeper',
      within: { setting: 'cleaningPostSpan' },
      title: (v) => `关于${v.file.heading ?? '规范性文件清理'}结果的公告`,
      body: (v) => [para(`经${v.file.meeting ?? ''}审定，现将清理结果公布如下。`), ...(v.file.resultNote ?? '').split('\n').filter((l) => l.trim() !== '').map(para)],
      subject: '行政规范性文件库',
      per: gb37,
    },
  },
  indicators: {
    campaigns: { kind: 'count', label: '开展清理', unit: '次', acts: ['decide'], meaning: '本期审定结果的清理' },
  },
});

const reasoned = claim('说明理由', gb37, (v) => written(v.file.suggestionWhy) || '请写明建议的理由');
const byUnit = claim('由起草（实施）单位提出', gb37, (v) => v.actor.capacities.includes('normative-documents.keeper') || v.actor.offices.includes(v.file.unit ?? '') || '应当由文件的起草（实施）单位提出建议');
const amendDated = claim('修改的写明完成期限', gb37, (v) => v.file.decision !== 'amend' || (v.file.amendBy ?? '') > (v.file.decidedOn ?? '') || '清理结果为修改的，应当写明审定以后的完成期限');
const libraryFits = claim('文件库与清理结果一致', gb37, (v) => {
  if (v.file.document === undefined) return true;
  const found = v.referred(v.file.document);
  if (!found) return '没有找到文件库中的文件';
  const wanted = { continueInForce: ['inForce', 'amended'], amend: ['amended', 'superseded'], repeal: ['repealed', 'superseded'], declareInvalid: ['expired'] }[v.file.decision ?? 'continueInForce'];
  return wanted.includes(found.state) || '文件库中这件文件的状态还没有按清理结果更新';
}, '先在文件库中办理继续有效、修改、废止或者宣布失效');
export const itemProcedure = procedure({
  module: 'normative-documents',
  id: 'clean-up',
  version: 'gb37-2020',
  label: '清理的文件',
  from: '2020-01-01',
  file: itemFile,
  title: (f) => `《${f.documentTitle ?? '（待登记）'}》${f.decision ? `：${results[f.decision]}` : ''}`,
  settings,
  arises: [
    { from: 'normative-documents/campaign', by: 'campaign', how: '列入文件', while: ['launched'], copies: { campaignCode: 'campaignCode' } },
    { from: 'normative-documents', by: 'document', how: '列入清理', while: ['inForce', 'amended'], copies: { documentTitle: 'documentTitle', documentNumber: 'documentNumber' } },
  ],
  once: { of: ['campaignCode', 'documentTitle', 'documentNumber'], says: '这件文件已经列入本次清理', per: gb37 },
  actors: {
    keeper:   { label: '县司法局规范性文件管理人员', at: 'handling', sees: 'region' },
    drafter:  { label: '起草（实施）单位人员',       at: 'involved' },
    ownLegal: { label: '起草（实施）单位法制机构人员', at: 'involved' },
    lead:     { label: '县司法局分管负责人',         at: 'handling' },
    meetings: { label: '县政府办公室会务人员',       at: 'region', sees: 'region' },
  },
  states: {
    listed:   { label: '已列入，待建议', phase: '受理' },
    proposed: { label: '单位已建议',     phase: '审理' },
    reviewed: { label: '已审核，待审定', phase: '审理' },
    decided:  { label: '已审定',         phase: '决定' },
    applied:  { label: '文件库已更新',   phase: '归档', final: true },
  },
  acts: {
    enlist:  { label: '列入清理',   by: 'keeper', opens: true, to: 'listed', asks: ['campaign', 'campaignCode', 'document?', 'documentTitle', 'documentNumber', 'owner', 'unit'], per: gb37 },
    suggest: { label: '提出清理建议', by: ['drafter', 'ownLegal', 'keeper'], from: 'listed', to: 'proposed', asks: ['suggestion', 'suggestionWhy'], when: [byUnit, reasoned], per: gb37 },
    review:  { label: '审核清理建议', by: ['keeper', 'lead'], from: ['proposed', 'reviewed'], to: 'reviewed', asks: ['review', 'reviewNote?'], separateFrom: ['suggest'], per: gb37 },
    decide:  { label: '审定',       by: 'meetings', from: 'reviewed', to: 'decided', dated: 'decidedOn', asks: ['decision', 'decidedOn', 'amendBy'], when: [amendDated], per: gb37 },
    apply:   { label: '更新文件库', by: 'keeper', from: 'decided', to: 'applied', when: [libraryFits], issues: 'slip', per: gb37 },
  },
  limits: {
    amendment: { label: '完成修改', class: 'agency-duty', force: 'local', starts: 'decide', startsOn: 'amendBy', ends: 'apply', allow: days(0), onlyIf: is('decision', 'amend'), onLapse: 'shown', remind: 30, binds: 'other', per: documentRule },
  },
  papers: {
    slip: {
      label: '清理结果登记单',
      seal: 'handling',
      per: gb37,
      body: (v) => [
        facts(['文件', `《${v.file.documentTitle ?? ''}》（${v.file.documentNumber ?? ''}）`], ['类别', v.file.owner && owners[v.file.owner]], ['审定日期', v.file.decidedOn]),
        list(`单位建议：${v.file.suggestion ? results[v.file.suggestion] : ''}`, `审核意见：${v.file.review ? results[v.file.review] : ''}`, `清理结果：${v.file.decision ? results[v.file.decision] : ''}`),
      ],
    },
  },
  indicators: {
    'cleaned-government': { kind: 'count', section: '8', label: '清理县政府及其办公室规范性文件', unit: '件', acts: ['decide'], where: is('owner', 'government'), meaning: '本期审定清理结果的县政府及其办公室文件，不论结果' },
    'cleaned-departments': { kind: 'count', section: '8', label: '清理县政府部门规范性文件', unit: '件', acts: ['decide'], where: is('owner', 'department'), meaning: '本期审定清理结果的县政府部门文件，不论结果' },
    'cleaned-continued': { kind: 'count', label: '其中继续有效', unit: '件', acts: ['decide'], where: is('decision', 'continueInForce'), meaning: '清理结果为继续有效的' },
    'cleaned-amended': { kind: 'count', label: '其中修改', unit: '件', acts: ['decide'], where: is('decision', 'amend'), meaning: '清理结果为修改的' },
    'cleaned-repealed': { kind: 'count', label: '其中废止', unit: '件', acts: ['decide'], where: is('decision', 'repeal'), meaning: '清理结果为废止的' },
    'cleaned-invalid': { kind: 'count', label: '其中宣布失效', unit: '件', acts: ['decide'], where: is('decision', 'declareInvalid'), meaning: '清理结果为宣布失效的' },
  },
});
