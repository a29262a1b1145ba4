/** 行政执法主体和执法队伍名录: a body is registered, reviewed, confirmed and announced; it changes, and is abolished when its powers are settled. */
import { workingDays } from '../../kernel/calendar/index.ts';
import { local } from '../../kernel/citation/index.ts';
import { facts, para } from '../../kernel/document/blocks.ts';
import { procedure } from '../../kernel/procedure/index.ts';
import { APL, DOC118, OGI } from '../../law/index.ts';
import { abolitionNotice, announcement, bodyRows, changeNotice, refusal, reviewOpinion } from './documents/body.ts';
import { office, on } from './documents/words.ts';
import * as must from './guards.ts';
import { bodyIndicators } from './indicators.ts';
import { bodyFile } from './matter.ts';
import { bodySettings } from './settings.ts';

const rule = local('行政执法主体资格审核公告规定');

export const bodies = procedure({
  module: 'enforcement-teams',
  id: 'enforcement-teams',
  version: 'apl2021',
  label: '行政执法主体和执法队伍名录',
  from: '2021-07-15',
  file: bodyFile,
  handledBy: 'handlingOffice',
  number: { series: '执法主体登字' },
  title: (f) => f.name ?? '行政执法主体',
  once: { of: ['unit'], says: '这个单位已经登记，请办理变更', per: APL.art(17) },

  actors: {
    body:      { label: '执法机关法制机构人员', at: 'involved' },
    registrar: { label: '执法监督机构人员',     at: 'handling' },
    chief:     { label: '司法行政部门负责人',   at: 'handling' },
  },
  states: {
    registered: { label: '待审核', phase: '审核' },
    verified:   { label: '待确认', phase: '审核' },
    inForce:    { label: '在册',   phase: '在册' },
    refused:    { label: '不予确认', phase: '办结', final: true },
    abolished:  { label: '已撤销', phase: '办结', final: true },
  },
  acts: {
    register: { label: '报送登记', by: ['body', 'registrar'], opens: true, to: 'registered', asks: ['name', 'kind', 'unit', 'actingAuthority', 'authorityRecord?', 'areas?', 'field?', 'groundKind', 'ground', 'document', 'documentNumber', 'establishedOn', 'staffing?', 'leader?', 'address?', 'telephone?'], when: [must.ownName, must.registeredAuthority, must.groundFits, must.establishedByDocument, must.oneTownshipTeam, must.townshipArea, must.areaInside], per: [APL.art(17), APL.art(18)] },
    verify:   { label: '资格审核', by: 'registrar', from: 'registered', to: 'verified', asks: ['reviewOpinion'], issues: 'reviewOpinion', per: rule },
    refuse:   { label: '不予确认', by: 'registrar', from: ['registered', 'verified'], to: 'refused', asks: ['refuseReason'], when: [must.refusedReasoned], issues: 'refusal', per: APL.art(38, 1) },
    confirm:  { label: '确认并公告', by: 'registrar', from: 'verified', to: 'inForce', when: [must.registeredAuthority, must.oneTownshipTeam], approval: { by: 'chief', per: rule }, issues: 'announcement', per: [rule, DOC118.art(4)] },
    change:   { label: '变更', by: 'registrar', from: 'inForce', dated: 'changedOn', asks: ['changedOn', 'changeNote', 'document', 'documentNumber', 'name?', 'areas?', 'field?', 'staffing?', 'leader?', 'address?', 'telephone?'], when: [must.changed, must.townshipArea, must.areaInside], issues: 'changeNotice', per: OGI.art(26) },
    abolish:  { label: '撤销', by: 'registrar', from: 'inForce', to: 'abolished', dated: 'abolishedOn', asks: ['abolishedOn', 'abolishReason', 'document', 'documentNumber', 'successor?', 'caseTransition'], when: [must.settledPowers, must.settledTeams, must.transitionGiven], approval: { by: 'chief', per: rule }, issues: 'abolitionNotice', per: APL.art(17) },
  },
  limits: {
    verify:  { label: '资格审核', class: 'agency-duty', force: 'local', starts: 'register', ends: ['verify', 'refuse'], allow: { setting: 'verifySpan' }, onLapse: 'shown', remind: 3, binds: 'office', per: rule },
    confirm: { label: '确认并公告', class: 'agency-duty', force: 'local', starts: 'verify', ends: ['confirm', 'refuse'], allow: { setting: 'confirmSpan' }, onLapse: 'shown', remind: 3, binds: 'office', per: rule },
  },
  papers: { reviewOpinion, announcement, changeNotice, abolitionNotice, refusal },
  lookups: {
    sameTeam: { label: '同一乡镇（街道）的执法队', of: 'enforcement-teams', same: { kind: 'kind', actingAuthority: 'actingAuthority' }, states: ['registered', 'verified', 'inForce'] },
    teams:    { label: '以其名义执法的队伍', of: 'enforcement-teams', same: { unit: 'actingAuthority' }, states: ['inForce'] },
    powers:   { label: '名下施行中的权力事项', of: 'enforcement-teams/power', same: { unit: 'authority' }, states: ['inForce'] },
  },
  publication: {
    subjects: {
      label: '行政执法主体名录',
      after: ['confirm', 'change'],
      by: ['registrar', 'body'],
      within: workingDays(20),
      title: (v) => `行政执法主体：${v.file.name ?? ''}`,
      body: (v) => [facts(...bodyRows(v))],
      subject: '行政执法公示',
      changed: { after: 'change', per: OGI.art(26) },
      takenDown: { after: 'abolish', within: workingDays(20), why: '执法主体已经撤销', per: OGI.art(26) },
      per: DOC118.art(4),
    },
    abolitions: {
      label: '行政执法主体撤销公告',
      after: 'abolish',
      by: ['registrar', 'body'],
      within: workingDays(20),
      title: (v) => `撤销行政执法主体：${v.file.name ?? ''}`,
      body: (v) => [
        para(`${v.file.name ?? ''}自${on(v.file.abolishedOn)}起不再实施行政执法。`),
        facts(['职权的承继机关', office(v, v.file.successor)], ['未办结案件的处理', v.file.caseTransition]),
      ],
      subject: '行政执法公示',
      per: OGI.art(26),
    },
  },
  indicators: bodyIndicators,
  settings: bodySettings,
});
