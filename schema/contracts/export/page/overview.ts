import type { Contract } from '../../odcs/contract.ts';
import {
  type Block,
  code,
  facts,
  joined,
  link,
  plain,
  prose,
  type Section,
  table,
} from './page.ts';

/** What it is, and whether it holds. */
export function overviewSection(contract: Contract): Section {
  const { description, team, tags = [], authoritativeDefinitions = [] } = contract;
  const about = facts([
    ['Status', plain(contract.status)],
    ['Version', plain(contract.version)],
    ['Owner', plain(team?.name)],
    ['Domain', plain(contract.domain)],
    ['Data product', plain(contract.dataProduct)],
    ['Tenant', plain(contract.tenant)],
    ['Created', plain(contract.contractCreatedTs)],
    ['Id', code(contract.id)],
    ['Tags', joined(tags.map(code), ', ')],
    [
      'See',
      joined(
        authoritativeDefinitions.map(({ type, url }) => link(type, url)),
        ', ',
      ),
    ],
    ['Standard', plain(`Open Data Contract Standard ${contract.apiVersion}`)],
  ]);
  return { heading: '', blocks: [...prose(description?.purpose), ...about] };
}

export function peopleSections({ team, support = [], roles = [] }: Contract): Section[] {
  const members = (team?.members ?? []).map(({ username, name, role, description, dateOut }) => [
    plain(name ?? username),
    plain(role),
    joined([plain(description), plain(dateOut && `Until ${dateOut}.`)]),
  ]);
  const channels = support.map(({ channel, url, tool, scope, description, invitationUrl }) => [
    link(channel, url),
    plain(tool),
    plain(scope),
    joined([plain(description), invitationUrl === undefined ? [] : link('Join', invitationUrl)]),
  ]);
  const access = roles.map((role) => [
    plain(role.role),
    plain(role.access),
    joined([role.firstLevelApprovers, role.secondLevelApprovers].map(plain), ', then '),
    plain(role.description),
  ]);
  const owner = [
    ...prose(team && 'description' in team ? team.description : undefined),
    ...table('Members', ['Who', 'Role', 'Remarks'], members),
  ];
  return [
    section('Owner', owner),
    section('Support', table('Channels', ['Channel', 'Tool', 'For', 'Description'], channels)),
    section('Access', table('Roles', ['Role', 'Access', 'Approved by', 'Description'], access)),
  ];
}

const section = (heading: string, blocks: Block[]): Section => ({ heading, blocks });
