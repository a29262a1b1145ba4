/** Who may be an enforcement body, in whose name a team acts, and what must be settled before a body is abolished. */
import { claim as kernelClaim, type ReferredMatter } from '../../kernel/procedure/index.ts';
import { APL, OGI } from '../../law/index.ts';
import type { BodyView } from './matter.ts';

type V = BodyView;
const claim = kernelClaim<V>;

const written = (text: string | undefined, least = 4): boolean => (text ?? '').trim().length >= least;
const isTeam = (v: V): boolean => v.file.kind === 'countyTeam' || v.file.kind === 'townshipTeam';
/** Teams and entrusted organisations act in another's name. */
const inAnothersName = (v: V): boolean => isTeam(v) || v.file.kind === 'entrusted';

const authorityRecord = (v: V): ReferredMatter | undefined =>
  v.file.authorityRecord === undefined ? undefined : v.referred(v.file.authorityRecord);

export const ownName = claim(
  '机关以自己的名义执法，队伍不是执法主体',
  APL.art(17),
  (v) => {
    const same = v.file.unit === v.file.actingAuthority;
    if (!inAnothersName(v)) return same || '行政机关、乡镇人民政府和被授权的组织以自己的名义执法';
    return !same || '综合行政执法队伍、受委托组织没有执法主体资格，应当以所属机关或者委托机关的名义执法';
  },
  '请填写文书上署名、盖章的机关',
);

export const registeredAuthority = claim(
  '以其名义执法的机关已经确认为执法主体',
  APL.art(17),
  (v) => {
    if (!inAnothersName(v)) return true;
    const record = authorityRecord(v);
    if (record === undefined) return '请选择以其名义执法的机关的登记';
    if (record.state !== 'inForce') return '所选的执法主体尚未确认，或者已经撤销';
    if (record.file.unit !== v.file.actingAuthority) return '所选的登记不是以其名义执法的机关';
    const wanted = v.file.kind === 'townshipTeam' ? ['township'] : ['agency', 'authorised'];
    if (v.file.kind === 'entrusted') wanted.push('township');
    return (
      wanted.includes(String(record.file.kind)) ||
      (v.file.kind === 'townshipTeam'
        ? '乡镇（街道）综合行政执法队应当以乡镇人民政府、街道办事处的名义执法'
        : '县级综合行政执法队伍应当以县级执法部门的名义执法')
    );
  },
  '请先办理该机关的执法主体登记',
);

export const groundFits = claim(
  '依据的种类足以设立、授权或者委托',
  APL.art(19),
  (v) => {
    const { kind, groundKind } = v.file;
    if (!written(v.file.ground)) return '请写明设立、授权或者委托的依据';
    if (kind === 'authorised' && !['law', 'regulation', 'localRegulation'].includes(groundKind ?? ''))
      return '只有法律、法规可以授权组织实施行政处罚，规章和机构文件不能授权';
    if (kind === 'entrusted' && groundKind === 'reform') return '委托应当依照法律、法规、规章的规定，机构文件不是依据';
    return true;
  },
  '委托见行政处罚法第二十条，授权见第十九条',
);

export const establishedByDocument = claim(
  '依设立文件成立',
  APL.art(17),
  (v) =>
    (written(v.file.document) && written(v.file.documentNumber) && (v.file.establishedOn ?? '') <= v.on) ||
    '请填写设立文件、文号，设立日期不得晚于登记之日',
);

export const oneTownshipTeam = claim(
  '一个乡镇（街道）一支队伍',
  APL.art(24, 2),
  (v) =>
    v.file.kind !== 'townshipTeam' ||
    v.found('sameTeam').length === 0 ||
    '该乡镇（街道）已经登记了综合行政执法队，一个乡镇只设一支队伍',
  '原队伍撤销的，请先办理撤销',
);

export const areaInside = claim('执法区域不超出所属机关的区域', APL.art(22), (v) => {
  const outer = authorityRecord(v)?.file.areas as readonly string[] | undefined;
  if (!inAnothersName(v) || outer === undefined || outer.length === 0) return true;
  const own = v.file.areas ?? [];
  if (own.length === 0) return '所属机关的执法区域有限，请填写队伍的执法区域';
  const beyond = own.find((a) => !outer.includes(a));
  return beyond === undefined || `${v.officeName(beyond)}不在所属机关的执法区域内`;
});

export const townshipArea = claim(
  '乡镇（街道）只在本辖区执法',
  APL.art(22),
  (v) =>
    (v.file.kind !== 'township' && v.file.kind !== 'townshipTeam') ||
    (v.file.areas?.length === 1 && v.file.areas[0] === v.file.actingAuthority) ||
    '乡镇（街道）及其执法队的执法区域是本乡镇（街道）',
);

export const settledPowers = claim(
  '撤销以前收回或者划转权力事项',
  APL.art(17),
  (v) => {
    const left = isTeam(v) ? 0 : v.found('powers').length;
    return left === 0 || `名下还有${left}项施行中的权力事项`;
  },
  '请先将权力事项收回，写明过渡办法',
);

export const settledTeams = claim(
  '撤销以前处理所属队伍',
  APL.art(17),
  (v) => isTeam(v) || v.found('teams').length === 0 || '以其名义执法的队伍还没有撤销或者变更',
);

export const transitionGiven = claim(
  '写明未办结案件的处理',
  APL.art(17),
  (v) => written(v.file.caseTransition) || '请写明未办结案件由谁继续办理',
);

export const changed = claim('写明变更了什么', OGI.art(26), (v) => written(v.stated.changeNote) || '请写明变更事项');

export const refusedReasoned = claim(
  '不予确认的说明理由',
  APL.art(17),
  (v) => written(v.file.refuseReason) || '请写明不予确认的理由',
);
