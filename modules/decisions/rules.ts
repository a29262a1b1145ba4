/** What several procedures of this module share: the county's own rule behind what the law leaves open, and small claims. */
import { local } from '../../kernel/citation/index.ts';
import type { Done, ReferredMatter } from '../../kernel/procedure/index.ts';

/** 县人民政府工作规则、重大行政决策办理规定: what the county decides for itself. */
export const countyRule = local('县重大行政决策办理规定');
export const meetingRule = local('县人民政府工作规则');

export const written = (text: string | undefined, least = 4): boolean => (text ?? '').trim().length >= least;

/** A text of another matter; nothing when it is not there. */
export const textOf = (other: ReferredMatter | undefined, field: string): string => {
  const value = other?.file[field];
  return typeof value === 'string' ? value : '';
};
export const peopleOf = (other: ReferredMatter | undefined, field: string): readonly string[] => {
  const value = other?.file[field];
  return Array.isArray(value) ? (value as string[]) : [];
};

/** The newest of several acts. */
export const newest = (...done: (Done | undefined)[]): Done | undefined =>
  done.reduce<Done | undefined>((a, b) => (b && (!a || b.seq > a.seq) ? b : a), undefined);
