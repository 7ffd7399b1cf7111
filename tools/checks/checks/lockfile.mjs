import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { readJson, readProjects } from '../workspace.mjs';

const registry = 'https://registry.npmjs.org/';
const groups = ['dependencies', 'devDependencies', 'optionalDependencies'];
const exact = /^\d+\.\d+\.\d+(-[\w.]+)?$/;

/** Where Node looks for a package required at `path`, nearest first. */
const places = (path, name) => {
  const nested = path === '' ? [] : [`${path}/node_modules/${name}`];
  const parent = path.includes('/node_modules/') ? path.slice(0, path.lastIndexOf('/node_modules/')) : '';
  return path === '' ? [`node_modules/${name}`] : [...nested, ...places(parent, name)];
};

const optionalMissing = (packages) =>
  Object.entries(packages).flatMap(([path, entry]) =>
    Object.keys(entry.optionalDependencies ?? {})
      .filter((name) => !places(path, name).some((place) => packages[place]))
      .map((name) => `package-lock.json: ${path} has the optional dependency ${name}, which has no entry`),
  );

const foreignHosts = (packages) =>
  Object.entries(packages)
    .filter(([, { resolved, link }]) => resolved && !link && !resolved.startsWith(registry))
    .map(([path, { resolved }]) => `package-lock.json: ${path} comes from ${resolved}, not from ${registry}`);

/** Without its address `npm ci` asks the registry about every package first, which takes three times as long. */
const unsealed = (packages) =>
  Object.entries(packages)
    .filter(([path, entry]) => path.includes('node_modules/') && !entry.link && !entry.inBundle)
    .flatMap(([path, entry]) =>
      ['integrity', 'resolved']
        .filter((part) => !entry[part])
        .map((part) => `package-lock.json: ${path} has no "${part}"`),
    );

const inexact = ({ folder, manifest }) =>
  groups.flatMap((group) =>
    Object.entries(manifest[group] ?? {})
      .filter(([, version]) => !exact.test(version))
      .map(([name, version]) => `${folder}/package.json: ${name} is "${version}", must be one exact version`),
  );

const outOfStep =
  (packages) =>
  ({ folder, manifest }) => {
    const entry = packages[folder === '.' ? '' : folder];
    if (!entry) return [`package-lock.json: does not know ${folder}; run npm install`];
    return groups
      .filter((group) => !isDeepStrictEqual({ ...entry[group] }, { ...manifest[group] }))
      .map((group) => `package-lock.json: not what ${folder}/package.json says in ${group}; run npm install`);
  };

/** `npm ci` works from this lockfile, on every platform and for everybody. */
export const check = (root) => {
  const { packages } = readJson(join(root, 'package-lock.json'));
  const manifests = [{ folder: '.', manifest: readJson(join(root, 'package.json')) }, ...readProjects(root)];
  const problems = [
    ...optionalMissing(packages),
    ...foreignHosts(packages),
    ...unsealed(packages),
    ...manifests.flatMap(inexact),
    ...manifests.flatMap(outOfStep(packages)),
  ];
  return { problems, note: `${Object.keys(packages).length} packages` };
};
