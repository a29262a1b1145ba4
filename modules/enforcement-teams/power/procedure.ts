/** 权力事项: a power listed, devolved to a township by the province's catalogue, or entrusted by letter; used only while it is in force, and withdrawn with a rule for what is pending. */
import { days, workingDays } from '../../../kernel/calendar/index.ts';
import { local, unsure } from '../../../kernel/citation/index.ts';
import { facts, para } from '../../../kernel/document/blocks.ts';
import { exists, is } from '../../../kernel/predicate/index.ts';
import { procedure } from '../../../kernel/procedure/index.ts';
import { ACL, APL, DOC118, OGI } from '../../../law/index.ts';
import * as paper from '../documents/power.ts';
import { on } from '../documents/words.ts';
import { powerIndicators } from '../indicators.ts';
import { transitions } from '../options.ts';
import { powerSettings } from '../settings.ts';
import * as must from './guards.ts';
import { powerFile } from './matter.ts';

const listRule = local('权责清单管理办法');
const devolution = APL.art(24, 1);
/** 认领、备案、公布、实施的次序: the province's guiding catalogue of 2025, applied to the earlier ones as well. */
const claimRule = unsure(local('赣府发〔2025〕14号'), '2025年以前的目录是否同样要求备案待核');

export const powers = procedure({
  module: 'enforcement-teams',
  id: 'power',
  version: 'apl2021',
  label: '权力事项',
  from: '2021-07-15',
  file: powerFile,
  handledBy: 'handlingOffice',
  number: { series: '权力登字' },
  title: (f) => `${f.code ?? ''} ${f.name ?? '权力事项'}`.trim(),

  actors: {
    body:      { label: '执法机关法制机构人员', at: 'involved' },
    registrar: { label: '执法监督机构人员',     at: 'handling' },
    chief:     { label: '司法行政部门负责人',   at: 'handling' },
    /** Cites a power in a case; changes nothing here, and sees the whole register. */
    citer:     { label: '引用职权办案的人员',   at: 'region', sees: 'region' },
  },
  states: {
    listed:     { label: '待审核公布',   phase: '清单' },
    catalogued: { label: '省级目录已公布', phase: '赋权' },
    assessed:   { label: '已评估，待承接', phase: '赋权' },
    claimed:    { label: '已承接，待备案', phase: '赋权' },
    filed:      { label: '已备案，待公布', phase: '赋权' },
    published:  { label: '已公布，待移交', phase: '赋权' },
    handedOver: { label: '已移交，待施行', phase: '赋权' },
    signed:     { label: '委托书待公布', phase: '委托' },
    inForce:    { label: '施行中',       phase: '施行' },
    declined:   { label: '暂不承接',     phase: '办结', final: true },
    returned:   { label: '退回',         phase: '办结', final: true },
    withdrawn:  { label: '已收回',       phase: '办结', final: true },
    expired:    { label: '有效期届满',   phase: '办结', final: true },
  },
  tracks: {
    review: { label: '赋权事项定期评估', initial: 'none', states: { none: { label: '未评估' }, assessed: { label: '已评估，待决定' }, kept: { label: '继续行使' } } },
  },
  acts: {
    // 清单
    list:         { label: '报送权力事项', by: ['body', 'registrar'], opens: true, to: 'listed', asks: ['kind', 'code', 'name', 'domain', 'acts', 'basisKind', 'legalBasis', 'authority', 'body', 'areas?', 'exceptAreas?', 'listVersion', 'validFrom', 'validUntil?'], when: [must.ownKind, must.actsNamed, must.basisSuffices, must.bodyConfirmed, must.onePerAuthority, must.areasWithin, must.datesInOrder], per: [APL.art(17), APL.art(18, 2), APL.art(19)] },
    returnList:   { label: '退回',         by: 'registrar', from: ['listed', 'signed'], to: 'returned', asks: ['returnReason'], per: listRule },
    announceList: { label: '审核公布清单', by: 'registrar', from: 'listed', to: 'inForce', asks: ['publishedOn', 'publishedIn'], when: [must.bodyConfirmed, must.publishedBefore], approval: { by: 'chief', per: listRule }, issues: 'listAnnouncement', per: [DOC118.art(4), listRule] },
    adjustAreas:  { label: '调整行使区域', by: ['registrar', 'body'], from: 'inForce', asks: ['areas?', 'exceptAreas?', 'listVersion', 'areaNote'], when: [must.areaReasoned, must.areasWithin], issues: 'areaNotice', per: [APL.art(24), OGI.art(26)] },
    // 赋权
    catalogue:    { label: '登记省级赋权目录', by: ['registrar', 'body'], opens: true, to: 'catalogued', asks: ['kind', 'code', 'name', 'domain', 'acts', 'basisKind', 'legalBasis', 'authority', 'body', 'areas', 'catalogue', 'catalogueNumber', 'cataloguedOn', 'fromOffice'], when: [must.devolvedKind, must.catalogued, must.onlyPenalties, must.basisSuffices, must.bodyConfirmed, must.onePerAuthority, must.areasWithin, must.coercionAllowed], per: devolution },
    assess:       { label: '评估承接能力', by: ['registrar', 'body'], from: 'catalogued', to: 'assessed', asks: ['capable', 'capacity'], when: [must.assessedInWords], issues: 'capacitySheet', per: devolution },
    decline:      { label: '暂不承接',     by: ['body', 'registrar'], from: ['catalogued', 'assessed'], to: 'declined', asks: ['declineReason'], when: [must.declinedReasoned], issues: 'declineNote', per: devolution },
    claimPower:   { label: '承接',         by: ['body', 'registrar'], from: 'assessed', to: 'claimed', asks: ['claimDocument', 'listVersion'], when: [must.canTakeIt], issues: 'claimDecision', per: [devolution, claimRule] },
    file:         { label: '备案',         by: 'registrar', from: 'claimed', to: 'filed', asks: ['filingNumber'], issues: 'filingSheet', per: claimRule },
    announceDevolution: { label: '公布赋权事项', by: 'registrar', from: 'filed', to: 'published', asks: ['publishedOn', 'publishedIn', 'validFrom', 'validUntil?'], when: [must.publishedBefore, must.datesInOrder], approval: { by: 'chief', per: listRule }, issues: 'devolutionNotice', per: devolution },
    handOver:     { label: '培训和移交',   by: ['registrar', 'body'], from: 'published', to: 'handedOver', dated: 'handedOverOn', asks: ['handedOverOn', 'training', 'templates', 'casesHandedOver'], when: [must.handedOver], issues: 'handoverSheet', per: APL.art(24, 3) },
    bringIntoForce: { label: '施行',       by: ['registrar', 'body'], from: 'handedOver', to: 'inForce', when: [must.publishedBefore, must.handedOver, must.bodyConfirmed], per: APL.art(24, 2) },
    periodicAssess: { label: '定期评估',   by: 'registrar', track: 'review', from: ['none', 'kept'], to: 'assessed', while: 'inForce', asks: ['assessment'], when: [must.devolvedKind, must.assessedAgain], issues: 'assessmentReport', per: devolution },
    keep:         { label: '继续行使',     by: 'registrar', track: 'review', from: 'assessed', to: 'kept', while: 'inForce', approval: { by: 'chief', per: listRule }, per: devolution },
    // 委托
    entrust:      { label: '签订委托书',   by: ['body', 'registrar'], opens: true, to: 'signed', dated: 'letterOn', asks: ['kind', 'code', 'name', 'domain', 'acts', 'basisKind', 'legalBasis', 'authority', 'body', 'areas?', 'entrustee', 'ownPower', 'letterNumber', 'letterOn', 'validUntil', 'entrustedMatters', 'publicFunction', 'qualifiedStaff', 'technicalMeans', 'supervision', 'listVersion', 'letter?'], when: [must.entrustedKind, must.actsNamed, must.basisSuffices, must.coercionNotEntrusted, must.bodyConfirmed, must.noSecondEntrustment, must.entrusteeFits, must.letterComplete, must.supervised, must.onePerAuthority, must.areasWithin, must.datesInOrder], issues: 'entrustmentLetter', per: [APL.art(20), APL.art(21), ACL.art(17, 1)] },
    announceEntrustment: { label: '公布委托书', by: ['body', 'registrar'], from: 'signed', to: 'inForce', asks: ['publishedOn', 'publishedIn', 'validFrom'], when: [must.publishedBefore, must.datesInOrder], issues: 'entrustmentNotice', per: APL.art(20, 2) },
    // 终止
    withdraw:     { label: '收回、解除',   by: 'registrar', from: 'inForce', to: 'withdrawn', dated: 'withdrawnOn', asks: ['withdrawnOn', 'withdrawGround', 'withdrawNote', 'transition', 'receiver?'], when: [must.withdrawalComplete], approval: { by: 'chief', per: listRule }, issues: 'withdrawalNotice', per: devolution },
    expire:       { label: '有效期届满',   by: 'law', from: ['listed', 'published', 'handedOver', 'signed', 'inForce'], to: 'expired', per: APL.art(20, 2) },
  },
  limits: {
    list:       { label: '审核公布清单', class: 'agency-duty', force: 'local', starts: 'list', ends: ['announceList', 'returnList'], allow: { setting: 'listSpan' }, onLapse: 'shown', remind: 3, binds: 'office', per: listRule },
    capacity:   { label: '评估承接能力', class: 'agency-duty', force: 'local', starts: 'catalogue', ends: ['assess', 'decline'], allow: { setting: 'capacitySpan' }, onLapse: 'shown', remind: 5, binds: 'office', per: claimRule },
    filing:     { label: '备案', class: 'agency-duty', force: 'local', starts: 'claimPower', ends: 'file', allow: { setting: 'filingSpan' }, onLapse: 'shown', remind: 3, binds: 'office', per: claimRule },
    announce:   { label: '公布赋权事项', class: 'agency-duty', starts: 'file', ends: 'announceDevolution', allow: workingDays(20), onLapse: 'shown', remind: 3, binds: 'office', per: OGI.art(26) },
    handOver:   { label: '培训和移交', class: 'agency-duty', force: 'local', starts: 'announceDevolution', ends: 'handOver', allow: { setting: 'handOverSpan' }, onLapse: 'shown', remind: 10, binds: 'office', per: APL.art(24, 3) },
    letter:     { label: '公布委托书', class: 'agency-duty', force: 'internal', starts: 'entrust', ends: ['announceEntrustment', 'returnList'], allow: { setting: 'entrustmentPublicSpan' }, onLapse: 'shown', remind: 3, binds: 'office', per: APL.art(20, 2) },
    assessment: { label: '赋权事项定期评估', class: 'agency-duty', starts: ['bringIntoForce', 'periodicAssess'], ends: ['periodicAssess', 'withdraw', 'expire'], allow: { setting: 'assessmentSpan' }, onlyIf: is('kind', 'devolved'), onLapse: 'shown', remind: 60, binds: 'office', per: devolution },
    validity:   { label: '有效期', class: 'validity', starts: ['list', 'announceDevolution', 'entrust'], startsOn: 'validUntil', ends: ['expire', 'withdraw', 'returnList'], allow: days(0), onlyIf: exists('validUntil'), onLapse: { deems: 'expire' }, remind: 60, binds: 'office', per: APL.art(20, 2) },
  },
  papers: {
    listAnnouncement: paper.listAnnouncement,
    areaNotice: paper.areaNotice,
    capacitySheet: paper.capacitySheet,
    declineNote: paper.declineNote,
    claimDecision: paper.claimDecision,
    filingSheet: paper.filingSheet,
    devolutionNotice: paper.devolutionNotice,
    handoverSheet: paper.handoverSheet,
    entrustmentLetter: paper.entrustmentLetter,
    entrustmentNotice: paper.entrustmentNotice,
    assessmentReport: paper.assessmentReport,
    withdrawalNotice: paper.withdrawalNotice,
  },
  lookups: {
    sameCode: { label: '同一机关的同一事项', of: 'enforcement-teams/power', same: { authority: 'authority', code: 'code', kind: 'kind' }, states: ['listed', 'catalogued', 'assessed', 'claimed', 'filed', 'published', 'handedOver', 'signed', 'inForce'] },
  },
  publication: {
    powers: {
      label: '权力清单',
      after: ['announceList', 'announceDevolution', 'announceEntrustment', 'adjustAreas'],
      by: ['registrar', 'body'],
      within: workingDays(20),
      title: (v) => `权力事项：${v.file.name ?? ''}`,
      body: (v) => [facts(...paper.powerRows(v), ...(v.file.kind === 'entrusted' ? ([['委托的具体事项和权限', v.file.entrustedMatters], ['委托书编号', v.file.letterNumber]] as const) : []))],
      subject: '行政执法公示',
      changed: { after: 'adjustAreas', per: OGI.art(26) },
      takenDown: { after: ['withdraw', 'expire'], within: workingDays(20), why: '权力事项已经收回或者届满', per: OGI.art(26) },
      per: DOC118.art(4),
    },
    withdrawals: {
      label: '权力事项收回公告',
      after: 'withdraw',
      by: ['registrar', 'body'],
      within: workingDays(20),
      title: (v) => `收回权力事项：${v.file.name ?? ''}`,
      body: (v) => [para(`${on(v.file.withdrawnOn)}起收回。${v.file.withdrawNote ?? ''}`), facts(['过渡办法', v.file.transition && transitions[v.file.transition]])],
      subject: '行政执法公示',
      per: devolution,
    },
  },
  indicators: powerIndicators,
  settings: powerSettings,
});
