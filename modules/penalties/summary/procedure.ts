/** 简易程序（当场处罚）: found, told, heard, decided and served on the spot; paid, filed with the authority, archived (行政处罚法51—53、67—71). */
import { days, workingDays } from '../../../kernel/calendar/index.ts';
import { local } from '../../../kernel/citation/index.ts';
import { facts, para } from '../../../kernel/document/blocks.ts';
import { all, any, is, isIn, not } from '../../../kernel/predicate/index.ts';
import { procedure } from '../../../kernel/procedure/index.ts';
import { AGR_P, APL, ARL, DOC118, SAMR_P, SAMR_PUBLICITY } from '../../../law/index.ts';
import { actors } from '../actors.ts';
import { papers, penaltyText } from './documents/index.ts';
import { findingGroups, findings } from './findings.ts';
import * as must from './guards.ts';
import { summaryFile } from './matter.ts';
import { settings } from './settings.ts';

const decidedStates = ['decided', 'filed'] as const;

export const summary2021 = procedure({
  module: 'penalties',
  id: 'summary',
  version: 'apl2021',
  label: '简易程序（当场处罚）',
  from: '2021-07-15',
  file: summaryFile,
  number: { series: '当罚' },
  title: (f) => `${f.parties?.[0]?.name ?? '（当事人）'}${f.causeName === undefined ? '' : `：${f.causeName}`}`,
  settings,
  papers,
  findings,
  findingGroups,
  exceptions: { by: 'head', per: DOC118.art(6) },

  actors: { officer: actors.officer, clerk: actors.clerk, head: actors.head, party: actors.party, supervisor: actors.supervisor },

  states: {
    told:      { label: '已当场告知',           phase: '调查' },
    heard:     { label: '已听取陈述、申辩',     phase: '调查' },
    decided:   { label: '已当场决定并交付',     phase: '决定' },
    filed:     { label: '已报所属机关备案',     phase: '执行' },
    archived:  { label: '已归档',               phase: '归档', final: true },
    dismissed: { label: '事实不能成立，不处罚', phase: '决定', final: true },
    turned:    { label: '已转普通程序',         phase: '决定', final: true },
  },
  tracks: {
    payment: { label: '罚款缴纳', initial: 'open', states: { open: { label: '尚未缴款（没有罚款的不适用）' }, collected: { label: '当场收缴，待交机关' }, handedIn: { label: '已交机关，待缴银行' }, paid: { label: '已缴清', final: true } } },
  },

  acts: {
    // 在现场，用电话办理
    find:    { label: '发现、亮证、告知', by: 'officer', opens: true, to: 'told', onSite: true, dated: 'foundOn', asks: ['foundOn', 'actOn', 'parties', 'age', 'territory', 'place', 'officers', 'power', 'cause', 'causeName', 'sector', 'violated', 'basis', 'facts', 'evidence', 'photos?', 'benchmarkOn?', 'identityShown', 'rightsTold', 'proposedKind', 'baseValue?', 'proposedFine'], when: [must.twoOfficers, must.recordedByOneOfThem, must.oldEnough, must.inOrder, must.withinLimitation, must.evident, must.identityShown, must.rightsTold, must.causeInForce, must.powerCovers, must.causeUnderPower, must.belowCeiling, must.withinRange], tells: '执法人员已出示证件，当场告知了拟处罚的内容、事实、理由、依据和您的权利', per: [APL.art(51), APL.art(42, 1), APL.art(44)] },
    hear:    { label: '听取陈述、申辩',   by: 'officer', from: 'told', to: 'heard', onSite: true, asks: ['statement', 'statementNotes', 'adoption', 'adoptionReason'], when: [must.statementAnswered], tells: '已记录您的陈述、申辩', per: [APL.art(45), APL.art(62)] },
    decide:  { label: '当场决定并交付',   by: 'officer', from: 'heard', to: 'decided', onSite: true, dated: 'decidedOn', asks: ['decidedOn', 'kind', 'fine', 'extraStated', 'correction', 'receipt', 'signature', 'refusalNote', 'officersSigned', 'secrecyGround'], when: [must.sameDay, must.powerCovers, must.causeUnderPower, must.causeInForce, must.belowCeiling, must.withinRange, must.notHeavier, must.notFinedBefore, must.correctionOrdered, must.servedOrNoted, must.officersSigned], issues: 'onSpotDecision', tells: '当场处罚决定书已交付您；不服的，请看决定书写明的行政复议途径和期限', per: [APL.art(51), APL.art(52), ARL.art(23, 2)] },
    dismiss: { label: '采纳申辩，不处罚', by: 'officer', from: 'heard', to: 'dismissed', onSite: true, asks: ['dismissReason'], issues: 'dismissalNote', tells: '您的申辩成立，不予处罚', per: APL.art(45, 1) },
    turn:    { label: '转普通程序',       by: 'officer', from: ['told', 'heard'], to: 'turned', onSite: true, asks: ['turnReason', 'turnNotes'], issues: 'turnSheet', tells: '本事项转为立案调查，执法人员将另行与您联系', per: [APL.art(51), APL.art(54)] },
    collect: { label: '当场收缴罚款',     by: 'officer', track: 'payment', from: 'open', to: 'collected', while: 'decided', onSite: true, dated: 'collectedOn', asks: ['collectedOn', 'collectGround', 'collectReason', 'askedByParty', 'onWater', 'ticket'], when: [must.isFine, must.mayCollect, must.ticketGiven, must.collectedOnTheSpot], issues: 'collectionSlip', tells: '已收到您缴纳的罚款，请核对并保存专用票据', per: [APL.art(68), APL.art(69), APL.art(70)] },
    // 罚款的去向
    land:    { label: '抵岸',             by: 'officer', track: 'payment', from: 'collected', while: decidedStates, dated: 'landedOn', asks: ['landedOn'], when: [must.onWaterOnly, must.afterCollection], times: 1, per: APL.art(71) },
    handIn:  { label: '罚款交至行政机关', by: 'officer', track: 'payment', from: 'collected', to: 'handedIn', while: decidedStates, dated: 'handedInOn', asks: ['handedInOn'], when: [must.landedFirst, must.afterCollection], per: APL.art(71) },
    bankIn:  { label: '罚款缴付银行',     by: 'clerk', track: 'payment', from: 'handedIn', to: 'paid', while: decidedStates, dated: 'bankedOn', asks: ['bankedOn', 'voucher'], when: [must.afterCollection], per: APL.art(71) },
    pay:     { label: '当事人缴纳罚款',   by: ['clerk', 'officer'], track: 'payment', from: 'open', to: 'paid', while: decidedStates, dated: 'paidOn', asks: ['paidOn', 'paid', 'paidExtra?', 'excludedDays?', 'voucher'], when: [must.isFine, must.paidInFull, must.extraLawful], tells: '您的罚款已经缴清', per: APL.art(67, 3) },
    // 备案、归档、变更
    file:    { label: '报所属机关备案',   by: ['officer', 'clerk'], from: 'decided', to: 'filed', dated: 'filedOn', asks: ['filedOn', 'photos?', 'benchmarkOn?', 'filingNotes?'], issues: 'filingSheet', per: APL.art(52, 3) },
    archive: { label: '归档',             by: ['officer', 'clerk'], from: 'filed', to: 'archived', asks: ['archiveNumber', 'unpaidReason?'], when: [must.settled], completes: ['publicity', 'record'], per: APL.art(47) },
    overturn: { label: '决定被变更、撤销、确认违法', by: ['clerk', 'head'], from: ['decided', 'filed', 'archived'], later: true, dated: 'overturnedOn', asks: ['overturnedOn', 'overturn', 'overturnDocument'], tells: '处罚决定已被变更、撤销或者确认违法，公示信息将撤回', per: APL.art(48, 2) },
  },

  limits: {
    payment:      { label: '缴纳罚款', class: 'agency-duty', starts: 'decide', ends: ['pay', 'collect'], allow: days(15), onlyIf: isIn('kind', ['fine', 'both']), onLapse: 'shown', remind: 3, binds: 'party', per: APL.art(67, 3) },
    handIn:       { label: '当场收缴的罚款交至行政机关', class: 'agency-duty', starts: 'collect', ends: 'handIn', allow: workingDays(2), onlyIf: not(is('onWater', true)), onLapse: 'shown', remind: 1, binds: 'office', per: APL.art(71) },
    handInLanded: { label: '水上收缴的罚款自抵岸交至行政机关', class: 'agency-duty', starts: 'land', ends: 'handIn', allow: workingDays(2), onLapse: 'shown', remind: 1, binds: 'office', per: APL.art(71) },
    bankIn:       { label: '行政机关将罚款缴付银行', class: 'agency-duty', starts: 'handIn', ends: 'bankIn', allow: workingDays(2), onLapse: 'shown', remind: 1, binds: 'office', per: APL.art(71) },
    fileMarket:   { label: '报所属机关备案（市场监管）', class: 'agency-duty', starts: 'decide', ends: 'file', allow: workingDays(7), onlyIf: is('sector', 'marketRegulation'), onLapse: 'shown', remind: 2, binds: 'office', per: SAMR_P.art(70) },
    fileFarming:  { label: '报所属机关备案（农业）', class: 'agency-duty', starts: 'decide', ends: 'file', allow: workingDays(2), onlyIf: is('sector', 'agriculture'), onLapse: 'shown', remind: 1, binds: 'office', per: AGR_P.art(27) },
    fileOther:    { label: '报所属机关备案', class: 'agency-duty', force: 'local', starts: 'decide', ends: 'file', allow: { setting: 'spotFilingSpan' }, onlyIf: not(isIn('sector', ['marketRegulation', 'agriculture'])), onLapse: 'shown', remind: 2, binds: 'office', per: local('本县执法案卷管理规定') },
  },

  lookups: {
    finedOnTheSpot:  { label: '同一当事人同一案由的当场处罚', of: 'penalties/summary', same: { parties: 'parties', cause: 'cause' }, acts: ['decide'] },
    finedOrdinarily: { label: '同一当事人同一案由的普通程序处罚', of: 'penalties', same: { parties: 'parties', cause: 'cause' }, acts: ['decide'] },
  },

  publication: {
    spotDecisions: {
      label: '当场处罚决定公示',
      after: 'decide',
      by: ['clerk', 'head'],
      within: workingDays(7),
      title: (v) => `${v.file.parties?.[0]?.name ?? ''}${v.file.causeName ?? ''}行政处罚信息`,
      body: (v) => [
        facts(
          ['决定书文号', v.paperNumber('onSpotDecision')],
          ['被处罚人', v.file.parties?.[0]?.name],
          ['案由', v.file.causeName],
          ['违法事实', v.file.facts],
          ['处罚依据', v.file.basis],
          ['处罚内容', penaltyText(v)],
          ['决定日期', v.file.decidedOn],
          ['决定机关', v.officeName(v.matter?.authority ?? '')],
        ),
        para('本信息自公示之日起按规定期限公示，期满自动停止；决定被变更、撤销、确认违法或者无效的，三日内撤回并说明理由。'),
      ],
      masks: { parties: 'name' },
      unless: any(all(is('sector', 'marketRegulation'), is('kind', 'warning')), isIn('age', ['minor', 'child']), isIn('secrecyGround', ['state', 'business', 'privacy'])),
      subject: '行政处罚',
      takenDown: { after: 'overturn', within: workingDays(3), why: '处罚决定被依法变更、撤销、确认违法或者确认无效', per: APL.art(48, 2) },
      shownFor: { allow: { setting: 'spotShownSpan' }, per: SAMR_PUBLICITY.art() },
      per: DOC118.art(6),
    },
  },

  indicators: {
    'on-the-spot':       { kind: 'count', label: '当场作出的行政处罚决定', unit: '件', acts: ['decide'], meaning: '本期按简易程序当场作出的行政处罚决定，按决定日期，每案一件；以后被变更、撤销的仍计入' },
    'on-the-spot-fined': { kind: 'count', label: '当场罚款的决定', unit: '件', acts: ['decide'], where: isIn('kind', ['fine', 'both']), meaning: '本期当场处罚决定中处以罚款（含警告并罚款）的' },
    'on-the-spot-fines': { kind: 'sum', label: '当场处罚罚款金额', unit: '元', of: 'fine', acts: ['decide'], meaning: '本期当场处罚决定书载明的罚款数额，不论是否缴纳，不含加处罚款' },
    'on-the-spot-turned': { kind: 'count', label: '转普通程序', unit: '件', acts: ['turn'], meaning: '本期由当场处罚转为普通程序的' },
  },
});
