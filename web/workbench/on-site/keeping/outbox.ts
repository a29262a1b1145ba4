/** The steps that wait on this device, and sending them whenever there is a network. */
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { ask, queryClient, refreshMatters } from '../../queries.ts';
import { useOnline } from './network.ts';
import { pouch, type Step } from './pouch.ts';
import { sendAll } from './sending.ts';

const key = (person: string) => ['on-site', 'steps', person];

export function useWaitingSteps(person: string): readonly Step[] {
  // Read from the device, whether there is a network or not.
  const { data } = useQuery({ queryKey: key(person), queryFn: () => pouch.steps(person), networkMode: 'always' });
  return data ?? [];
}

export const stepsChanged = (person: string): Promise<void> => queryClient.invalidateQueries({ queryKey: key(person) });

/** Sends what waits; the session is asked for anew first, since its token may have changed while away. */
export async function send(person: string): Promise<void> {
  const session = await queryClient.fetchQuery({ ...ask.session, staleTime: 0 });
  if (session.viewer?.id !== person) return;
  const outcome = await sendAll(person, session.today);
  await stepsChanged(person);
  if (outcome.sent > 0) await refreshMatters();
}

const retryMs = 20_000;

/** Sends by itself when the network comes back, and now and then while something waits. */
export function useSending(person: string): { sending: boolean; now: () => void } {
  const online = useOnline();
  const waiting = useWaitingSteps(person).some((s) => s.refusals === undefined && s.failed === undefined);
  const [sending, setSending] = useState(false);
  const now = () => {
    setSending(true);
    send(person)
      .catch(() => undefined)
      .finally(() => setSending(false));
  };
  useEffect(() => {
    if (!online || !waiting) return;
    let over = false;
    const attempt = () => {
      if (over) return;
      setSending(true);
      send(person)
        .catch(() => undefined)
        .finally(() => setSending(false));
    };
    attempt();
    const timer = setInterval(attempt, retryMs);
    return () => {
      over = true;
      clearInterval(timer);
    };
  }, [online, waiting, person]);
  return { sending, now };
}
