/** How a card says things in little room. */
import type { BoardCard } from '../../../../contract/desks.ts';

/** An office of this region as its own people call it: 南昌县林业局 → 县林业局. Others keep their full name. */
export function nearName(office: string, region: string): string {
  return region !== '' && office.startsWith(region) && office.length > region.length
    ? region.slice(-1) + office.slice(region.length)
    : office;
}

/** For whom it waits, and for what; a wait that already names them is not said twice. */
export function waitText({ who, what, mine }: Pick<BoardCard['waiting'][number], 'who' | 'what' | 'mine'>): string {
  if (mine) return `等我${what}`;
  return what.startsWith(who) ? `等${what}` : `等${who}${/^审批/.test(what) ? '' : '：'}${what}`;
}
