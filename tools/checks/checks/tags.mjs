import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { knownScopes, knownTypes } from '../tag-table.mjs';
import { readProjects } from '../workspace.mjs';

const contexts = ['organisation', 'directives', 'assignments', 'reporting', 'notifications', 'query'];
const typeOfPart = {
  domain: 'domain',
  reading: 'domain',
  contracts: 'contracts',
  publication: 'publication',
  lookups: 'lookup',
  register: 'lookup',
  'read-models': 'read-model',
};
const coreTypes = {
  kernel: 'kernel',
  calendar: 'domain',
  timeliness: 'domain',
  reaction: 'domain',
  contract: 'contracts',
};

/** What a folder's place says about its tags; undefined where it says nothing. */
const expectedTags = (folder) => {
  const [top, first, second] = folder.split('/');
  if (top === 'apps') return { scope: first, type: 'app' };
  if (top === 'tools') return { scope: 'tools', type: 'tool' };
  if (['platform', 'testing'].includes(first)) return { scope: first, type: first };
  if (contexts.includes(first)) return { scope: first, type: typeOfPart[second] };
  return { scope: 'core', type: coreTypes[first] };
};

const oneKnown = (project, kind, known) => {
  const found = project.tags.filter((tag) => tag.startsWith(`${kind}:`));
  if (found.length !== 1) return [`${project.folder}: has ${found.length} ${kind}: tags, must have exactly one`];
  return known.includes(project[kind]) ? [] : [`${project.folder}: unknown tag "${found[0]}"`];
};

const asPlaced = (project) => {
  const expected = expectedTags(project.folder);
  return ['scope', 'type']
    .filter((kind) => project[kind] !== expected[kind])
    .map((kind) => `${project.folder}: is ${kind}:${project[kind]}, its place says ${kind}:${expected[kind]}`);
};

const others = (project) =>
  project.tags.filter((tag) => !/^(scope|type):/.test(tag)).map((tag) => `${project.folder}: unknown tag "${tag}"`);

const problemsOf = (project) => {
  const unknown = [
    ...oneKnown(project, 'scope', knownScopes),
    ...oneKnown(project, 'type', knownTypes),
    ...others(project),
  ];
  return unknown.length > 0 ? unknown : asPlaced(project);
};

/** Sources that belong to no project would be built, tested and bounded by nothing. */
const strays = (root, projects) => {
  const folders = ['apps', 'libs'].flatMap((top) => (existsSync(join(root, top)) ? sourcesBelow(root, top) : []));
  return folders
    .filter((folder) => !projects.some((project) => folder.startsWith(`${project.folder}/`)))
    .map((folder) => `${folder}: belongs to no project (no package.json where the workspace looks for one)`);
};

const sourcesBelow = (root, folder) =>
  readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !['node_modules', 'dist'].includes(entry.name))
    .flatMap(({ name }) => (name === 'src' ? [`${folder}/src`] : sourcesBelow(root, `${folder}/${name}`)));

/** Every project carries exactly one known scope: and type: tag. A mistyped one would silently switch rules off. */
export const check = (root) => {
  const projects = readProjects(root);
  const problems = [...projects.flatMap(problemsOf), ...strays(root, projects)];
  return { problems, note: `${projects.length} projects` };
};
