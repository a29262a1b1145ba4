/** What the administrators' screens ask for; after any change all of it is asked again. */
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { AccountQuery, AppointmentQuery, AuditQuery } from '../../../contract/administration.ts';
import { administration } from '../../shared/administration.ts';
import { ask, queryClient } from '../queries.ts';

export const asked = {
  accounts: (query: Partial<AccountQuery>) =>
    queryOptions({
      queryKey: ['administration', 'accounts', query],
      queryFn: () => administration.accounts(query),
      placeholderData: keepPreviousData,
    }),
  offices: queryOptions({ queryKey: ['administration', 'offices'], queryFn: administration.offices }),
  roles: queryOptions({ queryKey: ['roles'], queryFn: administration.roles, staleTime: Number.POSITIVE_INFINITY }),
  appointments: (query: Partial<AppointmentQuery>) =>
    queryOptions({
      queryKey: ['administration', 'appointments', query],
      queryFn: () => administration.appointments(query),
      placeholderData: keepPreviousData,
    }),
  requests: queryOptions({ queryKey: ['administration', 'requests'], queryFn: administration.requests }),
  settings: queryOptions({ queryKey: ['administration', 'settings'], queryFn: administration.settings }),
  looks: queryOptions({ queryKey: ['administration', 'looks'], queryFn: administration.looks }),
  audit: (query: Partial<AuditQuery>) =>
    queryOptions({
      queryKey: ['administration', 'audit', query],
      queryFn: () => administration.audit(query),
      placeholderData: keepPreviousData,
    }),
  verifications: queryOptions({
    queryKey: ['administration', 'verifications'],
    queryFn: administration.verifications,
    refetchInterval: ({ state }) => (state.data?.running ? 1500 : false),
  }),
};

export async function refresh(): Promise<void> {
  await Promise.all([
    queryClient.invalidateQueries({ queryKey: ['administration'] }),
    queryClient.invalidateQueries({ queryKey: ask.offices.queryKey }),
    queryClient.invalidateQueries({ queryKey: ['people'] }),
  ]);
}
