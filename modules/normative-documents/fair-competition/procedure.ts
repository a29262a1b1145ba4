/** 公平竞争审查: under the regulation of 2024, and before it under the regulation on the business environment, as a table of two versions. */
import { days } from '../../../kernel/calendar/index.ts';
import { facts, list, note, para, to } from '../../../kernel/document/blocks.ts';
import { is, isIn } from '../../../kernel/predicate/index.ts';
import { procedure } from '../../../kernel/procedure/index.ts';
import { FCR, OBE } from '../../../law/index.ts';
import { documentRule } from '../rules.ts';
import { settings } from '../settings.ts';
import { guardsOf, type Regime, type V } from './guards.ts';
import { competitionFile, conclusions, exceptions, issuers, standards } from './matter.ts';

const before: Regime = { basis: OBE.art(63), whose: OBE.art(63), hear: OBE.art(62), conclude: OBE.art(63), except: OBE.art(63), issue: OBE.art(63), regulator: false };
const since2024: Regime = { basis: FCR.art(2), whose: FCR.art(14), hear: FCR.art(16), conclude: FCR.art(17), except: FCR.art(12), issue: FCR.art(18), regulator: true };

const named = (keys: readonly string[] | undefined): string[] => (keys ?? []).map((k) => standards[k as keyof typeof standards]);

function competition(version: string, label: string, from: string, until: string | undefined, r: Regime) {
  const must = guardsOf(r);
  return procedure({
    module: 'normative-documents',
    id: 'fair-competition',
    version,
    label,
    from,
    ...(until === undefined ? {} : { until }),
    file: competitionFile,
    number: { series: '公竞' },
    title: (f) => `《${f.measure ?? '（待登记）'}》第${f.draftVersion ?? 1}稿公平竞争审查`,
    once: { of: ['draftCode', 'draftVersion'], says: '这一稿正在公平竞争审查', per: r.basis },
    settings,
    arises: [
      { from: 'normative-documents', by: 'about', how: '公平竞争审查', while: ['drafting', 'evaluated', 'consulting', 'consulted'], copies: { measure: 'documentTitle', draftCode: 'draftCode', draftVersion: 'draftVersion', involves: 'concernsOperators' } },
      { from: 'decisions', by: 'about', how: '公平竞争审查', copies: { measure: 'draftTitle', involves: 'affectsMarket' } },
    ],
    actors: {
      drafter:   { label: '起草单位人员',                 at: 'handling' },
      ownLegal:  { label: '起草单位法制机构人员',         at: 'handling' },
      regulator: { label: '县市场监管局公平竞争审查人员', at: 'region', sees: 'region' },
    },
    states: {
      screened:      { label: '涉及经营者经济活动', phase: '收件' },
      heard:         { label: '已听取意见',         phase: '审理' },
      opined:        { label: '已初审',             phase: '审理' },
      submitted:     { label: '已送市场监管部门',   phase: '审理' },
      supplementing: { label: '待补充材料',         phase: '审理' },
      concluded:     { label: '已有审查结论',       phase: '决定' },
      issued:        { label: '已出台',             phase: '执行' },
      stopped:       { label: '例外期限届满，停止执行', phase: '归档', final: true },
      unconcerned:   { label: '不涉及，不需要审查', phase: '归档', final: true },
      returned:      { label: '已退回',             phase: '归档', final: true },
      dropped:       { label: '不予出台',           phase: '归档', final: true },
    },
    acts: {
      screen:       { label: '筛查',             by: 'drafter', opens: true, to: 'screened', asks: ['measure', 'about?', 'draftCode', 'draftVersion', 'issuer', 'involves', 'complete', 'screening?'], when: [must.draftComplete], per: r.basis },
      setAside:     { label: '不涉及经营者经济活动', by: 'drafter', from: 'screened', to: 'unconcerned', asks: ['involves', 'screening'], when: [must.notConcerned], issues: 'screeningSheet', per: r.basis },
      hear:         { label: '听取意见',         by: 'drafter', from: 'screened', to: 'heard', asks: ['stakeholders', 'stakeholderOpinions', 'publicConcern', 'publicOpinions'], when: [must.concerned, must.stakeholdersHeard], per: r.hear },
      opine:        { label: '提出初审意见',     by: 'drafter', from: ['heard', 'supplementing'], to: 'opined', asks: ['checked', 'problems?', 'effect', 'initial'], when: [must.everyStandard], issues: 'initialOpinion', per: r.conclude },
      concludeOwn:  { label: '作出审查结论（起草单位）', by: 'ownLegal', from: 'opined', to: 'concluded', dated: 'concludedOn', asks: ['conclusion', 'reasons', 'exceptionCase', 'noAlternative', 'periodEnd', 'concludedOn'], when: [must.ownPower, must.conclusionFits, must.exceptionBounded], separateFrom: ['opine'], issues: 'conclusionPaper', per: [r.conclude, r.whose] },
      send:         { label: '送市场监管部门审查', by: 'drafter', from: 'opined', to: 'submitted', when: [must.regulatorPower], per: r.whose },
      ask:          { label: '要求补充材料',     by: 'regulator', from: 'submitted', to: 'supplementing', asks: ['lacking'], per: r.whose },
      sendBack:     { label: '退回',             by: 'regulator', from: 'submitted', to: 'returned', asks: ['returnWhy'], per: r.whose },
      conclude:     { label: '作出审查结论（市场监管部门会同起草单位）', by: 'regulator', from: 'submitted', to: 'concluded', dated: 'concludedOn', asks: ['checked', 'problems?', 'conclusion', 'reasons', 'exceptionCase', 'noAlternative', 'periodEnd', 'concludedOn'], when: [must.regulatorPower, must.everyStandard, must.conclusionFits, must.exceptionBounded], issues: 'conclusionPaper', per: [r.conclude, r.whose] },
      issueMeasure: { label: '登记出台',         by: 'drafter', from: 'concluded', to: 'issued', dated: 'issuedOn', asks: ['issuedOn'], when: [must.mayIssue, must.issuedAfter, must.withinException], per: r.issue },
      drop:         { label: '不予出台',         by: 'drafter', from: ['screened', 'heard', 'opined', 'supplementing', 'concluded'], to: 'dropped', asks: ['dropWhy'], per: r.issue },
      endEarly:     { label: '提前停止执行',     by: 'drafter', from: 'issued', to: 'stopped', asks: ['dropWhy'], per: r.except },
      stop:         { label: '例外期限届满，停止执行', by: 'law', from: 'issued', to: 'stopped', per: r.except },
    },
    limits: {
      regulator: { label: '市场监管部门审查', class: 'agency-duty', force: 'local', starts: 'send', ends: ['conclude', 'ask', 'sendBack'], allow: { setting: 'competitionSpan' }, onLapse: 'shown', remind: 2, binds: 'office', per: documentRule },
      exception: { label: '例外的实施期限', class: 'self-expiring', starts: 'issueMeasure', startsOn: 'periodEnd', ends: ['stop', 'endEarly'], allow: days(0), onlyIf: is('conclusion', 'exception'), onLapse: { deems: 'stop' }, remind: 60, binds: 'office', per: r.except },
    },
    papers: {
      screeningSheet: { label: '公平竞争审查筛查表', seal: 'handling', per: r.basis, body: (v: V) => [facts(['政策措施', `《${v.file.measure ?? ''}》第${v.file.draftVersion ?? 1}稿`], ['拟出台的主体', v.file.issuer && issuers[v.file.issuer]], ['结论', '不涉及经营者经济活动，不需要公平竞争审查']), para(v.file.screening ?? '')] },
      initialOpinion: {
        label: '公平竞争审查初审意见',
        seal: 'handling',
        per: r.conclude,
        body: (v: V) => [
          para(`对《${v.file.measure ?? ''}》（第${v.file.draftVersion ?? 1}稿）逐项对照审查标准，初审意见如下：`),
          ...((v.file.problems ?? []).length > 0 ? [list(...named(v.file.problems))] : [para('没有发现不符合审查标准的内容。')]),
          para(v.file.initial ?? ''),
          facts(['听取的利害关系人', v.file.stakeholders], ['意见', v.file.stakeholderOpinions], ['对公平竞争影响的评估', v.file.effect]),
        ],
      },
      conclusionPaper: {
        label: '公平竞争审查结论',
        series: '公竞审',
        seal: 'acting',
        per: r.conclude,
        body: (v: V) => [
          to(v.officeName(v.matter?.office ?? '')),
          para(`《${v.file.measure ?? ''}》（第${v.file.draftVersion ?? 1}稿）经公平竞争审查，结论：${v.file.conclusion ? conclusions[v.file.conclusion] : ''}。`),
          para(v.file.reasons ?? ''),
          ...((v.file.problems ?? []).length > 0 ? [list(...named(v.file.problems))] : []),
          ...(v.file.conclusion === 'exception' ? [facts(['例外情形', v.file.exceptionCase && exceptions[v.file.exceptionCase]], ['实施期限至', v.file.periodEnd])] : []),
          note('草案发生实质性改动的，应当重新审查；本结论不得以征求意见、会签代替。'),
        ],
      },
    },
    indicators: {
      'competition-reviews': { kind: 'count', label: '公平竞争审查', unit: '件', acts: ['concludeOwn', 'conclude'], meaning: '本期作出结论的，一稿计一件' },
      'competition-by-regulator': { kind: 'count', label: '其中市场监管部门会同审查', unit: '件', acts: ['conclude'], meaning: '以县政府名义出台或者提请人大审议的' },
      'competition-problems': { kind: 'count', label: '发现问题', unit: '件', acts: ['concludeOwn', 'conclude'], where: isIn('conclusion', ['nonCompliant', 'exception']), meaning: '结论为不符合或者适用例外的' },
      'competition-exceptions': { kind: 'count', label: '适用例外', unit: '件', acts: ['concludeOwn', 'conclude'], where: is('conclusion', 'exception'), meaning: '结论为适用例外的' },
    },
  });
}

export const competitionBefore = competition('environment2020', '公平竞争审查', '2020-01-01', '2024-07-31', before);
export const competitionSince2024 = competition('regulation2024', '公平竞争审查', '2024-08-01', undefined, since2024);
