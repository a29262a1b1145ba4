/** The board of decisions (重大行政决策看板): every decision by the statutory steps it has taken and those it still lacks. */
import type { Board } from '../../../kernel/procedure/index.ts';

export const board: Board = {
  kind: 'board',
  id: 'board',
  label: '决策看板',
  help: '县政府办公室和决策承办单位用：每项重大行政决策走到哪一个法定程序，从启动、公众参与、论证、评估、审查到审议、公布和执行。',
  procedure: 'decisions',
  columns: [
    { label: '启动', states: ['proposed', 'initiated'] },
    { label: '拟订草案', states: ['drafting'] },
    {
      label: '参与、论证、评估',
      states: ['publicParticipation', 'hearing', 'expertArgument', 'riskAssessment'],
    },
    { label: '公平竞争、合法性审查', states: ['fairCompetition', 'legalityReview'] },
    {
      label: '审议、请示',
      states: ['submittedForDeliberation', 'returned', 'postponed', 'collectivelyDiscussed', 'partyReported'],
    },
    { label: '公布、执行', states: ['decided', 'published', 'executing', 'evaluating', 'suspended'] },
  ],
  card: [
    { field: 'riskLevel', label: '风险' },
    { field: 'legality', label: '合法性审查' },
    { field: 'leadOffice', label: '牵头' },
  ],
  lanes: 'leadOffice',
};
