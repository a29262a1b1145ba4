/** 案由库: a cause is adopted, published with its benchmark, superseded by a new version or repealed; only what is published and in force may found a penalty. */
import { workingDays } from '../../../kernel/calendar/index.ts';
import { procedure } from '../../../kernel/procedure/index.ts';
import { APL, DISCRETION, OGI } from '../../../law/index.ts';
import { actors, readers } from '../actors.ts';
import { benchmarkText, papers } from './documents/index.ts';
import * as must from './guards.ts';
import { causeFile } from './matter.ts';

export const causes2021 = procedure({
  module: 'penalties',
  id: 'cause',
  version: 'apl2021',
  label: '行政处罚案由库',
  from: '2021-07-15',
  file: causeFile,
  title: (f) => `${f.code ?? ''} ${f.name ?? '（案由）'}`.trim(),
  once: { of: ['code', 'effectiveFrom'], says: '同一编号、同一施行日期的案由已经登记', per: DISCRETION.art() },
  papers,

  actors: { ...readers, reviewer: actors.reviewer, head: actors.head },
  states: {
    drafted:    { label: '已审定，待公布', phase: '制定' },
    inForce:    { label: '已公布施行',     phase: '施行' },
    superseded: { label: '已被取代',       phase: '停用', final: true },
    repealed:   { label: '已废止',         phase: '停用', final: true },
    dropped:    { label: '不予公布',       phase: '停用', final: true },
  },
  acts: {
    adopt:          { label: '审定案由和裁量基准', by: 'reviewer', opens: true, to: 'drafted', dated: 'adoptedOn', asks: ['adoptedOn', 'code', 'name', 'sector', 'department', 'powerCodes?', 'devolved', 'conduct', 'elements', 'evidenceList', 'source', 'prohibitionBasis', 'penaltyBasis', 'kinds', 'fineBasis', 'citizenMin?', 'citizenMax?', 'citizenLighterMax?', 'citizenHeavierMin?', 'enterpriseMin?', 'enterpriseMax?', 'enterpriseLighterMax?', 'enterpriseHeavierMin?', 'baseName?', 'smallBelow?', 'fixedWhen?', 'countAs?', 'rateUnit?', 'multipleMin?', 'multipleMax?', 'multipleLighterMax?', 'multipleHeavierMin?', 'fineAtMost?', 'lighterWhen?', 'ordinaryWhen?', 'heavierWhen?', 'hearingAlways', 'reviewAlways', 'endangersLife', 'firstTimeMonths', 'effectiveFrom', 'supersedes?'], when: [must.sourceMayPunish, must.articleNamed, must.kindsFit, must.scaleRises, must.baseWhole, must.tiersDescribed], per: [APL.art(34), DISCRETION.art()] },
    bringIntoForce: { label: '公布施行',           by: 'head', from: 'drafted', to: 'inForce', dated: 'publishedOn', asks: ['publishedOn', 'effectiveFrom'], when: [must.publishedFirst], separateFrom: ['adopt'], issues: 'benchmark', per: [APL.art(34), APL.art(5, 3)] },
    drop:           { label: '不予公布',           by: 'head', from: 'drafted', to: 'dropped', asks: ['endReason'], per: DISCRETION.art() },
    supersede:      { label: '以新案由取代',       by: 'reviewer', from: 'inForce', to: 'superseded', asks: ['successor', 'supersededOn', 'endReason'], when: [must.successorInForce], issues: 'endNotice', per: DISCRETION.art() },
    repeal:         { label: '废止',               by: 'head', from: 'inForce', to: 'repealed', asks: ['repealedOn', 'endReason'], when: [must.repealAfterForce], issues: 'endNotice', per: DISCRETION.art() },
  },
  limits: {
    announce: { label: '公布裁量基准', class: 'agency-duty', starts: 'adopt', ends: ['bringIntoForce', 'drop'], allow: workingDays(20), onLapse: 'shown', remind: 5, binds: 'office', per: [APL.art(34), OGI.art(26)] },
  },
  publication: {
    benchmarks: { label: '行政处罚裁量基准', after: 'bringIntoForce', by: ['reviewer', 'head'], within: workingDays(20), title: (v) => `行政处罚裁量基准：${v.file.name ?? ''}`, body: benchmarkText, subject: '行政处罚裁量基准', per: APL.art(34) },
  },
  indicators: {
    'causes-in-force': { kind: 'stock', label: '施行中的案由', unit: '项', states: ['inForce'], meaning: '期末已公布施行、没有被取代或者废止的案由，每一编号一项' },
    'causes-devolved': { kind: 'stock', label: '赋权乡镇的案由', unit: '项', states: ['inForce'], where: { op: 'is', field: 'devolved', value: true }, meaning: '期末施行中的案由里已赋权乡镇（街道）的' },
  },
});
