/** 法律顾问列席会议: what the module hands to the rest of the house. */
import type { Module } from '../../../kernel/procedure/index.ts';
import { attendance2026 } from './amended.ts';
import { attendance2024 } from './procedure.ts';
import { checks, sentences } from './report.ts';
import { samples } from './samples.ts';

export const counselAttendance: Module = {
  id: 'counsel-attendance',
  label: '法律顾问列席会议',
  sections: ['7'],
  procedures: [attendance2024, attendance2026],
  registers: {
    'counsel-attendance': {
      columns: [
        { field: 'meeting' },
        { field: 'topic' },
        { field: 'counsel' },
        { field: 'meetingOn' },
        { field: 'adoption' },
      ],
      filters: ['kind', 'adoption'],
      search: ['meeting', 'topic', 'counsel'],
    },
  },
  roles: {
    clerk: { label: '政府办会议承办人员', actors: ['clerk'] },
    handler: { label: '议题承办人员', actors: ['handler'] },
    head: { label: '承办单位负责人', actors: ['head'] },
    supervisor: { label: '司法局法律顾问工作人员', actors: ['supervisor'] },
  },
  sentences,
  checks,
  online: [],
  desks: [
    {
      kind: 'board',
      id: 'board',
      label: '列席看板',
      help: '政府办和司法局用：每次会议的法律顾问通知了没有、到会没有、意见反馈了没有。',
      procedure: 'counsel-attendance',
      columns: [
        { label: '已邀请', states: ['invited'] },
        { label: '已列席，待出具意见', states: ['attended'] },
        { label: '已出具意见，待反馈', states: ['advised'] },
      ],
      card: ['kind', 'counsel', { field: 'meetingOn', label: '开会' }],
      lanes: 'kind',
    },
  ],
  samples,
};
