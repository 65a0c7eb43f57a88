import type { ViewContext } from './viewContext.ts';

/** What people call a member of the team; the id where `client.yaml` does not know it. */
export function memberName({ playbook }: ViewContext, id: string): string {
  return playbook.client.team.find((member) => member.id === id)?.name ?? id;
}
