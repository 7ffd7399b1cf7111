// Rules for dependency-cruiser, made from each project's tags by the tag table.
import { tagTable } from '../tag-table.mjs';
import { readProjects } from '../workspace.mjs';

const tests = '[.](spec|api-spec|int-spec)[.]tsx?$|/(test|e2e)/';
const escape = (text) => text.replaceAll('.', '[.]');
const inside = ({ folder }) => `^${escape(folder)}/`;

const forbid = (name, from, to, comment) => ({ name, severity: 'error', comment, from, to });

const declares = (from, to) =>
  ['dependencies', 'devDependencies'].some((group) => Object.hasOwn(from.manifest[group] ?? {}, to.name));

const importsOf = (project, row, projects) => {
  const others = projects.filter((other) => other !== project);
  const free = others.filter((other) => other.type === 'testing' || row.imports(other, project));
  const typesOnly = others.filter((other) => !free.includes(other) && row.types(other, project));
  const declared = others.filter((other) => declares(project, other));
  const from = { path: inside(project) };
  const workspace = projects.map(inside);
  const except = (list) => [inside(project), ...list.map(inside)];
  return [
    forbid(`${project.folder} may not import`, from, { path: workspace, pathNot: except([...free, ...typesOnly]) }),
    forbid(`${project.folder} does not declare`, from, { path: workspace, pathNot: except(declared) }),
    ...typesOnly.map((other) =>
      forbid(`${project.folder} may import only types of`, from, {
        path: inside(other),
        dependencyTypesNot: ['type-only'],
      }),
    ),
  ];
};

const outsideOf = (project, row) => {
  const from = { path: inside(project), pathNot: tests };
  const packages = Array.isArray(row.packages) ? row.packages : [];
  return [
    ...(row.packages === 'any'
      ? []
      : [
          forbid(`${project.folder} may not use npm`, from, {
            path: 'node_modules/',
            pathNot: packages.map((name) => `node_modules/${escape(name)}/`),
          }),
        ]),
    ...(row.builtins ? [] : [forbid(`${project.folder} may not use Node`, from, { dependencyTypes: ['core'] })]),
  ];
};

const everywhere = (projects) => [
  forbid('no circular dependency', {}, { circular: true }),
  forbid('resolvable', {}, { couldNotResolve: true }),
  forbid('declared in package.json', {}, { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] }),
  forbid(
    'only tests may import type:testing',
    { pathNot: [tests, '^tools/', '^libs/testing/'] },
    { path: projects.filter(({ type }) => type === 'testing').map(inside) },
  ),
  forbid(
    'another project only by its name',
    { path: '^((?:apps|libs)/.+?)/(?:src|test|e2e)/' },
    { path: '^(apps|libs)/', pathNot: '^$1/', dependencyTypes: ['local'], dependencyTypesNot: ['aliased-workspace'] },
  ),
];

/** Projects with an unknown type get no rule; the check of tags refuses them. */
export const boundaryRules = (root) => {
  const projects = readProjects(root);
  const known = projects.filter(({ type }) => Object.hasOwn(tagTable, type));
  return [
    ...everywhere(projects),
    ...known.flatMap((project) => importsOf(project, tagTable[project.type], projects)),
    ...known.flatMap((project) => outsideOf(project, tagTable[project.type])),
  ];
};
