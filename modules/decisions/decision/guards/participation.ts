import { D713 } from '../../../../law/index.ts';
import { textOf, written } from '../../rules.ts';
import { claim } from './claim.ts';

export const publicHeard = claim(
  '公开征求意见已经结束并逐条研究',
  D713.art(15),
  (v) => {
    if (!(v.file.ways ?? []).includes('public')) return true;
    const consulted = v.file.consultation === undefined ? undefined : v.referred(v.file.consultation);
    if (!consulted) return '请选择本决策事项的公开征求意见';
    if (textOf(consulted, 'about') !== v.matter?.id) return '所选的公开征求意见不是就本决策事项作出的';
    return consulted.state === 'concluded' || '公开征求意见还没有办结，意见没有研究采纳完毕';
  },
  '请先办结公开征求意见',
);
export const consultedAfterChange = claim('改动以后重新征求意见', D713.art(15), (v) => {
  const [changed, about] = [v.last('revise'), v.file.consultation];
  const must =
    changed !== undefined &&
    ((v.matter?.file.outdated as readonly string[] | undefined) ?? []).includes('participation');
  if (!must || about === undefined || !(v.file.ways ?? []).includes('public')) return true;
  return (v.referred(about)?.openedOn ?? '') >= changed.on || '草案已作实质修改，所选的是修改以前的公开征求意见';
});
export const groupsHeard = claim(
  '与特定群体沟通协商',
  D713.art(14, 3),
  (v) =>
    v.file.groups !== true ||
    written(v.file.groupsHeard) ||
    '涉及特定群体利益，应当与相关人民团体、社会组织以及群众代表沟通协商',
);
export const somehowHeard = claim(
  '听取意见的方式',
  D713.art(14),
  (v) => (v.file.ways ?? []).length > 0 || '请选择听取意见的方式',
);
export const mayNotHear = claim(
  '只有依法不予公开的才不听取意见',
  D713.art(14),
  (v) => v.file.undisclosable === true || '除依法不予公开的决策事项外，应当充分听取意见',
  '请选择便于社会公众参与的方式听取意见',
);

export const hearingAhead = claim(
  '听证会在送达材料以后',
  D713.art(16, 3),
  (v) => (v.file.hearingOn ?? '') > v.on || '听证会日期应当在今天以后',
);
export const hearingHeld = claim(
  '听证会已经举行',
  D713.art(17),
  (v) =>
    (v.last('callHearing') !== undefined && v.on >= (v.file.hearingOn ?? '')) ||
    `听证会定于${v.file.hearingOn ?? ''}举行，不能提前记录`,
);
export const hearingSigned = claim(
  '听证参加人确认记录并签字',
  D713.art(17),
  (v) => v.file.hearingSigned === true || '听证会记录应当由听证参加人确认并签字',
);
export const mayNotHoldHearing = claim(
  '依法应当听证的不得省略',
  D713.art(16),
  (v) => v.file.hearingRequired !== true || '法律、法规、规章规定应当听证，不得省略',
);
