import type { ProvinceIds } from '../province.js';
import type { World } from '../world.js';
import type { Actors } from './actors.js';
import type { Canaries } from './canaries.js';

/** What a scene is played with. */
export interface Stage {
  readonly world: World;
  readonly province: ProvinceIds;
  readonly actors: Actors;
  readonly canaries: Canaries;
}
