/** The county rule that stands behind what the opinion of 2016 leaves open, and guards that several procedures share. */
import { local } from '../../kernel/citation/index.ts';

export const counselRule = local('县人民政府法律顾问工作规定');

export const written = (text: string | undefined, least = 4): boolean => (text ?? '').trim().length >= least;
