import { clockCommandId, derivedId, eventId, partsOf, personCommandId, policyCommandId, streamOf } from './ids.js';

const ID = '5f0c5c3e-3c0c-4a53-9f5c-6a6f1f9b6d11';
const stream = streamOf('directive', ID);

describe('derived ids', () => {
  it('are what they always were: they are part of the log’s format', () => {
    expect({
      event: eventId(stream, ID, 0),
      person: personCommandId(ID, 'key-1'),
      policy: policyCommandId('assign-confirmed', ID, stream, 0),
      clock: clockCommandId(stream, 2, 'due'),
    }).toEqual({
      clock: '9ccae90e-561a-5917-849e-a646115e2829',
      event: 'e356c9ae-1719-5162-b54c-dd5c57ef98c6',
      person: '03edbc29-3bb9-5c8e-8a72-e6662fa91df8',
      policy: '0100711f-2bba-5fb5-a82e-e5f9488049e1',
    });
  });

  it('differ by each of their parts, and by where one part ends', () => {
    const ids = [
      eventId(stream, ID, 0),
      eventId(stream, ID, 1),
      eventId(streamOf('obligation', ID), ID, 0),
      personCommandId(ID, '0'),
      derivedId('a', 'bc'),
      derivedId('ab', 'c'),
      derivedId('a|1:b'),
      derivedId('a', 'b'),
    ];
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('a stream names its category and its id', () => {
    expect(partsOf(stream)).toEqual({ category: 'directive', id: ID });
  });
});
