/** 人民调解委员会名册: set-up, three-year term, change of members, and the notice to the basic court. */
import { days, workingDays, years } from '../../../kernel/calendar/index.ts';
import { unsure } from '../../../kernel/citation/index.ts';
import { facts, para, to } from '../../../kernel/document/blocks.ts';
import { is } from '../../../kernel/predicate/index.ts';
import { procedure } from '../../../kernel/procedure/index.ts';
import { MEDR, PML } from '../../../law/index.ts';
import { on } from '../documents/words.ts';
import { levels } from '../options.ts';
import * as must from './guards.ts';
import { committeeFile } from './matter.ts';

export const committee = procedure({
  module: 'mediation',
  id: 'committee',
  version: 'pml2010',
  label: '人民调解委员会名册',
  from: '2011-01-01',
  file: committeeFile,
  number: { series: '调委字' },
  title: (f) => f.name ?? '人民调解委员会',
  once: { of: ['name'], says: '名册中已有同名的人民调解委员会', per: PML.art(10) },

  actors: {
    bureau: { label: '司法行政部门人民调解指导人员', at: 'region', sees: 'region' },
    clerk:  { label: '调解委员会登记人员',           at: 'handling' },
    chair:  { label: '调解委员会主任',               at: 'handling' },
  },
  states: {
    forming:   { label: '已设立，待推选委员', phase: '设立' },
    active:    { label: '任期内',             phase: '在册' },
    irregular: { label: '组成不合法，待补正', phase: '在册' },
    expired:   { label: '任期届满，待换届',   phase: '在册' },
    dissolved: { label: '已撤销',             phase: '注销', final: true },
  },
  acts: {
    setUp:    { label: '登记设立',   by: ['bureau', 'clerk'], opens: true, to: 'forming', dated: 'setUpOn', asks: ['setUpOn', 'name', 'level', 'field', 'founder', 'place', 'telephone?', 'parent'], when: [must.underCommittee], per: [PML.art(8), PML.art(34)] },
    elect:    { label: '推选委员',   by: ['bureau', 'clerk', 'chair'], from: ['forming', 'active', 'irregular', 'expired'], to: 'active', dated: 'electedOn', asks: ['electedOn', 'electedBy', 'memberCount', 'women', 'mixed?', 'minority', 'chair', 'members?'], when: must.composition, issues: 'roster', per: [PML.art(8, 2), PML.art(9)] },
    change:   { label: '调整委员',   by: ['bureau', 'clerk', 'chair'], from: ['active', 'irregular'], to: 'active', dated: 'changedOn', asks: ['changedOn', 'changeNote', 'memberCount', 'women', 'mixed?', 'minority', 'chair', 'members?'], when: must.composition, issues: 'roster', per: [PML.art(8, 2), PML.art(10)] },
    find:     { label: '发现组成不合法', by: 'bureau', from: 'active', to: 'irregular', asks: ['faults'], per: PML.art(8) },
    termEnds: { label: '任期届满',   by: 'law', from: ['active', 'irregular'], to: 'expired', per: PML.art(9, 2) },
    notify:   { label: '通报基层人民法院', by: 'bureau', from: ['active', 'irregular', 'expired'], dated: 'notifiedOn', asks: ['notifiedOn', 'court'], issues: 'courtNotice', per: PML.art(10) },
    fileMedical: { label: '医疗纠纷调委会备案', by: ['bureau', 'clerk'], from: ['forming', 'active', 'irregular'], dated: 'filedOn', asks: ['filedOn'], times: 1, per: MEDR.art(32) },
    dissolve: { label: '撤销',       by: 'bureau', from: ['forming', 'active', 'irregular', 'expired'], to: 'dissolved', asks: ['dissolveReason'], per: PML.art(10) },
  },
  limits: {
    term:    { label: '委员任期', class: 'self-expiring', starts: 'elect', ends: ['dissolve'], allow: years(3), onLapse: { deems: 'termEnds' }, remind: 1, binds: 'office', per: PML.art(9, 2) },
    notice:  { label: '通报基层人民法院', class: 'agency-duty', starts: ['elect', 'change'], ends: ['notify', 'dissolve'], allow: { setting: 'courtNoticeSpan' }, onLapse: 'shown', remind: 5, binds: 'office', per: unsure(PML.art(10), '法律要求及时通报，日数由本县设置') },
    medical: { label: '医疗纠纷调委会备案', class: 'agency-duty', starts: 'setUp', ends: ['fileMedical', 'dissolve'], allow: workingDays(30), onlyIf: is('field', 'medical'), onLapse: 'shown', remind: 5, binds: 'office', per: MEDR.art(32) },
  },
  papers: {
    roster: {
      label: '人民调解委员会组成人员登记表',
      seal: 'handling',
      per: PML.art(10),
      body: (v) => [
        facts(
          ['名称', v.file.name],
          ['类型', v.file.level && levels[v.file.level]],
          ['设立单位', v.file.founder],
          ['办公地址', v.file.place],
          ['公开电话', v.file.telephone],
          ['推选日期', on(v.file.electedOn)],
          ['主任', v.file.chair],
          ['委员', v.file.members === undefined ? undefined : v.file.members.map((m) => m.name).join('、')],
          ['委员人数', `${v.file.memberCount ?? 0}人，其中女性${v.file.women ?? 0}人`],
          ['调整情况', v.stated.changeNote],
        ),
        para('委员每届任期三年，可以连选连任。'),
      ],
    },
    courtNotice: {
      label: '人民调解委员会及人员情况通报',
      series: '调通字',
      seal: 'handling',
      per: PML.art(10),
      body: (v) => [
        to(v.file.court ?? '人民法院'),
        para(`根据《中华人民共和国人民调解法》第十条，现将${v.file.name ?? ''}及其人员组成（调整）情况通报如下，请予业务指导。`),
        facts(
          ['类型', v.file.level && levels[v.file.level]],
          ['办公地址', v.file.place],
          ['主任', v.file.chair],
          ['委员人数', `${v.file.memberCount ?? 0}人`],
          ['调整情况', v.file.changeNote],
        ),
      ],
    },
  },
  publication: {
    directory: {
      label: '人民调解委员会名录',
      after: ['elect', 'change'],
      by: 'bureau',
      within: { setting: 'directorySpan' },
      title: (v) => v.file.name ?? '人民调解委员会',
      body: (v) => [
        facts(
          ['名称', v.file.name],
          ['类型', v.file.level && levels[v.file.level]],
          ['地址', v.file.place],
          ['电话', v.file.telephone],
        ),
        para('申请人民调解不收取任何费用。'),
      ],
      subject: '公共法律服务',
      per: unsure(PML.art(11), '接受群众监督；公布名录的日期由本县设置'),
    },
  },
  indicators: {
    committees:           { kind: 'stock', section: '16', label: '在册人民调解委员会', unit: '个', states: ['active', 'irregular', 'expired'], meaning: '期末在册、未撤销的调解委员会和个人调解工作室' },
    'committees-in-term': { kind: 'stock', section: '16', label: '任期内人民调解委员会', unit: '个', states: ['active'], meaning: '期末委员任期未满、组成合法的' },
    'committees-village': { kind: 'stock', section: '16', label: '村（居）人民调解委员会', unit: '个', states: ['active', 'irregular', 'expired'], where: is('level', 'village'), meaning: '期末在册的村（居）人民调解委员会' },
    'committees-notified': { kind: 'count', section: '16', label: '已通报法院的调解委员会', unit: '个', acts: ['notify'], meaning: '本期向基层人民法院通报过组成或者调整情况的' },
  },
  settings: {
    courtNoticeSpan: { label: '通报基层人民法院', value: days(30), mark: 'unsure', note: '人民调解法第十条要求及时通报，没有规定日数' },
    directorySpan:   { label: '公布名录',         value: workingDays(20), mark: 'local', note: '由县司法局规定' },
  },
});
