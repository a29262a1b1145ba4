/** The one mark of nearness used everywhere: words first, a colour to help. */
import { daysLeftText, nearness } from '../../shared/dates.ts';

const looks = { late: 'late', today: 'late', soon: 'soon', later: '', still: 'quiet' };

export function DaysLeft({ days }: { days: number | null }) {
  return <span className={`nowrap ${looks[nearness(days)]}`}>{daysLeftText(days)}</span>;
}
