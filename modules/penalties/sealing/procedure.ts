/**
 * 查封、扣押: approved or urgent, carried out with its list, held for a time that runs out by itself, and then disposed of
 * (行政强制法16—28). The ban on nights and holidays (第43条) speaks of enforcement (强制执行) and is not applied to these measures.
 */
import { days, workingDays } from '../../../kernel/calendar/index.ts';
import { local } from '../../../kernel/citation/index.ts';
import { facts, list, para } from '../../../kernel/document/blocks.ts';
import { is, isIn } from '../../../kernel/predicate/index.ts';
import { procedure } from '../../../kernel/procedure/index.ts';
import { ACL, DOC118 } from '../../../law/index.ts';
import { actors } from '../actors.ts';
import { papers } from './documents/index.ts';
import { findingGroups, findings } from './findings.ts';
import { linesOf } from './goods.ts';
import * as must from './guards.ts';
import { sealingFile } from './matter.ts';
import { measures } from './options.ts';
import { settings } from './settings.ts';

const request = ['case', 'parties', 'territory', 'place', 'officers', 'power', 'measure', 'basisKind', 'basis', 'reason', 'milder', 'goods', 'related', 'necessities', 'sealedElsewhere'] as const;
const onSite = ['servedOn', 'servedAt', 'presence', 'witness', 'identityShown', 'rightsTold', 'statement', 'signed', 'signature', 'delivered', 'keeper', 'keeperName', 'storage', 'perishable', 'openness', 'video?', 'unbroken?'] as const;
const beforehand = [must.withinCase, must.twoOfficers, must.powerToCoerce, must.lawfulBasis, must.necessary, must.onlyRelated, must.notSealedTwice];
const onTheSpot = [must.timeStated, must.formsKept, must.signedOrWitnessed, must.deliveredOnTheSpot];

export const sealing2021 = procedure({
  module: 'penalties',
  id: 'sealing',
  version: 'apl2021',
  label: '查封、扣押',
  from: '2021-07-15',
  file: sealingFile,
  number: { series: '强措' },
  title: (f) => `${f.measure === 'seize' ? '扣押' : '查封'}${f.parties?.[0]?.name ?? '（当事人）'}的财物`,
  settings,
  papers,
  findings,
  findingGroups,
  exceptions: { by: 'head', per: DOC118.art(8) },

  actors: { officer: actors.officer, clerk: actors.clerk, head: actors.head, party: actors.party, supervisor: actors.supervisor },

  arises: [{ from: 'penalties', by: 'case', how: '查封、扣押', copies: { parties: 'parties', territory: 'territory', officers: 'officers', place: 'place' } }],

  states: {
    requested: { label: '已报告，待批准',         phase: '审批' },
    refused:   { label: '不批准',                 phase: '审批', final: true },
    approved:  { label: '已批准，待实施',         phase: '审批' },
    urgent:    { label: '紧急实施，待补办批准',   phase: '实施' },
    inCustody: { label: '查封、扣押中',           phase: '实施' },
    lapsed:    { label: '届满失效，待退还',       phase: '处理' },
    lifted:    { label: '已解除，待退还',         phase: '处理' },
    returned:  { label: '已退还',                 phase: '处理' },
    disposed:  { label: '已没收、销毁或者移送',   phase: '处理' },
    archived:  { label: '已归档',                 phase: '归档', final: true },
  },
  tracks: {
    appraisal: { label: '检测检验检疫鉴定', initial: 'none', states: { none: { label: '没有鉴定' }, underway: { label: '鉴定中，不计入期间' }, ended: { label: '鉴定结束' } } },
    sale:      { label: '先行拍卖变卖', initial: 'unsold', states: { unsold: { label: '没有先行变卖' }, sold: { label: '已变卖，价款在案', final: true } } },
  },

  acts: {
    // 批准
    request:      { label: '报告，申请采取措施', by: 'officer', opens: true, to: 'requested', dated: 'requestedOn', asks: ['requestedOn', ...request], when: beforehand, issues: 'approvalSheet', per: ACL.art(18, undefined, 1) },
    authorise:    { label: '批准',               by: 'head', from: 'requested', to: 'approved', when: [must.powerToCoerce], separateFrom: ['request'], per: ACL.art(18, undefined, 1) },
    refuse:       { label: '不批准',             by: 'head', from: 'requested', to: 'refused', asks: ['refusal'], per: ACL.art(18, undefined, 1) },
    // 在现场，用电话办理
    serve:        { label: '实施并交付决定书、清单', by: 'officer', from: 'approved', to: 'inCustody', onSite: true, dated: 'servedOn', asks: onSite, when: [must.powerToCoerce, ...onTheSpot], issues: ['decision', 'goodsList', 'siteRecord', 'sealStrip'], tells: '您的财物（场所）已被查封、扣押，决定书和清单已当场交付；期限三十日', per: [ACL.art(18), ACL.art(24)] },
    sealUrgently: { label: '紧急情况当场实施',   by: 'officer', opens: true, to: 'urgent', onSite: true, dated: 'servedOn', asks: [...request, 'urgency', ...onSite], when: [...beforehand, ...onTheSpot, must.trulyUrgent], issues: ['decision', 'goodsList', 'siteRecord', 'sealStrip'], tells: '您的财物（场所）因情况紧急被当场查封、扣押；二十四小时内没有补办批准的，立即解除', per: [ACL.art(19), ACL.art(24)] },
    ratify:       { label: '补办批准手续',       by: 'head', from: 'urgent', to: 'inCustody', asks: ['ratifiedOn', 'ratifiedAt'], when: [must.powerToCoerce, must.ratifiedAfter, must.within24Hours], separateFrom: ['sealUrgently'], issues: 'ratification', tells: '当场采取的措施已经补办批准', per: ACL.art(19) },
    rejectUrgent: { label: '不应当采取，立即解除', by: 'head', from: 'urgent', to: 'lifted', dated: 'liftedOn', asks: ['liftedOn', 'liftGround', 'liftNotes?'], issues: 'liftDecision', tells: '当场采取的措施已经解除，请领取财物', per: ACL.art(19) },
    lapseUrgent:  { label: '没有补办批准，解除', by: 'law', from: 'urgent', to: 'lapsed', per: ACL.art(19) },
    // 期间
    storeVideo:      { label: '登记全程录像',     by: ['officer', 'clerk'], from: ['urgent', 'inCustody', 'lapsed', 'lifted', 'returned', 'disposed'], asks: ['video', 'unbroken', 'gap?'], per: DOC118.art(8) },
    startAppraisal:  { label: '送检测、检验、检疫、鉴定', by: 'officer', track: 'appraisal', from: ['none', 'ended'], to: 'underway', while: 'inCustody', dated: 'appraisalFrom', asks: ['appraisalFrom', 'appraised', 'appraiser', 'appraisalUntil', 'appraisalTold'], when: [must.appraisalPlain], issues: 'appraisalNotice', tells: '您的物品送检测、检验、检疫、鉴定，期间已书面告知，不计入查封、扣押期间', per: ACL.art(25, 3) },
    endAppraisal:    { label: '鉴定结束',         by: 'officer', track: 'appraisal', from: 'underway', to: 'ended', while: 'inCustody', dated: 'appraisalEnded', asks: ['appraisalEnded', 'appraisalResult'], when: [must.appraisalNotLonger], per: ACL.art(25, 3) },
    extend:          { label: '延长期限',         by: 'officer', from: 'inCustody', asks: ['extensionDays', 'extensionReason'], when: [must.extensionReasoned], approval: { by: 'head', per: ACL.art(25, 1) }, issues: 'extensionNotice', tells: '查封、扣押的期限已经延长，决定书说明了理由', per: ACL.art(25) },
    sell:            { label: '先行拍卖、变卖',   by: 'officer', track: 'sale', from: 'unsold', to: 'sold', while: 'inCustody', asks: ['proceeds', 'saleNotes'], when: [must.perishableOnly], approval: { by: 'head', per: ACL.art(28, 2) }, issues: 'saleRecord', tells: '不易保管的物品已经变卖，价款在案', per: ACL.art(28, 2) },
    lapse:           { label: '期限届满，措施失效', by: 'law', from: 'inCustody', to: 'lapsed', per: [ACL.art(25, 1), ACL.art(28, 1, 4)] },
    // 处理
    confiscate: { label: '依法没收', by: 'officer', from: 'inCustody', to: 'disposed', dated: 'disposedOn', asks: ['disposedOn', 'disposalBasis', 'disposalNotes'], when: [must.caseOrdersConfiscation], issues: 'disposalRecord', tells: '查封、扣押的财物已依处罚决定没收', per: ACL.art(27) },
    destroy:    { label: '依法销毁', by: 'officer', from: 'inCustody', to: 'disposed', dated: 'disposedOn', asks: ['disposedOn', 'disposalBasis', 'disposalNotes', 'disposalWitness'], when: [must.destructionOrdered], approval: { by: 'head', per: ACL.art(27) }, issues: 'disposalRecord', tells: '查封、扣押的财物已依法销毁', per: ACL.art(27) },
    transfer:   { label: '随案移送司法机关', by: 'officer', from: 'inCustody', to: 'disposed', dated: 'disposedOn', asks: ['disposedOn', 'transferTo', 'transferTold'], when: [must.partyTold], issues: 'transferNotice', tells: '查封、扣押的财物已随案移送司法机关', per: ACL.art(21) },
    lift:       { label: '解除',     by: ['head', 'officer'], from: 'inCustody', to: 'lifted', dated: 'liftedOn', asks: ['liftedOn', 'liftGround', 'liftNotes?'], issues: 'liftDecision', tells: '查封、扣押已经解除，请领取财物', per: ACL.art(28) },
    giveBack:   { label: '退还财物、款项', by: 'officer', from: ['lapsed', 'lifted'], to: 'returned', dated: 'returnedOn', asks: ['returnedOn', 'returned', 'receivedBy', 'shortfall?'], when: [must.allReturned], issues: 'returnList', tells: '财物（款项）已经退还，请核对清单', per: ACL.art(28, 2) },
    archive:    { label: '归档',     by: ['officer', 'clerk'], from: ['returned', 'disposed'], to: 'archived', asks: ['archiveNumber'], completes: ['publicity', 'record'], per: DOC118.art(8) },
  },

  limits: {
    paper:  { label: '紧急措施补办批准手续（二十四小时）', class: 'self-expiring', starts: 'sealUrgently', ends: ['ratify', 'rejectUrgent'], allow: days(1), onLapse: { deems: 'lapseUrgent' }, remind: 1, binds: 'office', per: ACL.art(19) },
    term:   { label: '查封、扣押期限', class: 'self-expiring', starts: ['serve', 'sealUrgently'], ends: ['lift', 'rejectUrgent', 'lapseUrgent', 'confiscate', 'destroy', 'transfer'], allow: days(30), pauses: [{ from: 'startAppraisal', until: 'endAppraisal', why: '检测、检验、检疫或者技术鉴定', per: ACL.art(25, 3) }], extend: { by: 'extend', upTo: days(30), granted: 'extensionDays', times: 1, per: ACL.art(25, 1) }, onLapse: { deems: 'lapse' }, remind: 7, binds: 'office', per: ACL.art(25, 1) },
    giveBack: { label: '退还财物', class: 'agency-duty', force: 'local', starts: ['lift', 'rejectUrgent', 'lapse', 'lapseUrgent'], ends: 'giveBack', allow: { setting: 'returnSpan' }, onLapse: 'shown', remind: 1, binds: 'office', per: local('“立即退还”的办理时限') },
  },

  lookups: {
    heldAlready: { label: '同一当事人正在查封、扣押的财物', of: 'penalties/sealing', same: { parties: 'parties' }, states: ['urgent', 'inCustody'] },
  },

  publication: {
    measures: {
      label: '行政强制措施公示',
      after: ['serve', 'sealUrgently'],
      by: ['clerk', 'head'],
      within: workingDays(20),
      title: (v) => `${v.file.parties?.[0]?.name ?? ''}${v.file.measure === 'seal' ? '查封' : '扣押'}信息`,
      body: (v) => [
        facts(
          ['决定书文号', v.paperNumber('decision')],
          ['行政相对人', v.file.parties?.map((p) => p.name).join('、')],
          ['强制措施', v.file.measure && measures[v.file.measure]],
          ['法律依据', v.file.basis],
          ['决定日期', v.file.servedOn],
          ['决定机关', v.officeName(v.matter?.authority ?? '')],
        ),
        para(`涉及财物${linesOf(v.file.goods).length}项。`),
        list('财物明细不公开。'),
      ],
      masks: { parties: 'name', place: 'address' },
      unless: isIn('openness', ['investigation', 'secret']),
      subject: '行政强制',
      per: DOC118.art(6),
    },
  },

  indicators: {
    sealings:          { kind: 'count', label: '查封、扣押', unit: '件', acts: ['serve', 'sealUrgently'], meaning: '本期实施的查封、扣押，按决定书当场交付（决定）日期，每一决定一件；紧急实施后没有批准的也计入' },
    'sealings-seal':   { kind: 'count', label: '查封', unit: '件', acts: ['serve', 'sealUrgently'], where: is('measure', 'seal'), meaning: '其中查封场所、设施或者财物的' },
    'sealings-seize':  { kind: 'count', label: '扣押', unit: '件', acts: ['serve', 'sealUrgently'], where: is('measure', 'seize'), meaning: '其中扣押财物的' },
    'sealings-lapsed': { kind: 'count', label: '届满失效的查封、扣押', unit: '件', acts: ['lapse', 'lapseUrgent'], meaning: '本期没有在期限内处理而依法失效的，含紧急实施没有补办批准的' },
  },
});
