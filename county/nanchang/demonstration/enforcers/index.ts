/** Who may enforce, and what: bodies, teams and their powers, and officers with their certificates. */
export { enforcersOf2023, presentEnforcers } from './officers.ts';
export { enforcementTeamsOf2023, presentEnforcementTeams } from './teams.ts';
