/** 行政执法监督证: a register whose matters confer the certificate that verifiers and on-site checkers must hold. */
import { days } from '../../../kernel/calendar/index.ts';
import { facts, para } from '../../../kernel/document/blocks.ts';
import { choice, claim, date, fields, longText, office, person, procedure, text, type View } from '../../../kernel/procedure/index.ts';
import { actors, supervisionCertificate } from '../actors.ts';
import { cardRule, handlingRule } from '../rules.ts';
import { on, written } from '../words.ts';

export const certificateFile = fields({
  holder: person('持证人'),
  body: office('所在的监督机构'),
  number: text('证件编号', { max: 60 }),
  validFrom: date('有效期自'),
  validUntil: date('有效期至'),
  training: longText('培训考核情况', { max: 1000 }),
  suspendReason: longText('暂扣的理由', { max: 1000 }),
  reinstateNote: longText('发还的理由', { max: 1000 }),
  cancelGround: choice('注销的原因', { transferred: '调离监督岗位', retired: '退休', other: '其他' }),
});
type V = View<typeof certificateFile>;

const inOrder = claim<V>('有效期的起止', cardRule, (v) => (v.file.validUntil ?? '') > (v.file.validFrom ?? '') || '有效期至应当晚于有效期自');
const laterTerm = claim<V>('换证接续原有效期', cardRule, (v) => (v.file.validUntil ?? '') > String(v.matter?.file.validUntil ?? '') || '新的有效期应当晚于原有效期');
const reasoned = claim<V>('暂扣写明理由', handlingRule, (v) => written(v.file.suspendReason) || '请写明暂扣的理由');

export const certificate = procedure({
  module: 'enforcement-supervision',
  id: 'certificate',
  version: 'apl2021',
  label: '行政执法监督证',
  from: '2021-07-15',
  file: certificateFile,
  handledBy: 'supervisionOffice',
  title: (f) => `行政执法监督证${f.number ? `（${f.number}）` : ''}`,
  once: { of: ['holder'], says: '此人已有行政执法监督证', per: cardRule },

  actors: { supervisor: actors.supervisor, chief: actors.chief, head: actors.head },
  states: {
    active:    { label: '有效',   phase: '持证' },
    suspended: { label: '暂扣',   phase: '持证' },
    expired:   { label: '过期',   phase: '终止', final: true },
    cancelled: { label: '已注销', phase: '终止', final: true },
  },
  acts: {
    issue:     { label: '核发', by: 'chief', opens: true, to: 'active', asks: ['holder', 'body', 'number', 'validFrom', 'validUntil', 'training'], when: [inOrder], issues: 'card', per: cardRule },
    renew:     { label: '换证', by: 'chief', from: 'active', asks: ['number', 'validFrom', 'validUntil', 'training'], when: [inOrder, laterTerm], issues: 'card', per: cardRule },
    suspend:   { label: '暂扣', by: 'chief', from: 'active', to: 'suspended', asks: ['suspendReason'], when: [reasoned], per: handlingRule },
    reinstate: { label: '发还', by: 'chief', from: 'suspended', to: 'active', asks: ['reinstateNote'], per: handlingRule },
    cancel:    { label: '注销', by: 'chief', from: ['active', 'suspended'], to: 'cancelled', asks: ['cancelGround'], per: cardRule },
    expire:    { label: '有效期届满', by: 'law', from: ['active', 'suspended'], to: 'expired', per: cardRule },
  },
  limits: {
    validity: { label: '证件有效期', class: 'validity', force: 'local', starts: ['issue', 'renew'], startsOn: 'validUntil', ends: ['cancel', 'expire'], allow: days(0), onLapse: { deems: 'expire' }, remind: 90, binds: 'office', per: cardRule },
  },
  confers: { certificate: supervisionCertificate, holder: 'holder', number: 'number', from: 'validFrom', until: 'validUntil', body: 'body', while: ['active'], per: cardRule },
  papers: {
    card: {
      label: '行政执法监督证',
      seal: 'authority',
      per: cardRule,
      body: (v) => [
        facts(
          ['持证人', v.file.holder && v.person(v.file.holder)?.name],
          ['证件编号', v.file.number],
          ['监督机构', v.file.body && v.officeName(v.file.body)],
          ['有效期', `${on(v.file.validFrom)}至${on(v.file.validUntil)}`],
        ),
        para('持证人可以依法开展行政执法监督，调阅案卷，实地核查，询问有关人员。实施监督时应当主动出示本证。'),
      ],
    },
  },
  settings: {
    supervisionOffice: { label: '行政执法监督机构', value: 'justice', mark: 'default', note: '县级人民政府的行政执法监督机构是县司法局（行政执法监督条例6）' },
  },
  indicators: {
    supervisors: { kind: 'stock', label: '持证的监督人员', unit: '人', states: ['active'], meaning: '期末行政执法监督证有效的人员' },
  },
});
