/** Which posts do what: the actors a holder of each may be. */
import type { Role } from '../../kernel/procedure/index.ts';

export const roles: Readonly<Record<string, Role>> = {
  mediator: { label: '人民调解员', actors: ['mediator'] },
  clerk: { label: '调解委员会登记人员', actors: ['clerk'] },
  chair: { label: '调解委员会主任', actors: ['chair', 'clerk', 'mediator'] },
  centre: { label: '县综治中心（矛调中心）工作人员', actors: ['centre'] },
  reporter: { label: '网格员、法律明白人', actors: ['reporter'] },
  bureau: { label: '司法局人民调解指导人员', actors: ['bureau'] },
};
