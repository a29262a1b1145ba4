/** What must be true before a conclusion on competition: stakeholders heard, every standard checked, an exception with its end. */
import type { Citation } from '../../../kernel/citation/index.ts';
import { claim as kernelClaim, type View } from '../../../kernel/procedure/index.ts';
import { written } from '../rules.ts';
import { type CompetitionFile, standards } from './matter.ts';

export type V = View<CompetitionFile>;
const claim = kernelClaim<V>;

/** Articles of one regime: the regulation of 2024, or before it what 优化营商环境条例六十三 asked for. */
export interface Regime {
  basis: Citation;
  whose: Citation;
  hear: Citation;
  conclude: Citation;
  except: Citation;
  issue: Citation;
  /** Measures of the government are reviewed by the market regulator together with the drafter. */
  regulator: boolean;
}

const governmental = (v: V): boolean => v.file.issuer === 'government' || v.file.issuer === 'bill';

export const guardsOf = (r: Regime) => ({
  draftComplete: claim('内容基本完备', r.basis, (v) => v.file.complete === true || '草案内容基本完备以后才开展审查'),
  concerned: claim(
    '涉及经营者经济活动',
    r.basis,
    (v) => v.file.involves === true || '筛查为不涉及经营者经济活动，不需要审查',
  ),
  notConcerned: claim(
    '不涉及经营者经济活动',
    r.basis,
    (v) => v.file.involves === false || '涉及经营者经济活动的，应当开展公平竞争审查',
  ),
  stakeholdersHeard: claim('听取利害关系人意见', r.hear, (v) => {
    if (!written(v.file.stakeholders, 6) || !written(v.file.stakeholderOpinions))
      return '应当听取有关经营者、行业协会商会等利害关系人的意见，写明听取了谁、怎样听取、有什么意见';
    return (
      v.file.publicConcern !== true || written(v.file.publicOpinions) || '涉及社会公众利益的，应当听取社会公众意见'
    );
  }),
  everyStandard: claim('逐项审查标准', r.conclude, (v) => {
    const left = Object.entries(standards).filter(([key]) => !(v.file.checked ?? []).includes(key as never));
    return left.length === 0 || `还没有审查：${left.map(([, label]) => label).join('、')}`;
  }),
  ownPower: claim(
    '部门的政策措施由起草单位审查',
    r.whose,
    (v) => !r.regulator || !governmental(v) || '以县政府名义出台或者提请人大审议的，由市场监管部门会同起草单位审查',
    '请提出初审意见，送市场监管部门审查',
  ),
  regulatorPower: claim(
    '县政府的政策措施由市场监管部门会同起草单位审查',
    r.whose,
    (v) => governmental(v) || '部门的政策措施由起草单位自己审查',
  ),
  conclusionFits: claim('结论与发现的问题一致', r.conclude, (v) => {
    const found = (v.file.problems ?? []).length;
    if (v.file.conclusion === 'compliant') return found === 0 || '发现不符合标准的问题，不能得出“符合”的结论';
    return found > 0 || '没有发现问题的，结论应当是“符合”';
  }),
  exceptionBounded: claim(
    '例外有情形、无替代方案、有期限',
    r.except,
    (v) => {
      if (v.file.conclusion !== 'exception') return true;
      if (v.file.noAlternative !== true) return '存在影响更小的替代方案的，不适用例外规定';
      return (v.file.periodEnd ?? '') > v.on || '适用例外规定的，应当确定今天以后的实施期限';
    },
    '不符合例外条件的，修改草案后重新审查',
  ),
  mayIssue: claim(
    '不符合标准的不得出台',
    r.issue,
    (v) => v.file.conclusion !== 'nonCompliant' || '经审查不符合标准，又不适用例外规定的，不得出台',
    '请修改草案后重新审查，或者不予出台',
  ),
  withinException: claim(
    '出台时例外的实施期限还没有届满',
    r.except,
    (v) =>
      v.file.conclusion !== 'exception' ||
      (v.file.issuedOn ?? '') <= (v.file.periodEnd ?? '') ||
      '例外的实施期限已经届满，不得出台',
  ),
  issuedAfter: claim(
    '出台在审查以后',
    r.issue,
    (v) => (v.file.issuedOn ?? '') >= (v.file.concludedOn ?? '') || '出台日期早于公平竞争审查结论',
  ),
});
