/** 包容审慎四张清单: an entry is adopted, published, superseded or taken off; each version keeps its dates. */
import { workingDays } from '../../../kernel/calendar/index.ts';
import { all, is } from '../../../kernel/predicate/index.ts';
import { procedure } from '../../../kernel/procedure/index.ts';
import { APL, DISCRETION, OBE, OGI } from '../../../law/index.ts';
import { actors, readers } from '../actors.ts';
import { entryText, papers } from './documents/index.ts';
import * as must from './guards.ts';
import { entryFile } from './matter.ts';
import { lists } from './options.ts';

const stock = (list: keyof typeof lists) => ({ kind: 'stock', label: lists[list].replace('清单', ''), unit: '项', states: ['inForce'], where: all(is('list', list)), meaning: `期末施行中的${lists[list]}事项` }) as const;

export const lists2021 = procedure({
  module: 'penalties',
  id: 'list',
  version: 'apl2021',
  label: '包容审慎四张清单',
  from: '2021-07-15',
  file: entryFile,
  title: (f) => `${f.list === undefined ? '' : lists[f.list]}${f.code ?? ''}：${f.conduct ?? ''}`,
  once: { of: ['list', 'code', 'effectiveFrom'], says: '同一清单、同一编号、同一施行日期的事项已经登记', per: DISCRETION.art() },
  papers,

  actors: { ...readers, reviewer: actors.reviewer, head: actors.head },
  states: {
    drafted:    { label: '已审定，待公布', phase: '制定' },
    inForce:    { label: '已公布施行',     phase: '施行' },
    superseded: { label: '已被取代',       phase: '停用', final: true },
    repealed:   { label: '已移出清单',     phase: '停用', final: true },
    dropped:    { label: '不予公布',       phase: '停用', final: true },
  },
  acts: {
    adopt:          { label: '审定清单事项', by: 'reviewer', opens: true, to: 'drafted', dated: 'adoptedOn', asks: ['adoptedOn', 'code', 'list', 'edition', 'sector', 'department', 'cause?', 'conduct', 'basis', 'ground', 'conditions', 'evidence', 'firstTimeMonths?', 'correction', 'correctionDays?', 'measures', 'endangersLife', 'effectiveFrom', 'supersedes?'], when: [must.groundFits, must.notLifeAtStake, must.causeAgrees, must.conditionsGiven, must.correctionAsked, must.educated, must.articleNamed], per: [APL.art(33), APL.art(32), OBE.art(59)] },
    bringIntoForce: { label: '公布施行',     by: 'head', from: 'drafted', to: 'inForce', dated: 'publishedOn', asks: ['publishedOn', 'effectiveFrom'], when: [must.publishedFirst], separateFrom: ['adopt'], issues: 'listEntry', per: OBE.art(59) },
    drop:           { label: '不予公布',     by: 'head', from: 'drafted', to: 'dropped', asks: ['endReason'], per: DISCRETION.art() },
    supersede:      { label: '以新事项取代', by: 'reviewer', from: 'inForce', to: 'superseded', asks: ['successor', 'supersededOn', 'endReason'], when: [must.successorInForce], issues: 'entryEnded', per: DISCRETION.art() },
    repeal:         { label: '移出清单',     by: 'head', from: 'inForce', to: 'repealed', asks: ['repealedOn', 'endReason'], when: [must.repealAfterForce], issues: 'entryEnded', per: DISCRETION.art() },
  },
  limits: {
    announce: { label: '公布清单事项', class: 'agency-duty', starts: 'adopt', ends: ['bringIntoForce', 'drop'], allow: workingDays(20), onLapse: 'shown', remind: 5, binds: 'office', per: OGI.art(26) },
  },
  publication: {
    entries: { label: '包容审慎监管清单', after: 'bringIntoForce', by: ['reviewer', 'head'], within: workingDays(20), title: (v) => `${v.file.list === undefined ? '清单' : lists[v.file.list]}：${v.file.conduct ?? ''}`, body: entryText, subject: '包容审慎监管清单', per: OGI.art(26) },
  },
  indicators: {
    'list-no-penalty':  stock('noPenalty'),
    'list-lighter':     stock('lighter'),
    'list-mitigated':   stock('mitigated'),
    'list-no-coercion': stock('noCoercion'),
  },
});
