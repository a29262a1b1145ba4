/** The garden permit (园艺许可): an invented procedure that uses every word of the language once, so that the engine can be tried without a real law. */
import { days, workingDays } from '../../calendar/index.ts';
import { defineLaw } from '../../citation/index.ts';
import { facts, para } from '../../document/blocks.ts';
import { is } from '../../predicate/index.ts';
import { claim, procedure } from '../language/index.ts';
import type { View } from '../language/view.ts';
import { file } from './matter.ts';

export const gardenLaw = defineLaw({
  id: 'garden', code: 'GARDEN', title: '园艺条例', short: '园艺条例', kind: 'law',
  versions: [{ id: '2020', from: '2021-01-01', articles: 40 }],
});
const art = gardenLaw.art;
type Garden = View<typeof file>;

const inspected = claim<Garden>('已经勘查', art(12), (v) => v.did('inspect').length > 0 || '尚未勘查园地', '请先完成勘查');
const smallIsCheap = claim<Garden>('小型园地押金不超过一千元', art(13), (v) => v.file.kind !== 'small' || (v.file.fee ?? 0) <= 100_000 || '小型园地的押金超过一千元');
const largeGarden = claim<Garden>('只有大型园地才需要听证', art(14), is('kind', 'large'));
const inspectedTwice = claim<Garden>('大型园地一般勘查两次', art(12, 2), (v) => v.file.kind !== 'large' || v.did('inspect').length > 1 || '大型园地只勘查了一次');

export const gardenPermit = procedure({
  module: 'garden', id: 'garden', version: '2020', label: '园艺许可', from: '2021-01-01', file,
  actors: {
    applicant:  { label: '申请人', party: true, letter: 'acceptance' },
    clerk:      { label: '承办人' },
    inspector:  { label: '勘查人员', assigned: true, certificate: '勘查证', sees: 'assigned' },
    reviewer:   { label: '审核人' },
    head:       { label: '负责人', at: 'authority' },
    consultant: { label: '会办人员', at: 'involved' },
    supervisor: { label: '监督人员', at: 'region', sees: 'region' },
    archivist:  { label: '档案查阅人员', at: 'region', sees: 'region', reads: true },
  },
  states: {
    filed:         { label: '收件', phase: '收件' },
    supplementing: { label: '补正', phase: '收件' },
    accepted:      { label: '受理', phase: '审查' },
    notAccepted:   { label: '不予受理', phase: '办结', final: true },
    withdrawn:     { label: '视为撤回', phase: '办结', final: true },
    granted:       { label: '准予许可', phase: '办结', final: true },
    refused:       { label: '不予许可', phase: '办结', final: true },
  },
  tracks: {
    appraisal: { label: '鉴定', initial: 'none', states: { none: { label: '未鉴定' }, running: { label: '鉴定中' }, done: { label: '鉴定完毕', final: true } } },
  },
  acts: {
    apply:          { label: '申请', by: ['applicant', 'clerk'], opens: true, to: 'filed', asks: ['applicant', 'earlier?', 'place', 'kind', 'receivedOn', 'noisy?', 'noiseHours'], dated: 'receivedOn', issues: 'receipt', tells: '我们已经收到您的申请', per: art(3) },
    askMore:        { label: '要求补正', by: 'clerk', from: 'filed', to: 'supplementing', asks: ['missing'], times: 1, tells: '请补正材料', per: art(4) },
    supplement:     { label: '补正', by: 'applicant', from: 'supplementing', to: 'filed', asks: ['addition'], per: art(4, 2) },
    accept:         { label: '受理', by: 'clerk', from: 'filed', to: 'accepted', issues: 'acceptance', tells: { applicant: '已经受理' }, per: art(5) },
    refuseToAccept: { label: '不予受理', by: 'clerk', from: 'filed', to: 'notAccepted', asks: ['grounds'], approval: { by: ['reviewer', 'head'], mode: 'any', per: art(5, 2) }, per: art(5, 2) },
    deemAccepted:   { label: '视为受理', by: 'law', from: 'filed', to: 'accepted', per: art(5, 3) },
    deemWithdrawn:  { label: '视为撤回申请', by: 'law', from: 'supplementing', to: 'withdrawn', per: art(4, 3) },
    assign:         { label: '指派勘查人员', by: 'clerk', from: 'accepted', asks: ['inspectors'], per: art(11) },
    recuse:         { label: '决定回避', by: 'clerk', from: 'accepted', asks: ['avoiding'], per: art(10) },
    consult:        { label: '征求会办单位意见', by: 'clerk', from: 'accepted', asks: ['consulted', 'consultedMore?'], per: art(9) },
    advise:         { label: '提出会办意见', by: 'consultant', from: 'accepted', asks: ['findings'], per: art(9) },
    inspect:        { label: '勘查', by: 'inspector', from: 'accepted', asks: ['findings', 'pictures?'], times: 2, per: art(12) },
    beginAppraisal: { label: '开始鉴定', by: 'clerk', track: 'appraisal', from: 'none', to: 'running', while: 'accepted', per: art(15) },
    endAppraisal:   { label: '鉴定完毕', by: 'clerk', track: 'appraisal', from: 'running', to: 'done', while: 'accepted', per: art(15) },
    extend:         { label: '延长办理期限', by: 'clerk', from: 'accepted', asks: ['grounds'], approval: { by: 'head', per: art(16, 2) }, per: art(16, 2) },
    callHearing:    { label: '通知听证', by: 'clerk', from: 'accepted', asks: ['hearingOn'], when: [largeGarden], per: art(14) },
    announce:       { label: '公示', by: 'clerk', from: 'accepted', asks: ['enquiries?'], per: art(17) },
    grant:          { label: '准予许可', by: ['clerk', 'reviewer'], from: 'accepted', to: 'granted', asks: ['fee'], when: [inspected, smallIsCheap], warns: [inspectedTwice], separateFrom: ['inspect'], approval: { by: ['reviewer', 'head'], mode: 'each', per: art(18) }, issues: ['permit', 'bill'], per: art(18) },
    refuse:         { label: '不予许可', by: 'clerk', from: 'accepted', to: 'refused', asks: ['grounds'], separateFrom: ['inspect'], approval: { by: ['reviewer', 'head'], mode: 'all', per: art(18, 2) }, issues: 'refusal', per: art(18, 2) },
    serve:          { label: '送达', by: 'clerk', from: ['granted', 'refused'], asks: ['servedOn'], dated: 'servedOn', later: true, times: 1, per: art(19) },
    object:         { label: '提出异议', by: 'applicant', from: ['granted', 'refused'], dated: 'objectedOn', asks: ['objectedOn', 'grounds'], later: true, times: 1, per: art(20) },
    archive:        { label: '归档', by: 'clerk', from: ['granted', 'refused'], asks: ['shelf?'], later: true, times: 1, completes: ['record', 'openness'], per: art(23) },
    fence:          { label: '拆除围栏', by: 'clerk', from: 'refused', later: true, times: 1, per: art(21) },
    amend:          { label: '变更公布的联系方式', by: 'clerk', from: 'granted', asks: ['enquiries'], later: true, per: art(22) },
    revoke:         { label: '撤销许可', by: 'head', from: 'granted', asks: ['grounds'], later: true, times: 1, per: art(23) },
    supervise:      { label: '提出监督意见', by: 'supervisor', from: 'any', asks: ['findings', 'answered?'], later: true, per: art(30) },
  },
  compares: {
    label: '与上一次对照',
    earlier: 'earlier',
    texts: ['addition'],
    opinions: [{ label: '补正要求', fields: ['missing'] }, { label: '勘查、会办意见', fields: ['findings'] }],
    repeated: ['findings'],
    followUp: { of: 'findings', acts: ['supervise'], states: 'answered' },
    per: art(12),
  },
  limits: {
    screen:     { label: '受理期限', class: 'self-expiring', starts: ['apply', 'supplement'], ends: ['accept', 'refuseToAccept', 'askMore'], allow: workingDays(5), onLapse: { deems: 'deemAccepted' }, remind: 2, binds: 'office', per: art(5) },
    supplement: { label: '补正期限', class: 'party-right', starts: 'askMore', ends: 'supplement', allow: days(15), onLapse: { deems: 'deemWithdrawn' }, binds: 'party', per: art(4, 3) },
    decide:     { label: '办理期限', class: 'agency-duty', starts: ['accept', 'deemAccepted'], ends: ['grant', 'refuse'], allow: { by: 'kind', cases: { small: workingDays(20), large: days(60) } }, pauses: [{ from: 'beginAppraisal', until: 'endAppraisal', why: '鉴定', per: art(15) }], extend: { by: 'extend', upTo: days(30), times: 1, per: art(16, 2) }, onLapse: 'shown', remind: 5, binds: 'office', per: art(16) },
    objection:  { label: '异议期限', class: 'party-right', starts: 'serve', startsOn: 'servedOn', ends: 'object', allow: days(60), onLapse: { bars: ['object'] }, binds: 'party', per: art(20) },
    quiet:      { label: '等候期', class: 'waiting-period', starts: 'serve', startsOn: 'servedOn', ends: 'fence', allow: days(10), onlyIf: is('kind', 'large'), onLapse: 'shown', guards: ['fence'], binds: 'other', per: art(21) },
  },
  floors: {
    announcement: { label: '公示期', starts: 'announce', guards: ['grant'], atLeast: { setting: 'announcement' }, per: art(17) },
  },
  notices: {
    hearing: { label: '听证通知', act: 'callHearing', event: 'hearingOn', clear: workingDays(7), per: art(14) },
  },
  papers: {
    receipt:    { label: '收件回执', seal: 'handling', body: (v: Garden) => [facts(['园地', v.file.place], ['收到日期', v.file.receivedOn])], per: art(3) },
    acceptance: { label: '受理通知书', series: '园受', seal: 'authority', to: ['applicant'], body: (v: Garden) => [para(`你关于${v.file.place}的申请已于${v.on}受理。`)], per: art(5) },
    permit:     { label: '园艺许可证', series: '园许', seal: 'authority', body: (v: Garden) => [para(`${v.paperNumber('permit')}：准予在${v.file.place}种植。`)], per: art(18) },
    bill:       { label: '缴款书', series: '园缴', seal: 'handling', body: (v: Garden) => [para(`押金${v.file.fee}分。`)], per: art(18) },
    refusal:    { label: '不予许可决定书', series: '园决', seal: 'authority', body: (v: Garden) => [para(`${v.file.place}：${v.file.grounds}`)], per: art(18, 2) },
  },
  publication: {
    permits: { label: '许可结果', after: 'grant', by: 'clerk', within: workingDays(7), title: (v: Garden) => `${v.file.place}园艺许可`, body: (v: Garden) => [para(`${v.file.place}准予许可`), ...(v.file.enquiries ? [para(`咨询电话：${v.file.enquiries}`)] : [])], subject: '行政许可', changed: { after: 'amend', per: art(22) }, takenDown: { after: 'revoke', within: workingDays(3), why: '许可已经撤销', per: art(23, 2) }, shownFor: { allow: { by: 'kind', cases: { small: days(180), large: days(365) } }, per: art(22, 2) }, per: art(22) },
  },
  findingGroups: { record: '勘查记录', openness: '公示' },
  findings: {
    pictured:  { label: '勘查拍有照片', group: 'record', applies: (v: Garden) => v.did('inspect').length > 0, holds: (v: Garden) => (v.file.pictures ?? []).length > 0 || '勘查没有照片', weight: 'grave', per: art(12, 3) },
    shelved:   { label: '案卷写明存放位置', group: 'record', applies: (v: Garden) => v.did('archive').length > 0, holds: (v: Garden) => v.file.shelf !== undefined || '没有写明存放位置', weight: 'slight', per: art(23) },
    announced: { label: '准予许可前已经公示', group: 'openness', applies: (v: Garden) => v.did('grant').length > 0, holds: (v: Garden) => v.did('announce').length > 0 || '没有公示就准予许可', weight: 'veto', per: art(17) },
  },
  exceptions: { by: 'head', per: art(24) },
  indicators: {
    applications: { label: '申请件数', kind: 'count', unit: '件', acts: ['apply'], meaning: '收到的申请，一份申请一件' },
    granted:      { label: '准予件数', kind: 'count', unit: '件', acts: ['grant'], meaning: '准予许可的申请，一份申请一件' },
    grantedRate:  { label: '准予率', kind: 'rate', unit: 'ratio', numerator: 'granted', denominator: 'applications', meaning: '准予件数除以申请件数' },
    deposits:     { label: '押金', kind: 'sum', unit: '元', of: 'fee', acts: ['grant'], meaning: '准予许可时收取的押金' },
    standing:     { label: '在办', kind: 'stock', unit: '件', states: ['filed', 'supplementing', 'accepted'], meaning: '期末尚未办结的申请' },
    applicants:   { label: '申请人数', kind: 'distinct', unit: '名', of: 'applicant', acts: ['apply'], meaning: '提出申请的人和单位，同一个申请人提出几份申请只计一名' },
    openedWith:   { label: '年初在办', kind: 'stock', unit: '件', states: ['filed', 'supplementing', 'accepted'], at: 'start', meaning: '上年结转、年初尚未办结的申请' },
    growth:       { label: '在办增减', kind: 'difference', unit: '件', of: 'standing', less: 'openedWith', meaning: '期末在办减年初在办，减少时为负数' },
    denied:       { label: '不予许可件数', kind: 'count', unit: '件', acts: ['refuse'], meaning: '不予许可的申请，一份申请一件' },
    decided:      { label: '决定件数', kind: 'total', unit: '件', of: ['granted', 'denied'], meaning: '准予和不予许可的申请' },
  },
  settings: {
    announcement: { label: '公示天数', value: days(10), mark: 'local', note: '由县确定' },
  },
  once: { of: ['place'], says: '同一园地已有正在办理的申请', per: art(6) },
  number: { series: '园' },
  title: (values) => `${values.place ?? ''}园艺许可`,
});
